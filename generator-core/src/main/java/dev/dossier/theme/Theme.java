package dev.dossier.theme;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.DirectiveDeclaration;
import dev.dossier.model.Look;
import dev.dossier.model.Route;
import dev.dossier.model.SiteConfig;
import dev.dossier.model.SiteLanguage;
import dev.dossier.model.SitePath;
import dev.dossier.model.SourceFile;
import dev.dossier.model.TextFile;
import dev.dossier.model.ThemeAsset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** What the files of a theme say: its templates, the files that are published with every site, and its words. Thread-safe. */
public final class Theme {
    /** The largest template or file of words; hand-written ones are far from it. */
    static final int MAX_BYTES = 1024 * 1024;

    /** The folders of a theme. */
    public static final List<String> FOLDERS = List.of("assets", "directives", "i18n", "templates");

    private static final String TEMPLATES = "templates/";
    private static final String TEMPLATE_ENDING = ".mustache";

    private final SortedMap<String, SourceFile> files = new TreeMap<>();
    private final Map<String, Template> templates = new ConcurrentHashMap<>();
    private final SortedSet<String> templateNames = new TreeSet<>();
    private final CompletableFuture<Assets> assets;
    private final Declarations directives;
    /** What draws them. */
    private final SortedMap<String, SourceFile> drawn;
    private final Map<String, Strings> strings;
    private final List<SourceFile> overrides;
    private final SortedMap<String, SourceFile> builtIn = new TreeMap<>();
    private final Consumer<Diagnostic> problems;

    /**
     * A template of a theme.
     *
     * @param name its path below {@code templates} without {@code .mustache}, as in {@code page}, {@code feed.xml}, {@code partials/menu};
     *     for a directive a colon and its name, as in {@code :figure}, which no path can be
     * @param location the file as a whole
     * @param text its text, with {@code \n} at the end of each line
     */
    public record Template(String name, SourceLocation location, String text) {}

    private Theme(
            List<SourceFile> builtIn, List<SourceFile> overrides, Collection<SourceFile> all, Map<String, Strings> strings,
            CompletableFuture<Assets> assets, Consumer<Diagnostic> problems) {
        this.strings = Collections.unmodifiableMap(new LinkedHashMap<>(strings));
        this.overrides = List.copyOf(overrides);
        this.problems = problems;
        addTemplates(builtIn, this.builtIn);
        addTemplates(all, files);
        for (String name : files.keySet()) {
            if (name.indexOf('/') < 0) {
                templateNames.add(name);
            }
        }
        this.directives = Directives.of(all, problems);
        this.drawn = Directives.templates(all);
        drawn.forEach((directive, file) -> files.put(templateOf(directive), file));
        this.assets = assets;
    }

    /** Returns the files of a theme in the order of their paths. */
    private static Collection<SourceFile> all(List<SourceFile> builtIn, List<SourceFile> overrides) {
        SortedMap<SitePath, SourceFile> all = new TreeMap<>();
        builtIn.forEach(file -> all.put(file.path(), file));
        overrides.forEach(file -> all.put(file.path(), file));
        return List.copyOf(all.values());
    }

    private static void addTemplates(Collection<SourceFile> all, Map<String, SourceFile> templates) {
        for (SourceFile file : all) {
            templateName(file.path()).ifPresent(name -> templates.put(name, file));
        }
    }

    /** Returns the name of the template that draws a directive. */
    public static String templateOf(String directive) {
        return ":" + directive;
    }

    /** Returns what the directives take that pages may use, by their names and in the order of these. */
    public Map<String, DirectiveDeclaration> directives() {
        return directives;
    }

    /** Returns the name of the template that a file of a theme is, if it is one. */
    public static Optional<String> templateName(SitePath path) {
        String text = path.value();
        return text.startsWith(TEMPLATES) && text.endsWith(TEMPLATE_ENDING)
                ? Optional.of(text.substring(TEMPLATES.length(), text.length() - TEMPLATE_ENDING.length()))
                : Optional.empty();
    }

