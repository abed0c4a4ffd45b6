package dev.dossier.parse;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.model.Body;
import dev.dossier.model.LinkResolver;
import dev.dossier.model.SiteConfig.HtmlPolicy;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that are made to take for ever, or to grow; the kinds are those of cmark's pathological tests and our own. */
class HostileTextTest {
    private static final int N = 10_000;

    /** What is nothing but HTML that is not allowed. */
    private static final Set<String> VANISHING = Set.of("declarations", "attributes of tags");

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
                // The library takes quadratic time for these.
                Arguments.of("nested images", "![".repeat(N / 4) + "a" + "](b)".repeat(N / 4)),
                Arguments.of("nested block quotes", "> ".repeat(N) + "a"),
                Arguments.of("nested lists", "- ".repeat(N) + "a"),
                Arguments.of("backticks", IntStream.range(1, 400).mapToObj(i -> "e" + "`".repeat(i)).collect(joining())),
                Arguments.of("unclosed links", "[a](<b".repeat(N)),
                Arguments.of("unclosed comments", "</" + "<!--".repeat(N)),
                Arguments.of("declarations", "<?".repeat(N) + "<!A ".repeat(N)),
                Arguments.of("reference definitions", "[a]: b\n".repeat(N) + "\n[a]"),
                Arguments.of("zeros", "a\u0000".repeat(N)),
                Arguments.of("opening ids", "## a" + "{#".repeat(N)),
                Arguments.of("ids", "## a" + "{#b} ".repeat(N)),
                Arguments.of("attributes", "![a](b)" + "){a=\"b ".repeat(N)),
                Arguments.of("the same heading", "# a\n".repeat(N)),
                Arguments.of("headings with numbers", "# a-2\n# a\n".repeat(N)),
                Arguments.of("footnotes", "a few words more[^1] ".repeat(N) + "\n\n[^1]: b"),
                Arguments.of("alerts", "> [!NOTE]\n\n".repeat(N)),
                Arguments.of("tasks", "- [ ] a\n".repeat(N)),
                Arguments.of("attributes of tags", "<a " + "b=c ".repeat(N) + ">"),
                Arguments.of("unclosed tags", "<a id=\"".repeat(N)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void finishes(String name, String text) {
        for (HtmlPolicy policy : HtmlPolicy.values()) {
            Body.Html html = Pages.render(text, policy, Pages.SAME);
            // Of tags that nothing closes, nothing harmless may be left.
            assertThat(html.html().isEmpty()).as(name).isEqualTo(policy == HtmlPolicy.SANITISE && VANISHING.contains(name));
            assertThat(html.problems()).as(name).isEmpty();
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
    void stopsMessagesThatGrowWithoutMeasure() {
        String text = "[a]: " + "b".repeat(50_000) + "\n\n" + "[a] ".repeat(10_000);
        Body.Html html = Pages.render(text, HtmlPolicy.ESCAPE, Pages.NONE);
        assertThat(html.problems()).extracting(Diagnostic::message)
                .containsExactly("page becomes more than 16 times as large as its source");
    }

    @Test
    void findsAllBrokenLinksOfALongLine() {
        Body.Html html = Pages.render("[a](b) ".repeat(N), HtmlPolicy.ESCAPE, (destination, image) ->
                new LinkResolver.Broken(DiagnosticCode.LINK_LEADS_NOWHERE, "x", ""));
        assertThat(html.problems()).hasSize(N);
        assertThat(html.problems().get(N - 1).location()).hasToString("content/page.md:1:" + (7 * (N - 1) + 1));
    }

    @Test
    void stopsATableThatGrowsWithoutMeasure() {
        String text = "|a".repeat(2_000) + "|\n" + "|-".repeat(2_000) + "|\n" + "|b|\n".repeat(2_000);
        assertThat(Pages.problems(text)).containsExactly("content/page.md: error: page cannot be read as Markdown [DOS301]\n"
                + "    hint: Look for a very large table or very deep nesting.");
    }
}
