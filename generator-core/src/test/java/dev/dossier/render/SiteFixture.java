package dev.dossier.render;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.Body;
import dev.dossier.model.Checks;
import dev.dossier.model.Fingerprint;
import dev.dossier.model.FrontMatter;
import dev.dossier.model.Heading;
import dev.dossier.model.Index;
import dev.dossier.model.Languages;
import dev.dossier.model.LinkResolver;
import dev.dossier.model.Located;
import dev.dossier.model.Look;
import dev.dossier.model.Markup;
import dev.dossier.model.OutputFile;
import dev.dossier.model.Page;
import dev.dossier.model.PageKind;
import dev.dossier.model.Pictures;
import dev.dossier.model.Publishing;
import dev.dossier.model.Route;
import dev.dossier.model.Routes;
import dev.dossier.model.Schemas;
import dev.dossier.model.Site;
import dev.dossier.model.Site.MenuItem;
import dev.dossier.model.Site.Place;
import dev.dossier.model.Site.Role;
import dev.dossier.model.SiteConfig;
import dev.dossier.model.SiteLanguage;
import dev.dossier.model.SitePath;
import dev.dossier.model.Sources;
import dev.dossier.model.Terms;
import dev.dossier.theme.Theme;
import dev.dossier.theme.ThemeFixture;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * A small site to draw: a home page, the section {@code goals} with the pages {@code cyber} and {@code borders}, the tag
 * {@code police} and the page for missing URLs.
 */
