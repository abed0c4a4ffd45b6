package dev.dossier.render;

import dev.dossier.model.Direction;
import dev.dossier.model.Fingerprint;
import dev.dossier.model.Located;
import dev.dossier.model.Site;
import dev.dossier.model.SiteConfig;
import dev.dossier.model.SitePath;
import dev.dossier.theme.Strings;
import dev.dossier.theme.Theme;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The names of the site: what every template knows, and what the configuration and the theme add to it. */
final class Names {
    private static final Vocabulary<SitePath> FILE = Vocabulary.<SitePath>of("file")
            .fullAddress("url", "the full address; empty without a base URL", (file, drawing) -> Optional.of(file))
            .build();

    /** The {@code --plane} of the style sheet. */
    private static final String PLANE = "#0d3a69";
    private static final SitePath MANIFEST = SitePath.of("site.webmanifest");

    private final Vocabulary<Site> site;
    private final Vocabulary<Drawing> root;

    /** Declares the names of a build. */
    Names(SiteConfig config, Theme theme, DataNames data) {
        site = site(menus(config), Params.closed("params", config.params()));
        root = root(site, strings(theme.strings().values()), assets(theme.assetPaths()), data);
    }

    /** Returns what is the same only where the same names are declared, whatever their values. */
    static Fingerprint fingerprint(SiteConfig config, Theme theme) {
        return new Fingerprint.Builder()
                .text(menuNames(config).toString())
                .text(keys(theme.strings().values()).toString())
                .text(theme.assetPaths().keySet().toString())
                .text(Params.names(config.params()).toString())
                .build();
    }

    /** Returns what is in reach of every template from its beginning. */
    Vocabulary<Drawing> root() {
        return root;
    }

    private static Vocabulary<Drawing> root(
            Vocabulary<Site> site, Vocabulary<Strings> strings, Vocabulary<Site> assets, DataNames data) {
        return Vocabulary.<Drawing>of("template", (name, drawing, same) -> value(name, drawing))
                .view("site", "the site", () -> site)
                .page("page", "the page that is shown")
                .view("pager", "the list of the page that is shown, or the part of it that the file shows", () -> ListNames.PAGER)
                .pages("pages", "the pages that the file lists")
                .list("files", "the files that the file lists", () -> FILE)
                .view("strings", "the words of the theme", () -> strings)
                .view(DataNames.NAME, "the tables of the folder 'data'", data::tables, (drawing, same) -> Optional.of(data.library()))
                .view("assets", "the files of the theme", () -> assets)
                .build();
    }

    private static Vocabulary<Site> site(Vocabulary<Site> menus, Vocabulary<Map<String, Object>> params) {
        return Vocabulary.<Site>of("site", Names::value)
                .text("title", "the name of the site")
                .text("description", "what the site is about; may be empty")
                .text("language", "the language of the page, as a BCP 47 tag")
                .text("direction", "'ltr' or 'rtl', as the language is written")
                .text("author", "who is responsible for the content")
                .flag("multilingual", "whether the site has several languages")
                .page("home", "the home page")
                .file("url", "the address of the home page")
                .fullAddress("absoluteUrl", "the full address of the home page; empty without a base URL")
                .file("manifest", "the address of its web manifest")
                .text("accent", "the colour of its planes, as '#0d3a69'")
                .file("logo", "the address of its logo, where 'dossier.yml' names one")
                .file("search", "the address of the page from which readers search; empty where the site has no search")
                .view("menus", "the menus by name", () -> menus)
                .pages("sections", "the sections right below the home page")
                .pages("tags", "the pages of all tags")
                .list("taxonomies", "the taxonomies that have terms", () -> ListNames.GROUP)
                .view("params", "the site's own fields", () -> params)
                .date("updated", "the newest date of any page")
                .date("built", "when the site was built; empty unless the build was given a time")
                .build();
    }

