package dev.dossier.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Puts pieces of markup and Mustache together at random: what the check lets pass can be drawn, and is safe. */
class RandomTemplateTest {
    private static final List<String> PIECES = List.of(
            "<p ", "<p>", "</p>", "<a ", "title=\"", "title='", "href=\"", "data-x=", "class", "\"", "'", ">", " ", "=", "a", "/", "<", "\n",
            "<script>", "</script>", "<style>", "</style>", "<!--", "-->", "--", "<title>", "</title>", "<textarea>", "</textarea>",
            "<!doctype html>", "onclick=\"", "<meta http-equiv=\"refresh\" content=\"", "{{page.title}}", "{{page.title}}",
            "{{page.url}}", "{{page.count}}", "{{page.params.note}}", "{{#page.title}}", "{{/page.title}}", "{{^page.home}}",
            "{{/page.home}}", "{{{page.content}}}", "{{>partials/some}}", "{{<base}}", "{{/base}}", "{{$main}}", "{{/main}}", "}}",
            "{{", "{{!", "{{.}}", "{{#page.next}}", "{{/page.next}}");
    private static final List<String> PAYLOADS = List.of(
            "\"><script>alert(1)</script>", "'><script>alert(1)</script>", " onclick=alert(1) ", "--><script>alert(1)</script>",
            "</title></textarea></style></script><script>alert(1)</script>", "javascript:alert(1)", "=", "\\");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whatPassesIsSafe(long seed) {
        Random random = new Random(seed);
        SiteFixture site = new SiteFixture();
        site.theme.put("templates/partials/some.mustache", "{{page.title}}");
        site.theme.put("templates/base.mustache", "<p>{{$main}}a{{/main}}</p>");
        int passed = 0;
        for (int i = 0; i < 4000; i++) {
            String template = template(random);
            if (site.lint(template).isEmpty()) {
                passed++;
                String harmless = draw(site, template, "harmless");
                for (String payload : PAYLOADS) {
                    assertThat(draw(site, template, payload)).as(template).isEqualTo(harmless);
                }
            }
        }
        assertThat(passed).isGreaterThan(100);
    }

    private static String template(Random random) {
        StringBuilder template = new StringBuilder();
        for (int j = 1 + random.nextInt(7); j > 0; j--) {
            template.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return template.toString();
    }

    /** Returns the elements and attributes that a browser sees, and the values that could do something. */
    private static String draw(SiteFixture site, String template, String text) {
        site.title = text;
        site.pageParams = Map.of("note", text);
        return Jsoup.parse(site.draw(template)).select("*").stream().map(RandomTemplateTest::shape).collect(Collectors.joining("\n"));
    }

    private static String shape(Element element) {
        return element.tagName() + element.attributes().asList().stream()
                .map(attribute -> attribute.getKey() + (isActive(attribute) ? attribute.getValue() : ""))
                .toList();
    }

    private static boolean isActive(Attribute attribute) {
        return attribute.getKey().startsWith("on") || attribute.getKey().equals("href") || attribute.getKey().equals("content");
    }
}
