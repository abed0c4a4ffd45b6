package dev.dossier.incremental;

import static dev.dossier.incremental.Words.chance;
import static dev.dossier.incremental.Words.pick;

import dev.dossier.feature.search.OutputSearch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What readers find by search, and what they do not. */
final class SearchProperties {
    /** With a number the name of a page, and the only word of its kind in its text. */
    private static final String FOUND = "zqxfound";

    /** The same for a page that search leaves out. */
    private static final String LEFT_OUT = "zqxleftout";

    /** Stands in a part that search leaves out of a page that it finds. */
    private static final String PART = "zqxpart";

    private static final int MOST = 3;
    private static final Pattern LEAVES_OUT = Pattern.compile("search: (false|\\{weight: 0)");

    /** The page for unknown addresses, that of search itself, and the later pages of a list. */
    private static final Pattern SPECIAL = Pattern.compile("(.*/)?(404|search(/index)?|page[/-]\\d+(/index)?)\\.html");

    private SearchProperties() {}

    /** Adds pages that are found and pages that are not, and search to some of the sites that have none. */
    static void addTo(SiteFiles files, Random random) {
        if (chance(40, random)) {
            files.put(SiteFiles.CONFIGURATION, KeyLines.set(files.text(SiteFiles.CONFIGURATION), "search", "true"));
        }
        List<String> folders = new ArrayList<>(files.folders());
        folders.removeIf(folder -> folder.contains(GeneratedSite.UNPUBLISHED));
        folders.add(files.content());
        for (int i = 1; i <= MOST; i++) {
            boolean found = chance(60, random);
            String word = (found ? FOUND : LEFT_OUT) + i;
            String search = found ? pick(List.of("true", "{weight: 0.1}", "{weight: 10}"), random) : "false";
            String text = pick(
                    List.of("Text **" + word + "**.", "## " + word, "- " + word, "`" + word + "`", "> " + word, "| a |\n|---|\n| " + word + " |"), random);
            String part = found ? "\n\n:::search{weight=0}\n" + PART + i + "\n:::\n" : "\n";
            files.add(
                    pick(folders, random) + word + ".md",
                    KeyLines.join("title: " + Words.title(random) + "\nsearch: " + search + "\n", Words.sentence(random) + "\n\n" + text + part));
        }
    }

    static Optional<String> wronglyFound(GeneratedSite site) {
        if (OutputSearch.languages(site.output()).isEmpty()) {
            return Optional.empty();
        }
        for (int i = 1; i <= MOST; i++) {
            for (String name : List.of(FOUND + i, LEFT_OUT + i)) {
                boolean there = site.output().keySet().stream().anyMatch(path -> path.contains(name));
                if (there && isFound(site, name, name) != name.startsWith(FOUND)) {
                    return Optional.of("the page '" + name + "' is " + (name.startsWith(FOUND) ? "not " : "") + "found");
                }
            }
            for (String word : List.of(GeneratedSite.UNPUBLISHED + i, PART + i)) {
                if (isFound(site, word, "")) {
                    return Optional.of("something is found for '" + word + "'");
                }
            }
        }
        return unfoundTitle(site);
    }

    private static boolean isFound(GeneratedSite site, String query, String name) {
        return OutputSearch.languages(site.output()).stream()
                .flatMap(language -> OutputSearch.find(site.output(), language, query + " ").stream())
                .anyMatch(address -> address.contains(name));
    }

    /** What is not translated is found in its own language only. */
    private static boolean isOriginal(GeneratedSite site, String path) {
        return site.html(path).select("link[rel=canonical]").stream()
                .allMatch(link -> GeneratedSite.file(link.attr("abs:href")).equals(Optional.of(path)));
    }

    /** A page that nobody leaves out is found by its title. */
    private static Optional<String> unfoundTitle(GeneratedSite site) {
        boolean all = site.sources().pages().stream()
                .noneMatch(page -> !page.contains(LEFT_OUT) && LEAVES_OUT.matcher(site.yaml(page)).find());
        for (String path : all ? site.pathsEnding(".html") : List.<String>of()) {
            Element title = site.isForReaders(path) ? site.html(path).selectFirst("main h1") : null;
            boolean known = title != null && !path.contains(LEFT_OUT) && !SPECIAL.matcher(path).matches() && isOriginal(site, path);
            String language = known ? site.html(path).selectFirst("html").attr("lang") : "";
            boolean lost = known && OutputSearch.find(site.output(), language, title.text() + " ").stream()
                    .noneMatch(address -> GeneratedSite.file(GeneratedSite.BASE + address.replaceFirst("^\\./", "")).equals(Optional.of(path)));
            if (lost) {
                return Optional.of("'" + path + "' is not found by its title '" + title.text() + "'");
            }
        }
        return Optional.empty();
    }
}