    private static Object value(String name, Drawing drawing) {
        return switch (name) {
            case "site", "assets" -> Optional.of(drawing.site());
            case "page" -> Optional.of(drawing.route().page());
            case "pager" -> Optional.of(ListNames.part(drawing));
            case "pages" -> drawing.route().pages();
            case "files" -> drawing.route().files();
            case "strings" -> Optional.of(drawing.strings());
            default -> throw Vocabulary.unanswered(name);
        };
    }

    private static Object value(String name, Site site, Drawing drawing) {
        return switch (name) {
            case "title" -> drawing.language().title();
            case "description" -> drawing.language().description();
            case "language" -> drawing.language().tag();
            case "direction" -> Direction.of(drawing.language().tag());
            case "author" -> drawing.language().author().orElse("");
            case "multilingual" -> site.config().languages().all().size() > 1;
            case "home" -> Optional.of(drawing.ofLanguage().home());
            case "url", "absoluteUrl" -> Optional.of(drawing.place(drawing.ofLanguage().home()).output());
            case "manifest" -> Optional.of(MANIFEST).filter(site.outputs()::containsKey);
            case "accent" -> site.config().look().accent().map(Located::value).orElse(PLANE);
            case "logo" -> site.config().look().logo().map(one -> SitePath.of(one.value())).filter(site.outputs()::containsKey);
            case "search" -> drawing.ofLanguage().search();
            case "menus" -> Optional.of(site);
            case "sections" -> drawing.ofLanguage().sections();
            case "tags" -> drawing.ofLanguage().tags();
            case "taxonomies" -> drawing.ofLanguage().taxonomies();
            case "params" -> Optional.of(site.config().params());
            case "updated" -> drawing.ofLanguage().updated();
            case "built" -> site.built().map(time -> time.atOffset(ZoneOffset.UTC));
            default -> throw Vocabulary.unanswered(name);
        };
    }

    private static Vocabulary<Site> menus(SiteConfig config) {
        TreeSet<String> menus = menuNames(config);
        menus.addAll(List.of("main", "footer"));
        Vocabulary.Builder<Site> names = Vocabulary.of("menus");
        for (String menu : menus) {
            names.list(menu, "the entries of the menu '" + menu + "'", () -> MenuNames.ITEM,
                    (site, drawing) -> drawing.site().menus(drawing.language()).getOrDefault(menu, List.of()));
        }
        return names.build();
    }

    private static TreeSet<String> menuNames(SiteConfig config) {
        TreeSet<String> names = new TreeSet<>(config.menus().keySet());
        config.languages().all().forEach(language -> names.addAll(language.menus().keySet()));
        return names;
    }

    /** Returns the keys of the words in any language. */
    private static TreeSet<String> keys(Collection<Strings> languages) {
        TreeSet<String> keys = new TreeSet<>();
        languages.forEach(words -> keys.addAll(words.texts().keySet()));
        return keys;
    }

    /** Where a language does not have a text, one that has it stands in. */
    private static Vocabulary<Strings> strings(Collection<Strings> languages) {
        Vocabulary.Builder<Strings> names = Vocabulary.of("strings");
        for (String key : keys(languages)) {
            Strings any = languages.stream().filter(words -> words.texts().containsKey(key)).findFirst().orElseThrow();
            TreeSet<String> arguments = new TreeSet<>();
            languages.forEach(words -> Optional.ofNullable(words.phrases().get(key)).ifPresent(one -> arguments.addAll(one.arguments())));
            names.add(new Field<>(
                    key, Type.TEXT, Optional.empty(), "'" + any.texts().get(key) + "'",
                    (strings, drawing, asked) -> Message.text(strings.texts().containsKey(key) ? strings : any, key), Optional.empty(),
                    List.copyOf(arguments)));
        }
        return names.build();
    }

    private static Vocabulary<Site> assets(Map<String, SitePath> assets) {
        Vocabulary.Builder<Site> names = Vocabulary.of("assets");
        assets.forEach((name, path) -> names.file(name, "the address of '" + path + "'", (site, drawing) -> Optional.of(path)));
        return names.build();
    }
}
