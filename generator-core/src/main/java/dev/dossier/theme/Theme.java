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
import java.util.function.Consumer;

/** What the files of a theme say: its templates, the files that are published with every site, and its words. Immutable. */
public final class Theme {
    /** The largest template or file of words; hand-written ones are far from it. */
    static final int MAX_BYTES = 1024 * 1024;

    /** The folders of a theme. */
    public static final List<String> FOLDERS = List.of("assets", "directives", "i18n", "templates");

    private static final String TEMPLATES = "templates/";
    private static final String TEMPLATE_ENDING = ".mustache";
    private static final String ASSETS = "assets/";

    private final SortedMap<String, Template> templates = new TreeMap<>();
    private final SortedSet<String> templateNames = new TreeSet<>();
    private final List<Route.Copied> assets = new ArrayList<>();
    private final SortedMap<String, SitePath> assetPaths = new TreeMap<>();
    private final SortedMap<String, DirectiveDeclaration> directives;
    private final Map<String, Strings> strings;
    private final List<SourceFile> overrides;
    private final SortedMap<String, SourceFile> builtIn = new TreeMap<>();

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
            Collection<SourceFile> files,
            List<SourceFile> overrides,
            List<SourceFile> builtIn,
            Map<String, Strings> strings,
            Look look,
            Consumer<Diagnostic> problems) {
        this.strings = Collections.unmodifiableMap(new LinkedHashMap<>(strings));
        this.overrides = List.copyOf(overrides);
        this.directives = Directives.read(files, problems);
        builtIn.forEach(file -> templateName(file.path()).ifPresent(name -> this.builtIn.put(name, file)));
        new StyleSheets(files, look, problems).joined().values().forEach(this::publish);
        for (SourceFile file : files) {
            if (file.path().value().startsWith(ASSETS)) {
                if (!StyleSheets.isSheet(file.path())) {
                    publish(ScriptMinifier.isScript(file.path()) ? ScriptMinifier.minified(file) : new Route.Copied(file.path(), file));
                }
            } else {
                templateName(file.path()).ifPresent(name -> {
                    if (name.indexOf('/') < 0) {
                        templateNames.add(name);
                    }
                    templates.put(name, template(name, file, problems));
                });
                Directives.template(file).map(Theme::templateOf)
                        .ifPresent(name -> templates.put(name, template(name, file, problems)));
            }
        }
    }

    private void publish(Route.Copied asset) {
        assets.add(asset);
        assetPaths.putIfAbsent(nameOf(asset.source().path().value().substring(ASSETS.length())), asset.output());
    }

    private static Template template(String name, SourceFile file, Consumer<Diagnostic> problems) {
        return new Template(name, file.location(), TextFile.read(file, Theme.MAX_BYTES, problems).map(TextFile::text).orElse(""));
    }

    /** Returns the name of the template that draws a directive. */
    public static String templateOf(String directive) {
        return ":" + directive;
    }

    /** Returns what the directives take that pages may use, by their names. */
    public SortedMap<String, DirectiveDeclaration> directives() {
        return Collections.unmodifiableSortedMap(directives);
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
        List<String> languages = config.languages().all().stream().map(SiteLanguage::tag).toList();
        return of(BuiltIn.files(config.theme(), problems), overrides, languages, config.look(), problems);
    }

    /** Reads a theme from its files. */
    static Theme of(
            List<SourceFile> builtIn, List<SourceFile> overrides, List<String> languages, Look look, Consumer<Diagnostic> problems) {
        Map<String, Strings> strings = new LinkedHashMap<>();
        Map<String, Set<String>> own = new LinkedHashMap<>();
        languages.forEach(language -> {
            StringsReader.Read read = StringsReader.read(builtIn, overrides, language, problems);
            strings.put(language, read.strings());
            own.put(language, read.own());
        });
        missingWords(strings, own, problems);
        SortedMap<SitePath, SourceFile> files = new TreeMap<>();
        builtIn.forEach(file -> files.put(file.path(), file));
        overrides.forEach(file -> files.put(file.path(), file));
        return new Theme(files.values(), overrides, builtIn, strings, look, problems);
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
        return Collections.unmodifiableSortedMap(templates);
    }

    /** Returns the template of a name. */
    public Optional<Template> template(String name) {
        return Optional.ofNullable(templates.get(name));
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
        return List.copyOf(assets);
    }

    /**
     * Returns the files that are published with a site; one that is named like a directive, such as {@code assets/gallery.js}, only with
     * a site that uses it.
     *
     * @param used the directives that the site uses
     */
    public List<Route.Copied> assets(Set<String> used) {
        return assets.stream().filter(file -> ofDirective(file).map(used::contains).orElse(true)).toList();
    }

    private Optional<String> ofDirective(Route.Copied asset) {
        String name = asset.source().path().value().substring(ASSETS.length());
        int dot = name.indexOf('.');
        return Optional.of(dot < 0 ? name : name.substring(0, dot)).filter(directives::containsKey);
    }

    /** Returns where each published file is, by its name in templates: {@code style-css} for {@code assets/style.0123abcd.css}. */
    public Map<String, SitePath> assetPaths() {
        return Collections.unmodifiableSortedMap(assetPaths);
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

    private static String nameOf(String path) {
        StringBuilder name = new StringBuilder(path);
        for (int i = 0; i < name.length(); i++) {
            if (!Character.isLetterOrDigit(name.charAt(i)) && name.charAt(i) != '_') {
                name.setCharAt(i, '-');
            }
        }
        return name.toString();
    }
}
