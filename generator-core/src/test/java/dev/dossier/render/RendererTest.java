package dev.dossier.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.Body;
import dev.dossier.model.Heading;
import dev.dossier.model.Located;
import dev.dossier.model.Markup;
import dev.dossier.model.OutputFile;
import dev.dossier.model.Route;
import dev.dossier.model.Site;
import dev.dossier.model.SitePath;
import dev.dossier.model.SourceFile;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RendererTest {
    private final SiteFixture site = new SiteFixture();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {{site.title}}|Day of Police Cooperation
            {{site.description}}|What the day is about
            {{site.language}} {{site.direction}}|en ltr
            {{site.author}}|Example
            {{site.home.title}}|Home
            {{site.url}}|../../
            {{site.absoluteUrl}}|https://police.example/day/
            {{#site.sections}}{{title}} {{url}}{{/site.sections}}|Goals ../
            {{#site.tags}}{{title}} {{url}}{{/site.tags}}|Police ../../tags/police/
            {{site.updated.iso}}|2024-02-29
            {{page.title}}|Cybercrime
            {{{page.heading}}}|Cyber<em>crime</em>
            {{page.headingId}}|title-id
            {{page.description}}|About Cybercrime
            {{{page.content}}}|<p>Text</p>\\n
            {{page.language}}|en
            {{page.url}}|./
            {{page.absoluteUrl}}|https://police.example/day/goals/cyber/
            {{page.date.iso}}|2023-09-07
            {{page.date.display}}|7 September 2023
            {{page.date.year}}|2023
            {{page.date.timestamp}}|2023-09-07T00:00:00Z
            {{page.updated.timestamp}}|2024-02-29T10:30:00+02:00
            {{page.modified.display}}|29 February 2024
            {{#page.tags}}{{title}}{{/page.tags}}|Police
            {{#page.breadcrumbs}}{{title}} {{url}},{{/page.breadcrumbs}}|Home ../../,Goals ../,
            {{page.parent.title}} {{page.previous.url}}|Goals ../borders/
            {{^page.next}}last{{/page.next}}|last
            {{page.count}} {{page.parent.count}}|0 2
            {{page.image}}|lock.jpg
            {{page.absoluteImage}}|https://police.example/day/goals/cyber/lock.jpg
            [{{page.feed}}]|[]
            {{site.home.feed}} {{site.home.absoluteFeed}}|../../feed.xml https://police.example/day/feed.xml
            {{#files}}{{url}}{{/files}}|https://police.example/day/sitemap-1.xml
            {{strings.next}}|Next
            {{assets.style-css}}|../../assets/style.00000000.css
            {{#site.menus.main}}{{title}} {{url}},{{/site.menus.main}}|Home ../../,Goals ../,UN https://www.un.org/?a=1&amp;b=2,
            {{#site.menus.footer}}never{{/site.menus.footer}}|''
            """)
    void drawsEveryName(String template, String drawn) {
        assertThat(site.draw(template)).isEqualTo(drawn.replace("\\n", "\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "index.md, current home", "goals/index.md, current section", "goals/cyber.md, current", "tags/index.md, current taxonomy",
        "tags/police/index.md, current term", "404.md, current notFound"
    })
    void tellsTheKindOfAPage(String path, String kinds) {
        String template = "{{#page}}{{#current}}current{{/current}}{{#home}} home{{/home}}{{#section}} section{{/section}}"
                + "{{#taxonomy}} taxonomy{{/taxonomy}}{{#term}} term{{/term}}{{#notFound}} notFound{{/notFound}}{{/page}}";

        assertThat(site.draw(template, path)).isEqualTo(kinds);
    }

    @ParameterizedTest
    @CsvSource({
        "index.md, Home!* Goals UN^", "goals/index.md, Home Goals!* UN^", "goals/cyber.md, Home Goals* UN^", "404.md, Home Goals UN^"
    })
    void marksTheEntryOfAMenuWhereTheReaderIs(String path, String menu) {
        String template = "{{#site.menus.main}}{{title}}{{#current}}!{{/current}}{{#active}}*{{/active}}{{#external}}^{{/external}} "
                + "{{/site.menus.main}}";

        assertThat(site.draw(template, path).strip()).isEqualTo(menu);
    }

    @Test
    void drawsSectionsInvertedSectionsAndComments() {
        assertThat(site.draw("{{! a note }}{{#page.title}}yes {{page.title}}{{/page.title}}{{^page.next}}, no next{{/page.next}}"))
                .isEqualTo("yes Cybercrime, no next");
    }

    @Test
    void looksForNamesFromTheInnermostViewOutwards() {
        assertThat(site.draw("{{#page}}{{title}}, {{#previous}}{{title}}, {{site.title}}{{/previous}}{{/page}}"))
                .isEqualTo("Cybercrime, Borders, Day of Police Cooperation");
    }

    @Test
    void drawsADateAsAView() {
        assertThat(site.draw("{{#page.date}}<time datetime=\"{{iso}}\">{{display}}</time>{{/page.date}}"))
                .isEqualTo("<time datetime=\"2023-09-07\">7 September 2023</time>");
    }

    @Test
    void drawsParentsBlocksAndPartials() {
        site.theme.put("templates/base.mustache", "<main>{{$main}}nothing{{/main}}</main>{{$aside}}aside{{/aside}}");
        site.theme.put("templates/partials/title.mustache", "<h1>{{title}}</h1>");

        assertThat(site.draw("{{<base}}{{$main}}{{#page}}{{>partials/title}}{{/page}}{{/main}}{{/base}}"))
                .isEqualTo("<main><h1>Cybercrime</h1></main>aside");
    }

    @Test
    void fillsTheBlocksOfAParentThatHasAParentItself() {
        site.theme.put("templates/base.mustache", "[{{$head}}base{{/head}}|{{$main}}base{{/main}}]");
        site.theme.put("templates/middle.mustache", "{{<base}}{{$main}}middle {{$inner}}middle{{/inner}}{{/main}}{{/base}}");

        assertThat(site.draw("{{<middle}}{{$inner}}{{page.title}}{{/inner}}{{$head}}page{{/head}}{{/middle}}"))
                .isEqualTo("[page|middle Cybercrime]");
    }

    @Test
    void drawsATableOfContentsWithAPartialThatIncludesItself() {
        site.headings = List.of(
                new Heading(3, "before", "Before"), new Heading(2, "one", "One"), new Heading(3, "one-a", "One A"),
                new Heading(4, "deep", "Deep"), new Heading(3, "one-b", "One B"), new Heading(2, "zwei-ü", "Zwei"));
        site.theme.put(
                "templates/partials/toc.mustache",
                "<li><a href=\"{{url}}\">{{title}}</a>{{#children}}<ul>{{>partials/toc}}</ul>{{/children}}</li>");

        assertThat(site.draw("{{#page.toc}}{{>partials/toc}}{{/page.toc}}.")).isEqualTo(
                "<li><a href=\"#before\">Before</a></li>"
                        + "<li><a href=\"#one\">One</a><ul><li><a href=\"#one-a\">One A</a></li></ul>"
                        + "<ul><li><a href=\"#one-b\">One B</a></li></ul></li>"
                        + "<li><a href=\"#zwei-%C3%BC\">Zwei</a></li>.");
    }

    @Test
    void leadsFromAnotherPageToItsHeadings() {
        site.headings = List.of(new Heading(2, "one", "One"));

        assertThat(site.draw("{{#page.next}}{{#toc}}{{url}}{{/toc}}{{/page.next}}", "goals/borders.md")).isEqualTo("../cyber/#one");
    }

    @Test
    void reportsATemplateThatIncludesItselfWithoutEndForSomePages() {
        site.theme.put("templates/partials/loop.mustache", "{{#page.tags}}{{>partials/loop}}{{/page.tags}}");
        site.theme.put("templates/page.mustache", "{{>partials/loop}}");

        assertThat(site.render("page", "goals/cyber.md").problems()).map(Diagnostic::toString).containsExactly(
                "content/goals/cyber.md: error: template 'page' includes itself without end [DOS409]\n"
                        + "    hint: Inside of a list, name what belongs to its element: '{{#children}}', not '{{#page.children}}'.");
    }

    @Test
    void writesAddressesRelativeToTheFileThatIsDrawn() {
        String template = "{{site.url}} {{#site.sections}}{{url}}{{/site.sections}} {{assets.style-css}}";

        assertThat(site.draw(template, "index.md")).isEqualTo("./ goals/ assets/style.00000000.css");
        assertThat(site.draw(template, "goals/index.md")).isEqualTo("../ ./ ../assets/style.00000000.css");
        assertThat(site.draw(template, "404.md")).isEqualTo("/day/ /day/goals/ /day/assets/style.00000000.css");
    }

    @Test
    void hasNoFullAddressesWithoutABaseUrl() {
        site.baseUrl = Optional.empty();

        assertThat(site.draw("[{{site.absoluteUrl}}{{page.absoluteUrl}}{{page.absoluteImage}}{{#files}}{{url}}{{/files}}]")).isEqualTo("[]");
    }

    @Test
    void leadsWithADescriptionOnlyWhereTheAuthorWroteOne() {
        assertThat(site.draw("[{{page.lead}}]")).isEqualTo("[]");

        site.description = Optional.of(new Located<>("In short", SourceLocation.of("content/goals/cyber.md")));

        assertThat(site.draw("[{{page.lead}}]")).isEqualTo("[In short]");
    }

    @Test
    void writesTheTitleAsHeadingWhereTheTextHasNone() {
        site.title = "Police & <Co>";
        site.body = Body.NONE;

        assertThat(site.draw("{{{page.heading}}}")).isEqualTo("Police &amp; &lt;Co&gt;");
    }

    @Test
    void makesTheTextOfAPageOnceForEachFileThatShowsIt() {
        AtomicInteger made = new AtomicInteger();
        site.body = SiteFixture.body(List.of(), () -> {
            made.incrementAndGet();
            return new Markup(Optional.empty(), "text", new int[0], List.of(), List.of(), List.of());
        });

        assertThat(site.draw("{{{page.content}}}{{{page.content}}}{{{page.heading}}}{{#page.toc}}{{title}}{{/page.toc}}"))
                .isEqualTo("texttextCybercrime");
        assertThat(made).hasValue(1);
    }

    @Test
    void closesTheLinksOfATextForTheFileThatShowsIt() {
        site.body = SiteFixture.body(Optional.empty(), "<p>\u0001\u0003to\u0004</p>", List.of());

        assertThat(site.draw("{{{page.content}}}")).isEqualTo("<p><a href=\"resolved:a.md\">to</a></p>");
    }

    @Test
    void handsOnTheProblemsOfATextThatIsShown() {
        Site made = site.site();
        Diagnostic problem = Diagnostic.error(DiagnosticCode.LINK_LEADS_NOWHERE, made.home().location(), "a link", "");
        site.body = SiteFixture.body(
                List.of(), () -> new Markup(Optional.empty(), "text", new int[0], List.of(), List.of(), List.of(problem)));
        site.theme.put("templates/page.mustache", "{{{page.content}}}");

        assertThat(site.render("page", "goals/cyber.md").problems()).containsExactly(problem);
        assertThat(site.render("page", "goals/borders.md").problems()).isEmpty();
    }

    @Test
    void drawsWithTheFirstTemplateThatExists() {
        site.theme.put("templates/page.mustache", "page");
        site.theme.put("templates/section.mustache", "section");
        Site made = site.site();
        Route.Rendered route = SiteFixture.route(made, "page", "goals/index.md");
        Route.Rendered choosing = new Route.Rendered(
                route.output(), route.origin(), List.of("special", "section", "page"), route.page(), List.of(), List.of());

        assertThat(SiteFixture.text(site.renderer(made, new ArrayList<>()).render(made, choosing))).isEqualTo("section");
    }

    @Test
    void reportsAPageThatNoTemplateDraws() {
        site.theme.put("templates/home.mustache", "");
        site.theme.put("templates/term.mustache", "");
        Site made = site.site();
        Route.Rendered route = SiteFixture.route(made, "page", "goals/cyber.md");

        assertThat(site.renderer(made, new ArrayList<>()).render(made, route).problems()).map(Diagnostic::toString).containsExactly(
                "content/goals/cyber.md: error: the theme has no template 'page' [DOS406]\n"
                        + "    hint: Its templates are 'home', 'term'.");
    }

    @Test
    void drawsFeedsAndTextFilesEachInItsWay() {
        site.title = "R&D <b>";
        site.theme.put("templates/feed.xml.mustache", "<title>{{page.title}}</title><c>{{page.content}}</c>");
        site.theme.put("templates/robots.txt.mustache", "# {{page.title}}\n{{#files}}Sitemap: {{url}}\n{{/files}}");

        assertThat(SiteFixture.text(site.render("feed.xml", "goals/cyber.md")))
                .isEqualTo("<title>R&amp;D &lt;b&gt;</title><c>&lt;p&gt;Text&lt;/p&gt;\n</c>");
        assertThat(SiteFixture.text(site.render("robots.txt", "goals/cyber.md")))
                .isEqualTo("# R&D <b>\nSitemap: https://police.example/day/sitemap-1.xml\n");
    }

    @Test
    void passesACopiedFileThrough() throws Exception {
        Site made = site.site();
        SourceFile source = new SourceFile(SitePath.of("a.bin"), "static/a.bin", () -> new ByteArrayInputStream(new byte[] {1, 2}));
        Route.Copied route = new Route.Copied(SitePath.of("a.bin"), source);

        OutputFile file = site.renderer(made, new ArrayList<>()).render(made, route);

        assertThat(file.content().open().readAllBytes()).containsExactly(1, 2);
        assertThat(file.path()).isEqualTo(SitePath.of("a.bin"));
    }

    @Test
    void leavesFilesEmptyWhenTheThemeHasErrors() {
        site.theme.put("templates/page.mustache", "a{{page.titel}}");
        site.theme.put("templates/home.mustache", "{{#a}}");
        Site made = site.site();
        List<Diagnostic> problems = new ArrayList<>();
        Renderer renderer = site.renderer(made, problems);

        OutputFile file = renderer.render(made, SiteFixture.route(made, "page", "goals/cyber.md"));

        assertThat(problems).hasSize(2);
        assertThat(SiteFixture.text(file)).isEmpty();
        assertThat(file.problems()).isEmpty();
    }

    @Test
    void writesLineEndsAsLineFeedsAndTextAsUtf8() {
        site.title = "Zür\r\nich 警察 😀";

        assertThat(site.draw("{{page.title}}\r\nend\r\n")).isEqualTo("Zür\nich 警察 😀\nend\n");
    }

    @ParameterizedTest
    @CsvSource({"ar,rtl", "he-IL,rtl", "ur,rtl", "az-Arab,rtl", "ar-Latn,ltr", "pt-BR,ltr", "FA,rtl", "de-1996,ltr"})
    void knowsInWhichDirectionALanguageIsWritten(String language, String direction) {
        site.language = language;

        assertThat(site.draw("{{site.direction}}")).isEqualTo(direction);
    }

    @Test
    void drawsTheSameInEightThreadsAsInOne() throws Exception {
        site.title = "A & B";
        site.theme.put("templates/partials/menu.mustache", "{{#site.menus.main}}<a href=\"{{url}}\">{{title}}</a>{{/site.menus.main}}");
        site.theme.put("templates/page.mustache", "{{>partials/menu}}<h1>{{page.title}}</h1>{{{page.content}}}{{#pages}}{{title}}{{/pages}}");
        Site made = site.site();
        Renderer renderer = site.renderer(made, new ArrayList<>());
        List<Route.Rendered> routes = made.pages().stream().map(page -> SiteFixture.route(made, "page", page.path().value())).toList();
        List<String> expected = routes.stream().map(route -> SiteFixture.text(renderer.render(made, route))).toList();
        Renderer fresh = site.renderer(made, new ArrayList<>());
        Callable<List<String>> all = () ->
                routes.stream().map(route -> SiteFixture.text(fresh.render(made, route))).toList();

        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<List<String>>> results = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                results.add(threads.submit(all));
            }
            for (Future<List<String>> result : results) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdown();
        }
    }
}
