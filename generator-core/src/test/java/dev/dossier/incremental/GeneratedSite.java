package dev.dossier.incremental;

import static dev.dossier.incremental.Words.chance;
import static dev.dossier.incremental.Words.pick;

import dev.dossier.Generator;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A random site and the output that it becomes, for questions about that.
 *
 * @param sources the files of the site
 * @param output what Dossier made, by the paths in the output; what it only copied is left out
 */
record GeneratedSite(SiteFiles sources, NavigableMap<String, byte[]> output) {
    /** Where every site is published. */
    static final String BASE = "https://example.org/";

    private static final Pattern LANGUAGE = Pattern.compile("([\\w-]+): \\{name:");

    /** Stands in all that a page says which is not published. */
    static final String UNPUBLISHED = "zqxunseen";

    /** What a site may demand of its pages; one in five random sites does not meet it and cannot be built. */
    private static final List<String> DEMANDS = List.of("schemas", "rules", "budgets", "permalinks");

    /** Why a page is not published when sites are usually built. */
    private static final List<String> REASONS = List.of("draft: true", "publish: 2026-11-24", "expires: 2026-11-23");

    /**
     * Makes the site of a seed and builds it.
     *
     * @param folder where both go; it is removed in the end
     * @return nothing where the random site is one that cannot be built
     */
    static Optional<GeneratedSite> of(long seed, Path folder) throws IOException {
        try {
            SiteFiles files = files(new Random(seed));
            Workbench bench = new Workbench(folder, files);
            Generator.Builder builder = Generator.builder(bench.site).output(bench.output);
            Options.USUAL.applyTo(builder);
            Outcome outcome = Outcome.of(builder);
            if (outcome.crashed()) {
                throw new IllegalStateException(outcome.toString());
            }
            return outcome.success() ? Optional.of(new GeneratedSite(files, made(files, Snapshot.of(bench.output)))) : Optional.empty();
        } finally {
            Snapshot.delete(folder);
        }
    }

    private static SiteFiles files(Random random) {
        SiteFiles files = RandomSite.withoutTheme(random);
        String configuration = files.text(SiteFiles.CONFIGURATION);
        for (String key : DEMANDS) {
            configuration = KeyLines.remove(configuration, key);
        }
        // The events of a site are then those of its Markdown files.
        configuration = configuration.replace(RandomCollections.EVENT, "");
        files.put(SiteFiles.CONFIGURATION, KeyLines.set(configuration, "baseUrl", BASE));
        if (!RandomLanguages.isMultilingual(files) && chance(50, random)) {
            RandomLanguages.addTo(files, random);
        }
        files.pages().forEach(page -> files.change(page, GeneratedSite::withoutTime));
        hide(files, random);
        SearchProperties.addTo(files, random);
        return files;
    }

    /** Takes from a random page what may hide it or others. */
    private static String withoutTime(String page) {
        String rest = KeyLines.removeFromPage(KeyLines.removeFromPage(page, "publish"), "expires");
        return KeyLines.yamlOf(rest).contains("expires") ? KeyLines.removeFromPage(rest, "cascade") : rest;
    }

