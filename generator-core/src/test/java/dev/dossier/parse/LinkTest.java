package dev.dossier.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.model.Body;
import dev.dossier.model.LinkResolver;
import dev.dossier.model.SiteConfig.HtmlPolicy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where links and images go, and where broken ones are reported. */
class LinkTest {
    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
            [a](x)                                          → 1:1
            one [a](x)                                      → 1:5
            one ![a](x)                                     → 1:5
            one <https://x.org/>                            → 1:5
            one https://x.org/ two                          → 1:5
            one www.x.org two                               → 1:5
            one a@x.org                                     → 1:5
            one\\n  two [a](x)                              → 2:7
            😀 é [a](x)                                     → 1:5
            *one [a](x)*                                    → 1:6
            - one\\n  - two [a](x)                          → 2:9
            1. one\\n\\n   two [a](x)                       → 3:8
            - [ ] one [a](x)                                → 1:11
            - [x] [a](x)                                    → 1:7
            > > one [a](x)                                  → 1:9
            > one\\ntwo [a](x)                              → 2:5
            > [!NOTE]\\n> one [a](x)                        → 2:7
            one\\n\\n## two [a](x) {#id}                    → 3:8
            # one [a](x)                                    → 1:7
            one [a](x)\\n===                                → 1:5
            | h |\\n|---|\\n| one [a](x) |       → 3:7
            | h [a](x) |\\n|---|\\n| one |       → 1:5
            | h |\\n|---|\\n| one \\| two [a](x) |             → 3:14
            | h | i |\\n|---|---|\\n| ü | two [a](x) |       → 3:11
            one [a][b]\\n\\n[b]: x                          → 1:5
            [b]: x\\n\\none [b]                             → 3:5
            one ![b]\\n\\n[b]: x                            → 1:5
            one[^1]\\n\\n[^1]: two [a](x)                   → 3:11
            one ~~two [a](x)~~                              → 1:11
            [one\\ntwo](x)                                  → 1:1
            \\t[a](x)\\n\\none [a](x)                        → 3:5
            ---\\ntitle: T\\n---\\none [a](x)               → 4:5
            """)
    void reportsABrokenLinkWhereItBegins(String source, String place) {
        String text = source.replace("\\n", "\n").replace("\\t", "\t");
        assertThat(places(text)).containsExactly("content/page.md:" + place);
        assertThat(places(text.replace("\n", "\r\n"))).containsExactly("content/page.md:" + place);
    }

    private static List<String> places(String text) {
        return Pages.render(text, HtmlPolicy.ESCAPE, Pages.NONE).problems().stream()
                .map(problem -> problem.location().toString())
                .toList();
    }

    @Test
    void saysWhatTheResolverSays() {
        Body.Html html = Pages.render("See [the *plan*](a.md) and ![a **map**](b.png).", HtmlPolicy.ESCAPE, Pages.NONE);
        assertThat(html.problems()).extracting(Diagnostic::toString).containsExactly(
                "content/page.md:1:5: error: 'a.md' leads nowhere [DOS101]\n    hint: Look again.",
                "content/page.md:1:28: error: 'b.png' leads nowhere [DOS101]\n    hint: Look again.");
        assertThat(html.html()).isEqualTo("<p>See the <em>plan</em> and a map.</p>\n");
    }

    @Test
    void asksTheResolverForEveryDestinationWithItsEscapesUndone() {
        List<String> asked = new ArrayList<>();
        LinkResolver links = (destination, image) -> {
            asked.add((image ? "image " : "link ") + destination);
            return new LinkResolver.Address("u");
        };
        Pages.render("[a](<x y.md>) [b](a\\_b.md \"t\") ![c](&auml;.png) <https://x.org/?a=1&b=2> [d]()\n\n[e]\n\n[e]: e.md#f",
                HtmlPolicy.ESCAPE, links);
        assertThat(asked).containsExactly(
                "link x y.md", "link a_b.md", "image ä.png", "link https://x.org/?a=1&b=2", "link ", "link e.md#f");
    }

    @Test
    void escapesWhatTheResolverReturns() {
        LinkResolver links = (destination, image) -> new LinkResolver.Address("a\"><script>&");
        Body.Html html = Pages.render("[a](x \"t\") ![b](y)", HtmlPolicy.ESCAPE, links);
        assertThat(html.html()).isEqualTo("<p><a href=\"a&quot;&gt;&lt;script&gt;&amp;\" title=\"t\">a</a> "
                + "<img src=\"a&quot;&gt;&lt;script&gt;&amp;\" alt=\"b\" /></p>\n");
    }
}
