package dev.dossier.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.model.Body;
import dev.dossier.model.LinkResolver;
import dev.dossier.model.SiteConfig.HtmlPolicy;
import java.util.List;
import java.util.Map;
import org.commonmark.internal.util.Escaping;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the whole way from a file to HTML against the examples of the CommonMark specification. */
class CommonMarkSpecTest {
    private static final LinkResolver ENCODED =
            (destination, image) -> new LinkResolver.Address(Escaping.percentEncodeUrl(destination));

    /** What comes out differently, and is meant to: GitHub's bare addresses are links wherever they stand. */
    private static final Map<String, String> DIFFERENT = Map.of(
            "<https://foo.bar/baz bim>\n", "<p>&lt;<a href=\"https://foo.bar/baz\">https://foo.bar/baz</a> bim&gt;</p>\n",
            "<foo\\+@bar.example.com>\n",
                    "<p>&lt;<a href=\"mailto:foo+@bar.example.com\">foo+@bar.example.com</a>&gt;</p>\n",
            "< https://foo.bar >\n", "<p>&lt; <a href=\"https://foo.bar\">https://foo.bar</a> &gt;</p>\n",
            "https://example.com\n", "<p><a href=\"https://example.com\">https://example.com</a></p>\n",
            "foo@bar.example.com\n", "<p><a href=\"mailto:foo@bar.example.com\">foo@bar.example.com</a></p>\n");

    static List<Example> examples() {
        return ExampleReader.readExamples(TestResources.getSpec());
    }

    @Test
    void hasAllExamples() {
        assertThat(examples()).hasSize(652);
    }

    @Test
    void listsOnlyExamplesThatExist() {
        assertThat(examples()).extracting(Example::getSource).containsAll(DIFFERENT.keySet());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void rendersAsSpecified(Example example) {
        // An empty line in front keeps an example that begins with a rule from being front matter.
        Body.Html html = Pages.render("\n" + example.getSource(), HtmlPolicy.TRUST, ENCODED);
        assertThat(html.problems()).isEmpty();
        String expected = DIFFERENT.getOrDefault(example.getSource(), example.getHtml().replace('→', '\t'));
        assertThat(normalised(html)).isEqualTo(expected);
    }

    /** Puts the title back, and takes away the ids of headings, what makes a code block reachable with the keyboard, and what a link is that says its address. */
    private static String normalised(Body.Html html) {
        String title = html.title().map(text -> "<h1>" + text + "</h1>\n").orElse("");
        String body = html.html().replace("<pre tabindex=\"0\">", "<pre>").replace("\" class=\"address\">", "\">").replaceAll("<h([1-6]) id=\"[^\"]*\">", "<h$1>");
        return title + body;
    }
}