    /** Adds pages that are not published, to folders that are and to one that has no others. */
    private static void hide(SiteFiles files, Random random) {
        List<String> folders = new ArrayList<>(files.folders());
        folders.add(files.content());
        folders.add(files.content() + UNPUBLISHED + "/");
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            String word = UNPUBLISHED + i;
            String yaml = pick(REASONS, random) + "\ntitle: " + word + "\ndescription: " + word + "\ntags: [red, " + word + "]\naliases: [/old/" + word
                    + "/]\ndate: 2026-01-0" + i + "\nevent: {start: 2026-09-07, location: " + word + "}\nparams: {colour: " + word + "}\n";
            String name = chance(20, random) ? "index.md" : word + ".md";
            files.add(pick(folders, random) + name, KeyLines.join(yaml, "# " + word + "\n\n## " + word + "\n\nText " + word + ".\n"));
        }
    }

    /** Returns the files that are not those of the author, of whose content nobody knows anything. */
    private static NavigableMap<String, byte[]> made(SiteFiles files, Snapshot output) {
        NavigableMap<String, byte[]> made = new TreeMap<>();
        output.files().forEach((path, file) -> {
            if (!files.has("static/" + path)) {
                made.put(path, file.bytes());
            }
        });
        return made;
    }

    /** Returns the same site with another output, to see whether somebody notices. */
    GeneratedSite with(String path, String text) {
        NavigableMap<String, byte[]> other = new TreeMap<>(output);
        other.put(path, text.getBytes(StandardCharsets.UTF_8));
        return new GeneratedSite(sources, other);
    }

    String text(String path) {
        byte[] bytes = output.get(path);
        if (bytes == null) {
            throw new IllegalArgumentException("no file '" + path + "'");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Returns whether a file is a page that is to be read and found at its address. */
    boolean isForReaders(String path) {
        Document page = path.endsWith(".html") && output.containsKey(path) ? html(path) : new Document("");
        return page.selectFirst("title") != null && page.select("meta[http-equiv=refresh], meta[name=robots][content*=noindex]").isEmpty();
    }

    Document html(String path) {
        return Jsoup.parse(text(path), BASE + path);
    }

    List<String> pathsEnding(String ending) {
        return output.keySet().stream().filter(path -> path.endsWith(ending)).toList();
    }

    /** Returns the file of the output that an address leads to; nothing for an address of another site. */
    static Optional<String> file(String address) {
        String path = address.contains("#") ? address.substring(0, address.indexOf('#')) : address;
        if (!path.startsWith(BASE)) {
            return Optional.empty();
        }
        String decoded = URLDecoder.decode(path.substring(BASE.length()).replace("+", "%2B"), StandardCharsets.UTF_8);
        return Optional.of(decoded.isEmpty() || decoded.endsWith("/") ? decoded + "index.html" : decoded);
    }

    /** Returns the paths, as Dossier calls them, of the published pages whose front matter has a key. */
    List<String> publishedWith(String key) {
        return published().stream().filter(page -> KeyLines.keys(yaml(page)).contains(key)).map(this::path).toList();
    }

    /** Returns the languages of the site, as far as it declares any. */
    List<String> languages() {
        return sources.text(SiteFiles.CONFIGURATION).lines()
                .filter(line -> line.startsWith("languages:"))
                .flatMap(line -> LANGUAGE.matcher(line).results())
                .map(found -> found.group(1))
                .toList();
    }

    /** Returns the folders of the output that a language begins at, each with a slash at its end. */
    List<String> homes() {
        List<String> homes = new ArrayList<>(List.of(""));
        languages().forEach(language -> homes.add(language + "/"));
        return homes;
    }

    /** Returns whether a page is the one that a server shows for unknown addresses. */
    boolean isNotFoundPage(String path) {
        return path.equals("404.md") && languages().isEmpty() || languages().stream().anyMatch(language -> path.equals(language + "/404.md"));
    }

    /** Returns the sources of the published pages. */
    List<String> published() {
        return sources.pages().stream().filter(page -> REASONS.stream().noneMatch(yaml(page)::contains)).toList();
    }

    /** Returns the front matter of a source. */
    String yaml(String page) {
        return KeyLines.yamlOf(sources.text(page).replace("\r\n", "\n"));
    }

    /** A README.md is the page of its folder where no index.md is; letters are composed. */
    private String path(String page) {
        String index = SiteFiles.folderOf(page) + "index.md";
        String path = SiteFiles.nameOf(page).equals("README.md") && !sources.has(index) ? index : page;
        return Normalizer.normalize(path.substring(sources.contentFolder().length()), Normalizer.Form.NFC);
    }
}