final class SiteFixture {
    static final Sources SOURCES =
            new Sources(Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    static final String STRINGS = "next: Next\nskipToContent: Skip to content\n";

    final Map<String, String> theme = new TreeMap<>(Map.of("i18n/en.yml", STRINGS, "assets/style.css", ""));
    final Map<String, Object> siteParams = new LinkedHashMap<>();
    Map<String, Object> pageParams = Map.of();
    Optional<Located<String>> description = Optional.empty();
    Map<String, List<SiteConfig.MenuEntry>> configuredMenus = Map.of();
    String language = "en";
    String title = "Cybercrime";
    Optional<URI> baseUrl = Optional.of(URI.create("https://police.example/day/"));
    Body body = body(Optional.of("Cyber<em>crime</em>"), "<p>Text</p>\n", List.of());
    List<Heading> headings = List.of();

    /** Returns what a template draws for the page {@code goals/cyber.md}; it must have no problems. */
    String draw(String template) {
        return draw(template, "goals/cyber.md");
    }

    /** Returns what a template draws for a page. */
    String draw(String template, String page) {
        theme.put("templates/page.mustache", template);
        OutputFile file = render("page", page);
        if (!file.problems().isEmpty()) {
            throw new AssertionError(file.problems());
        }
        return text(file);
    }

    /** Renders a page by a template of the theme as it is. */
    OutputFile render(String template, String page) {
        Site site = site();
        List<Diagnostic> problems = new ArrayList<>();
        Renderer renderer = renderer(site, problems);
        if (!problems.isEmpty()) {
            throw new AssertionError(problems);
        }
        return renderer.render(site, route(site, template, page));
    }

    Renderer renderer(Site site, List<Diagnostic> problems) {
        Theme read = ThemeFixture.of(theme, language, problems::add);
        return new Renderer(read, site.config(), SOURCES, Map.of(), false, Set.of(), problems::add);
    }

    /** Returns the problems of a theme whose only template for pages is this one. */
    List<String> lint(String template) {
        theme.put("templates/page.mustache", template);
        return lint();
    }

    /** Returns the problems of the theme as messages. */
    List<String> lint() {
        List<Diagnostic> problems = new ArrayList<>();
        renderer(site(), problems);
        return problems.stream().sorted().map(Diagnostic::toString).toList();
    }

    static Route.Rendered route(Site site, String template, String path) {
        Page page = page(site, path);
        return new Route.Rendered(
                site.place(page).output(), page.location(), List.of(template), page, site.place(page).children(),
                List.of(SitePath.of("sitemap-1.xml")));
    }

    static Page page(Site site, String path) {
        return site.pages().stream().filter(page -> page.path().value().equals(path)).findFirst().orElseThrow();
    }

    static String text(OutputFile file) {
        try (InputStream in = file.content().open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Site site() {
        Page home = page("index.md", "Home", FrontMatter.EMPTY, Body.NONE);
        Page goals = page("goals/index.md", "Goals", FrontMatter.EMPTY, Body.NONE);
        Page borders = page("goals/borders.md", "Borders", FrontMatter.EMPTY, Body.NONE);
        Page cyber = page("goals/cyber.md", title, frontMatter(), headings.isEmpty() ? body : body(Optional.empty(), "", headings));
        Page tags = page("tags/index.md", "Tags", FrontMatter.EMPTY, Body.NONE);
        Page police = page("tags/police/index.md", "Police", FrontMatter.EMPTY, Body.NONE);
        Page missing = page("404.md", "Not found", FrontMatter.EMPTY, Body.NONE);
        Role plain = new Role(PageKind.PAGE, languageOf());
        Role pictured = new Role(
                PageKind.PAGE, languageOf(), List.of(), Optional.of(SitePath.of("goals/cyber/lock.jpg")), Optional.empty(), List.of());
        List<Place> places = List.of(
                place(home, PageKind.HOME, "index.html", Optional.empty(), List.of(goals, missing)),
                place(goals, PageKind.SECTION, "goals/index.html", Optional.of(home), List.of(borders, cyber)),
                new Place(
                        borders, plain, SitePath.of("goals/borders/index.html"), Optional.of(goals), Optional.empty(), Optional.of(cyber)),
                new Place(cyber, pictured, SitePath.of("goals/cyber/index.html"), Optional.of(goals), Optional.of(borders), Optional.empty()),
                place(tags, PageKind.TAXONOMY, "tags/index.html", Optional.of(home), List.of(police)),
                place(police, PageKind.TERM, "tags/police/index.html", Optional.of(tags), List.of(cyber)),
                place(missing, PageKind.NOT_FOUND, "404.html", Optional.of(home), List.of()));
        SiteConfig config = config();
        Map<String, Map<String, List<MenuItem>>> menus = Map.of(language, Map.of("main", List.of(
                new MenuItem("Home", Optional.of(home), ""), new MenuItem("Goals", Optional.of(goals), ""),
                new MenuItem("UN", Optional.empty(), "https://www.un.org/?a=1&b=2"))));
        Route feed = new Route.Rendered(
                SitePath.of("feed.xml"), home.location(), List.of("feed.xml"), home, List.of(cyber), List.of());
        List<Page> pages = List.of(missing, borders, cyber, goals, home, police, tags);
        return new Site(config, home, pages, Index.of(places, place -> place.page().path().value()), menus, Routes.of(List.of(feed)), (page, output) -> SiteFixture::link, Set.of(),
                Optional.of(Instant.parse("2026-11-23T23:30:00Z")), Map.of(),
                page -> page.equals(cyber) ? List.of(new Site.Group("tags", tags, List.of(police))) : List.of(), page -> List.of(), Site.Hiding.NONE, Site.Changes.NONE,
                Pictures.NONE);
    }

    private SiteLanguage languageOf() {
        return SiteLanguage.only(language, "Day of Police Cooperation", "What the day is about", Optional.of("Example"));
    }

    SiteConfig config() {
        return new SiteConfig(
                "Day of Police Cooperation", "What the day is about", baseUrl, Languages.only(languageOf()), Optional.of("Example"), configuredMenus,
                new Located<>("bureau", SourceLocation.of("dossier.yml")), Look.PLAIN, siteParams, SiteConfig.UrlStyle.FOLDER,
                SiteConfig.HtmlPolicy.ESCAPE, List.of(), Checks.DEFAULTS, Schemas.NONE, List.of(), List.of(), Publishing.NONE,
                SiteConfig.Lists.DEFAULTS);
    }

    private FrontMatter frontMatter() {
        return new FrontMatter(
                Optional.empty(), description, Optional.of(OffsetDateTime.parse("2023-09-07T00:00:00Z")),
                Optional.of(OffsetDateTime.parse("2024-02-29T10:30:00+02:00")), Optional.empty(), Optional.empty(), Optional.empty(), List.of(),
                Optional.empty(), Terms.NONE, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), pageParams, List.of(),
                List.of(), FrontMatter.Stay.NONE, FrontMatter.Lists.NONE);
    }

    private static LinkResolver.Target link(String destination, boolean image) {
        return new LinkResolver.Address("resolved:" + destination);
    }

    /** Returns a body that has one link, to {@code a.md}, when its HTML has the mark of one. */
    static Body body(Optional<String> title, String html, List<Heading> headings) {
        Body.Reference reference = new Body.Reference("a.md", false);
        boolean linked = html.indexOf(Markup.LINK) >= 0;
        List<Body.Reference> references = linked ? List.of(reference) : List.of();
        List<Markup.Link> links = linked ? List.of(new Markup.Link(reference, SourceLocation.of("content/goals/cyber.md"))) : List.of();
        return body(references, () -> new Markup(title, html, Markup.marks(html), links, headings, List.of()));
    }

    /** Returns a body whose markup is made each time that it is asked for. */
    static Body body(List<Body.Reference> references, Supplier<Markup> markup) {
        return new Body() {
            @Override
            public Fingerprint fingerprint() {
                return Fingerprint.of(markup.get().html());
            }

            @Override
            public List<Reference> references() {
                return references;
            }

            @Override
            public Markup markup() {
                return markup.get();
            }
        };
    }

    private static Page page(String path, String title, FrontMatter frontMatter, Body body) {
        return new Page(
                SitePath.of(path), SourceLocation.of("content/" + path), frontMatter, title, "title-id", "About " + title, Set.of(),
                body);
    }

    private Place place(Page page, PageKind kind, String output, Optional<Page> parent, List<Page> children) {
        Role role = new Role(kind, languageOf(), children, Optional.empty(), Optional.empty(), List.of());
        return new Place(page, role, SitePath.of(output), parent, Optional.empty(), Optional.empty());
    }
}
