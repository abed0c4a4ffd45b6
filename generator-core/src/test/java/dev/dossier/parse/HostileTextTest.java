package dev.dossier.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.model.Body;
import dev.dossier.model.SiteConfig.HtmlPolicy;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that are made to take for ever, or to grow; the kinds are those of cmark's pathological tests and our own. */
class HostileTextTest {
    private static final int N = 20_000;

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("nested strong emphasis", "*a **a ".repeat(N) + "b" + " a** a*".repeat(N)),
                Arguments.of("emphasis closers", "a_ ".repeat(N)),
                Arguments.of("emphasis openers", "_a ".repeat(N)),
                Arguments.of("link openers", "[a".repeat(N)),
                Arguments.of("link closers", "a]".repeat(N)),
                Arguments.of("openers and closers", "*a_ ".repeat(N)),
                Arguments.of("link openers and emphasis", "[ a_".repeat(N)),
                Arguments.of("nested brackets", "[".repeat(N) + "a" + "]".repeat(N)),
                Arguments.of("nested images", "![".repeat(N) + "a" + "](b)".repeat(N)),
                Arguments.of("nested block quotes", "> ".repeat(N) + "a"),
                Arguments.of("nested lists", "- ".repeat(N) + "a"),
                Arguments.of("backticks", Stream.iterate(1, i -> i + 1).limit(400).map(i -> "e" + "`".repeat(i)).reduce("", String::concat)),
                Arguments.of("unclosed links", "[a](<b".repeat(N)),
                Arguments.of("unclosed comments", "</" + "<!--".repeat(N)),
                Arguments.of("declarations", "<?".repeat(N) + "<!A ".repeat(N)),
                Arguments.of("reference definitions", "[a]: b\n".repeat(N)),
                Arguments.of("zeros", "a\u0000".repeat(N)),
                Arguments.of("opening ids", "# a" + "{#".repeat(N)),
                Arguments.of("ids", "# a" + "{#b} ".repeat(N)),
                Arguments.of("attributes", "![a](b)" + "){a=\"b ".repeat(N)),
                Arguments.of("the same heading", "# a\n".repeat(N)),
                Arguments.of("headings with numbers", "# a-2\n# a\n".repeat(N)),
                Arguments.of("footnotes", "a[^1]".repeat(N) + "\n\n[^1]: b"),
                Arguments.of("alerts", "> [!NOTE]\n\n".repeat(N)),
                Arguments.of("tasks", "- [ ] a\n".repeat(N)),
                Arguments.of("attributes of tags", "<a " + "b=c ".repeat(N) + ">"),
                Arguments.of("unclosed tags", "<a id=\"".repeat(N)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    @Timeout(60)
    void finishes(String name, String text) {
        for (HtmlPolicy policy : HtmlPolicy.values()) {
            Body.Html html = Pages.render(text, policy, Pages.SAME);
            assertThat(html.html().length() + html.problems().size()).as(name).isPositive();
        }
    }

    @Test
    void stopsAPageThatGrowsWithoutMeasure() {
        String text = "[a]: " + "b".repeat(50_000) + "\n\n" + "[a] ".repeat(10_000);
        Body.Html html = Pages.render(text, HtmlPolicy.ESCAPE, Pages.SAME);
        assertThat(html.html()).isEmpty();
        assertThat(html.problems()).extracting(Diagnostic::toString).containsExactly(
                "content/page.md: error: page becomes more than 16 times as large as its source [DOS301]\n"
                        + "    hint: A long link definition that is used often multiplies. Shorten it, or split the page.");
    }

    @Test
    void stopsATableThatGrowsWithoutMeasure() {
        String text = "|a".repeat(2_000) + "|\n" + "|-".repeat(2_000) + "|\n" + "|b|\n".repeat(2_000);
        assertThat(Pages.problems(text)).containsExactly("content/page.md: error: page cannot be read as Markdown [DOS301]\n"
                + "    hint: Look for a very large table or very deep nesting.");
    }
}
