package dev.dossier.theme;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.DirectiveDeclaration;
import dev.dossier.model.SiteConfig;
import dev.dossier.model.SitePath;
import dev.dossier.model.SourceFile;
import dev.dossier.model.TextFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/** What the files of a theme say: its templates, the files that are published with every site, and its words. Immutable. */
public final class Theme {
    /** The largest template or file of words; hand-written ones are far from it. */
    static final int MAX_BYTES = 1024 * 1024;

    private static final String TEMPLATES = "templates/";
    private static final String TEMPLATE_ENDING = ".mustache";
    private static final String ASSETS = "assets/";

    private final SortedMap<String, Template> templates = new TreeMap<>();
    private final SortedSet<String> templateNames = new TreeSet<>();
    private final List<SourceFile> assets = new ArrayList<>();
    private final SortedMap<String, SitePath> assetPaths = new TreeMap<>();
    private final SortedMap<String, DirectiveDeclaration> directives;
    private final Strings strings;

    /**
     * A template of a theme.
     *
     * @param name its path below {@code templates} without {@code .mustache}, as in {@code page}, {@code feed.xml}, {@code partials/menu};
     *     for a directive a colon and its name, as in {@code :figure}, which no path can be
     * @param location the file as a whole
     * @param text its text, with {@code \n} at the end of each line
     */
    public record Template(String name, SourceLocation location, String text) {}

    private Theme(Collection<SourceFile> files, Strings strings, Consumer<Diagnostic> problems) {
        this.strings = strings;
        this.directives = Directives.read(files, problems);
        for (SourceFile file : files) {
            String path = file.path().value();
            if (path.startsWith(ASSETS)) {
                assets.add(file);
                assetPaths.putIfAbsent(nameOf(path.substring(ASSETS.length())), file.path());
            } else if (path.startsWith(TEMPLATES) && path.endsWith(TEMPLATE_ENDING)) {
                String name = path.substring(TEMPLATES.length(), path.length() - TEMPLATE_ENDING.length());
                if (name.indexOf('/') < 0) {
                    templateNames.add(name);
                }
                addTemplate(name, file, problems);
            } else {
                Directives.template(file).ifPresent(name -> addTemplate(templateOf(name), file, problems));
            }
        }
    }

    private void addTemplate(String name, SourceFile file, Consumer<Diagnostic> problems) {
        String text = TextFile.read(file, Theme.MAX_BYTES, problems).map(TextFile::text).orElse("");
        templates.put(name, new Template(name, file.location(), text));
    }

    /** Returns the name of the template that draws a directive. */
    public static String templateOf(String directive) {
        return ":" + directive;
    }

    /** Returns what the directives take that pages may use, by their names. */
    public SortedMap<String, DirectiveDeclaration> directives() {
        return Collections.unmodifiableSortedMap(directives);
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
        return of(BuiltIn.files(config.theme(), problems), overrides, config.language(), problems);
    }

    /** Reads a theme from its files. */
    static Theme of(
            List<SourceFile> builtIn, List<SourceFile> overrides, String language, Consumer<Diagnostic> problems) {
        SortedMap<SitePath, SourceFile> files = new TreeMap<>();
        builtIn.forEach(file -> files.put(file.path(), file));
        overrides.forEach(file -> files.put(file.path(), file));
        return new Theme(files.values(), StringsReader.read(builtIn, overrides, language, problems), problems);
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

    /** Returns the files that are published with the site, each at its path, such as {@code assets/style.css}. */
    public List<SourceFile> assets() {
        return List.copyOf(assets);
    }

    /** Returns where each published file is, by its name in templates: {@code style-css} for {@code assets/style.css}. */
    public Map<String, SitePath> assetPaths() {
        return Collections.unmodifiableSortedMap(assetPaths);
    }

    /** Returns the words of the theme in the language of the site. */
    public Strings strings() {
        return strings;
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
