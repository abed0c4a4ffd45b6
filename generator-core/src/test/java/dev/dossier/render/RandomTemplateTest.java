package dev.dossier.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.model.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Takes sound templates to pieces and mixes these up at random: what the check lets pass can be drawn, and is safe. */
class RandomTemplateTest {
    private static final List<String> PIECES = List.of(
            "<p ", "<p>", "</p>", "<a ", "title=\"", "title='", "href=\"", "data-x=", "class", "\"", "'", ">", " ", "=", "a", "/", "<", "\n",
            "<script type=\"application/ld+json\">", "<script ", "type=\"application/ld+json\"", "type=\"text/javascript\"", " type ",
            "{{>partials/data.json}}", "<script>", "</script>", "<style>", "</style>", "<!--", "-->", "--", "<title>", "</title>", "<textarea>", "</textarea>",
            "<!doctype html>", "onclick=\"", "<meta http-equiv=\"refresh\" content=\"", "{{page.title}}", "{{page.title}}",
            "{{page.url}}", "{{page.count}}", "{{page.params.note}}", "{{#page.title}}", "{{/page.title}}", "{{^page.home}}",
            "{{/page.home}}", "{{{page.content}}}", "{{>partials/some}}", "{{<base}}", "{{/base}}", "{{$main}}", "{{/main}}", "}}",
            "{{", "{{!", "{{.}}", "{{#page.next}}", "{{/page.next}}");
    private static final List<List<String>> SOUND = List.of(
            List.of("<p ", "title=\"", "a", "{{page.title}}", "\"", ">", "{{page.title}}", "</p>"),
            List.of("<p ", "title='", "{{page.params.note}}", "'", " ", "data-x=", "\"", "{{page.title}}", "\"", ">"),
            List.of("<a ", "href=\"", "{{page.url}}", "\"", ">", "{{page.title}}"),
            List.of("<p ", "onclick=\"", "a", "\"", " ", "title=\"", "{{page.title}}", "\"", ">"),
            List.of("<script>", "a", "</script>", "{{page.title}}"),
            List.of("<script ", "type=\"application/ld+json\"", ">", "{{>partials/data.json}}", "</script>", "{{page.title}}"),
            List.of("<style>", "a", "</style>", "<!--", "--", "a", "-->", "{{page.title}}"),
            List.of("<title>", "{{page.title}}", "</title>", "<textarea>", "{{page.title}}", "</textarea>"),
            List.of("<p ", "{{#page.title}}", "title=\"", "{{page.title}}", "\"", "{{/page.title}}", ">", "{{page.title}}"),
            List.of("<a ", "href=\"", "{{^page.home}}", "{{page.url}}", "{{/page.home}}", "\"", ">"),
            List.of("<meta http-equiv=\"refresh\" content=\"", "a", "url=", "{{page.url}}", "\"", ">"),
            List.of("{{<base}}", "{{$main}}", "<p ", "title=\"", "{{>partials/some}}", "\"", ">", "{{/main}}", "{{/base}}"));
    private static final List<String> PAYLOADS = List.of(
            "\"><script>alert(1)</script>", "'><script>alert(1)</script>", " onclick=alert(1) ", "<!--<script>", "\u2028</script >", "--><script>alert(1)</script>",
            "</title></textarea></style></script><script>alert(1)</script>", "javascript:alert(1)", "=", "\\");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whatPassesIsSafe(long seed) {
        Random random = new Random(seed);
        SiteFixture site = new SiteFixture();
        site.theme.put("templates/partials/some.mustache", "{{page.title}}");
        site.theme.put("templates/partials/data.json.mustache", "{\"a\": \"{{page.title}}\", \"b\": [{{#page.title}}{{page.level}}, {{/page.title}}],}");
        site.theme.put("templates/base.mustache", "<p>{{$main}}a{{/main}}</p>");
        int passed = 0;
        for (int i = 0; i < 500; i++) {
            String template = template(random);
            List<Diagnostic> problems = new ArrayList<>();
            site.theme.put("templates/page.mustache", template);
            Renderer renderer = site.renderer(site.site(), problems);
            if (problems.isEmpty()) {
                passed++;
                String harmless = draw(site, renderer, "harmless");
                for (String payload : PAYLOADS) {
                    assertThat(draw(site, renderer, payload)).as(template).isEqualTo(harmless);
                }
            }
        }
        assertThat(passed).isGreaterThan(50);
    }

    private static String template(Random random) {
        List<String> template = new ArrayList<>(SOUND.get(random.nextInt(SOUND.size())));
        if (random.nextBoolean()) {
            template.addAll(random.nextInt(template.size()), SOUND.get(random.nextInt(SOUND.size())));
        }
        for (int j = random.nextInt(4); j > 0; j--) {
            int place = random.nextInt(template.size());
            switch (random.nextInt(3)) {
                case 0 -> template.add(place, PIECES.get(random.nextInt(PIECES.size())));
                case 1 -> template.set(place, PIECES.get(random.nextInt(PIECES.size())));
                default -> template.add(random.nextInt(template.size()), template.remove(place));
            }
        }
        return String.join("", template);
    }

    /** Returns the elements and attributes that a browser sees, and the values that could do something. */
    private static String draw(SiteFixture site, Renderer renderer, String text) {
        site.title = text;
        site.pageParams = Map.of("note", text);
        Site made = site.site();
        String html = SiteFixture.text(renderer.render(made, SiteFixture.route(made, "page", "goals/cyber.md")));
        return Jsoup.parse(html).select("*").stream().map(RandomTemplateTest::shape).collect(Collectors.joining("\n"));
    }

    private static String shape(Element element) {
        // A script that is run must not hold what a page says.
        boolean run = element.tagName().equals("script") && !element.attr("type").equals("application/ld+json");
        return element.tagName() + (run ? element.data() : "") + element.attributes().asList().stream()
                .map(attribute -> attribute.getKey() + (isActive(attribute, element) ? attribute.getValue() : ""))
                .toList();
    }

    private static boolean isActive(Attribute attribute, Element element) {
        String name = attribute.getKey();
        return name.startsWith("on") || name.equals("href") || element.tagName().equals("meta") && name.equals("content");
    }
}