    /**
     * Reads the theme of a site: the built-in files, each of which one of the site's with the same path replaces. Of the words in
     * {@code i18n} only those are replaced that the site's file has.
     *
     * @param config says which theme and which language
     * @param overrides the site's own files, relative to {@code theme}
     * @param problems is told what is wrong, each at its place
     */
    public static Theme load(SiteConfig config, List<SourceFile> overrides, Consumer<Diagnostic> problems) {
        return of(BuiltIn.files(config.theme(), problems), overrides, languages(config), config.look(), problems);
    }

    /**
     * Returns the theme of a site in which nothing was wrong when it was read before, and whose files are the same since. Of its files
     * only those are read that are asked for.
     *
     * @param made what became of its files then
     * @param problems is told of files that cannot be read any more
     */
    public static Theme known(SiteConfig config, List<SourceFile> overrides, List<ThemeAsset> made, Consumer<Diagnostic> problems) {
        return known(BuiltIn.files(config.theme(), problems), overrides, languages(config), config.look(), made, problems);
    }

    static Theme known(
            List<SourceFile> builtIn, List<SourceFile> overrides, List<String> languages, Look look, List<ThemeAsset> made,
            Consumer<Diagnostic> problems) {
        Map<String, Strings> strings = new LinkedHashMap<>();
        languages.forEach(language -> strings.put(language, StringsReader.read(builtIn, overrides, language, problems).strings()));
        Collection<SourceFile> all = all(builtIn, overrides);
        Assets assets = Assets.known(all, look, made, problems);
        return new Theme(builtIn, overrides, all, strings, CompletableFuture.completedFuture(assets), problems);
    }

    private static List<String> languages(SiteConfig config) {
        return config.languages().all().stream().map(SiteLanguage::tag).toList();
    }

    /** Reads a theme from its files. */
    static Theme of(
            List<SourceFile> builtIn, List<SourceFile> overrides, List<String> languages, Look look, Consumer<Diagnostic> problems) {
        // Style sheets and scripts are made while words and templates are read.
        Collection<SourceFile> all = all(builtIn, overrides);
        List<Diagnostic> ofAssets = new ArrayList<>();
        CompletableFuture<Assets> assets = CompletableFuture.supplyAsync(() -> Assets.of(all, look, ofAssets::add));
        Map<String, Strings> strings = new LinkedHashMap<>();
        Map<String, Set<String>> own = new LinkedHashMap<>();
        languages.forEach(language -> {
            StringsReader.Read read = StringsReader.read(builtIn, overrides, language, problems);
            strings.put(language, read.strings());
            own.put(language, read.own());
        });
        missingWords(strings, own, problems);
        Theme theme = new Theme(builtIn, overrides, all, strings, assets, problems);
        Directives.check(theme.directives, theme.drawn, problems);
        theme.templates();
        assets.join();
        ofAssets.forEach(problems);
        return theme;
    }

    /** Reports what is said in one language of a site, or in English, and not in another. */
    private static void missingWords(Map<String, Strings> strings, Map<String, Set<String>> own, Consumer<Diagnostic> problems) {
        Set<String> all = new TreeSet<>();
        strings.values().forEach(words -> all.addAll(words.texts().keySet()));
        own.forEach((language, said) -> {
            Set<String> missing = new TreeSet<>(all);
            missing.removeAll(said);
            if (!missing.isEmpty()) {
                problems.accept(Diagnostic.warning(
                        DiagnosticCode.WORDS_MISSING, SourceLocation.of("theme/i18n/" + language + ".yml"),
                        missing.size() == 1 ? "a text is not said in '" + language + "'" : missing.size() + " texts are not said in '" + language + "'",
                        "Write there: " + String.join(", ", missing) + "."));
            }
        });
    }

