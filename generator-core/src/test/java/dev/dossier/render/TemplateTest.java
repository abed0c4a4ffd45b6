package dev.dossier.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mustachejava.DefaultMustacheFactory;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.model.Site;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates are drawn as Mustache says, and to the blank as mustache.java draws them, which is held against. */
class TemplateTest {
    private static final Map<String, Object> PARAMS = Map.of(
            "text", "one", "flag", true, "not", false, "view", Map.of("zeta", "below"),
            "items", List.of(Map.of("zeta", "first"), Map.of("zeta", "second", "eta", "also"), Map.of()));
    private static final List<String> NAMES =
            List.of("page.params.text", "page.params.flag", "page.params.not", "page.params.view", "page.params.items", "page.params.none");
    private static final List<String> VALUES = List.of("page.params.text", "page.params.none", "page.params.view.zeta");
    private static final List<String> TEXTS = List.of("a", "b c", "\n", "\n", "\n", " ", "  ", "\t", "\n\n", "{ ", " }", "é\n");
    private static final List<String> TEMPLATES = List.of("partials/one", "partials/two", "base", "middle");

    private final SiteFixture site = new SiteFixture();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void drawsWhatAnotherImplementationDraws(long seed) {
        Random random = new Random(seed);
        site.pageParams = PARAMS;
        int compared = 0;
        for (int i = 0; i < 400; i++) {
            site.theme.put("templates/partials/one.mustache", content(random, 2, false));
            site.theme.put("templates/partials/two.mustache", content(random, 2, false) + "{{>partials/one}}" + content(random, 1, true));
            site.theme.put("templates/base.mustache", content(random, 2, true) + block("main", random) + block("end", random));
            site.theme.put("templates/middle.mustache", "{{<base}}" + blank(random) + fill(random) + "{{/base}}" + content(random, 1, false));
            String page = content(random, 3, false) + include(random) + content(random, 2, false);
            site.theme.put("templates/page.mustache", page);
            List<Diagnostic> problems = new ArrayList<>();
            Site made = site.site();
            Renderer renderer = site.renderer(made, problems);
            if (problems.isEmpty()) {
                compared++;
                assertThat(SiteFixture.text(renderer.render(made, SiteFixture.route(made, "page", "goals/cyber.md"))))
                        .as("%s", site.theme).isEqualTo(reference());
            }
        }
        assertThat(compared).isGreaterThan(200);
    }

    @Test
    void leavesOutTheLinesOfTagsThatStandAlone() {
        assertThat(site.draw("a\n  {{#page.title}}  \n  b\n  {{/page.title}}\nc\n")).isEqualTo("a\n    b\nc\n");
    }

    @Test
    void keepsTheLineOfATagThatStandsInText() {
        assertThat(site.draw("a {{#page.title}}b{{/page.title}}\nc {{^page.title}}d{{/page.title}}\n")).isEqualTo("a b\nc \n");
    }

    @Test
    void fillsABlockWithinTheFillingOfAnother() {
        site.theme.put("templates/base.mustache", "[{{$outer}}default{{/outer}}]");
        site.theme.put("templates/middle.mustache", "{{<base}}{{$outer}}({{$inner}}none{{/inner}}){{/outer}}{{/base}}");

        assertThat(site.draw("{{<middle}}{{$inner}}own{{/inner}}{{/middle}} {{<middle}}{{/middle}} {{<base}}{{/base}}"))
                .isEqualTo("[(own)] [(none)] [default]");
    }

    @Test
    void drawsATemplateInItselfForEachElementOfAList() {
        site.theme.put("templates/partials/tree.mustache", "[{{title}}{{#children}}{{>partials/tree}}{{/children}}]");

        assertThat(site.draw("{{#page}}{{>partials/tree}}{{/page}}", "goals/index.md")).isEqualTo("[Goals[Borders][Cybercrime]]");
    }

    private String reference() {
        StringWriter out = new StringWriter();
        new Reference(site.theme).compile("page").execute(out, Map.of("page", Map.of("params", PARAMS)));
        return out.toString();
    }

    /** Names of partials are the same everywhere, wherever the template that includes them is. */
    private static final class Reference extends DefaultMustacheFactory {
        Reference(Map<String, String> theme) {
            super(name -> new StringReader(theme.get("templates/" + name + ".mustache")));
        }

        @Override
        public String resolvePartialPath(String folder, String name, String extension) {
            return name;
        }
    }

    private static String include(Random random) {
        String parent = random.nextBoolean() ? "base" : "middle";
        String other = TEMPLATES.get(random.nextInt(TEMPLATES.size()));
        return random.nextBoolean()
                ? "{{>" + other + "}}"
                : "{{<" + parent + "}}" + blank(random) + fill(random) + blank(random) + (random.nextBoolean() ? fill(random) : "") + "{{/" + parent + "}}";
    }

    private static String block(String name, Random random) {
        return "{{$" + name + "}}" + content(random, 2, true) + "{{/" + name + "}}" + content(random, 1, false);
    }

    private static String fill(Random random) {
        return block(random.nextBoolean() ? "main" : "end", random).replaceAll("(?s)(.*\\{\\{/(?:main|end)}}).*", "$1");
    }

    private static String blank(Random random) {
        return random.nextBoolean() ? "\n" : " ";
    }

    private static String content(Random random, int depth, boolean includes) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i >= 0; i--) {
            int kind = random.nextInt(10);
            if (kind < 5) {
                text.append(TEXTS.get(random.nextInt(TEXTS.size())));
            } else if (kind == 5) {
                text.append("{{").append(VALUES.get(random.nextInt(VALUES.size()))).append("}}");
            } else if (kind == 6) {
                text.append(random.nextBoolean() ? "{{! a note }}" : includes ? "{{>partials/one}}" : "");
            } else if (depth > 0) {
                String name = NAMES.get(random.nextInt(NAMES.size()));
                text.append("{{").append(kind == 7 ? '^' : '#').append(name).append("}}").append(content(random, depth - 1, includes))
                        .append(kind > 7 && (name.endsWith("items") || name.endsWith("view")) ? "{{zeta}}" : "").append("{{/").append(name).append("}}");
            }
        }
        return text.toString();
    }
}