    /** Returns all templates by name, those that only others include as well. */
    public SortedMap<String, Template> templates() {
        SortedMap<String, Template> all = new TreeMap<>();
        for (String name : files.keySet()) {
            template(name).ifPresent(template -> all.put(name, template));
        }
        return Collections.unmodifiableSortedMap(all);
    }

    /** Returns the names of all templates. */
    public Set<String> names() {
        return Collections.unmodifiableSet(files.keySet());
    }

    /** Returns the template of a name. */
    public Optional<Template> template(String name) {
        SourceFile file = files.get(name);
        return file == null ? Optional.empty() : Optional.of(templates.computeIfAbsent(name, any -> template(name, file, problems)));
    }

    private static Template template(String name, SourceFile file, Consumer<Diagnostic> problems) {
        return new Template(name, file.location(), TextFile.read(file, MAX_BYTES, problems).map(TextFile::text).orElse(""));
    }

    /** Returns the names of the templates that can draw a file: those that are in no folder of their own. */
    public SortedSet<String> templateNames() {
        return Collections.unmodifiableSortedSet(templateNames);
    }

    /** Returns whether there is a template of a name that can draw a file. */
    public boolean hasTemplate(String name) {
        return templateNames.contains(name);
    }

    /** Returns the files that are published with the site, such as {@code assets/favicon.svg}; a style sheet with what it imports. */
    public List<Route.Copied> assets() {
        return assets.join().all();
    }

    /**
     * Returns the files that are published with a site; one that is named like a directive, such as {@code assets/gallery.js}, only with
     * a site that uses it.
     *
     * @param used the directives that the site uses
     */
    public List<Route.Copied> assets(Set<String> used) {
        List<Route.Copied> published = new ArrayList<>();
        for (Route.Copied asset : assets()) {
            String name = asset.source().path().value().substring(Assets.FOLDER.length());
            int dot = name.indexOf('.');
            String directive = dot < 0 ? name : name.substring(0, dot);
            if (!directives.containsKey(directive) || used.contains(directive)) {
                published.add(asset);
            }
        }
        return List.copyOf(published);
    }

    /** Returns what became of those of its files that are published otherwise than they are. */
    public List<ThemeAsset> made() {
        return assets.join().made();
    }

    /** Returns where each published file is, by its name in templates: {@code style-css} for {@code assets/style.0123abcd.css}. */
    public Map<String, SitePath> assetPaths() {
        return assets.join().paths();
    }

    /** Returns the site's own files of the theme, those that take the place of nothing included. */
    public List<SourceFile> overrides() {
        return overrides;
    }

    /** Returns the names of the templates that the theme has without the site's. */
    public Set<String> builtIn() {
        return Collections.unmodifiableSet(builtIn.keySet());
    }

    /** Returns the templates of the theme that the site has replaced, as they were. */
    public List<Template> replaced() {
        List<Template> replaced = new ArrayList<>();
        for (SourceFile file : overrides) {
            templateName(file.path())
                    .flatMap(name -> Optional.ofNullable(builtIn.get(name)).map(original -> template(name, original, any -> {})))
                    .ifPresent(replaced::add);
        }
        return List.copyOf(replaced);
    }

    /**
     * Returns the words of the theme in a language of the site.
     *
     * @throws IllegalArgumentException when the site has no such language
     */
    public Strings strings(String language) {
        Strings words = strings.get(language);
        if (words == null) {
            throw new IllegalArgumentException("not a language of the site: " + language);
        }
        return words;
    }

    /** Returns the words of the theme in each language of the site by its tag, in the order of the languages. */
    public Map<String, Strings> strings() {
        return strings;
    }

    /** Returns the texts of the theme in each language of the site by its tag. */
    public Map<String, Map<String, String>> texts() {
        Map<String, Map<String, String>> texts = new LinkedHashMap<>();
        strings.forEach((language, words) -> texts.put(language, words.texts()));
        return Collections.unmodifiableMap(texts);
    }
}
