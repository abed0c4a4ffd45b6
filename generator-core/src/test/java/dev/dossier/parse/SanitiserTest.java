package dev.dossier.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.model.Body;
import dev.dossier.model.LinkResolver;
import dev.dossier.model.SiteConfig.HtmlPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.commonmark.testutil.TestResources;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** HTML in Markdown of which the harmless part stays. */
class SanitiserTest {
    private static final List<String> PIECES = List.of(
            "<b>", "</b>", "<div title=\"x\">", "</div>", "<p>", "</p>", "<a href=\"a.md\">", "</a>", "<ul>", "<li>", "</ul>", "<table>",
            "<tr>", "<td>", "</table>", "<script>", "</script>", "<style>", "</style>", "<br>", "<img src=a.png alt=b>", "<details open>",
            "<summary>", "</details>", "&#xE000;0&#xE001;", "\uE0001\uE001", "<svg onload=x>", "</svg>", "<!-- c -->", "<span id=x class=y>",
            "</span>", "<textarea>", "<title>", "<plaintext>", "<noscript>", "<select><option>", "<math><mtext>", "text", "*soft*",
            "[link](a.md)", "![i](a.png)", "\n\n", "\n\n", "\n", "# ", "- ", "> ", "| a |\n|---|\n| <b>x | ", "`<b>`", "[^1]\n\n[^1]: <i>n",
            "<a title=x>", "<a href=\"javascript:x\">", "<h2>", "</h2>", "<pre>", "</pre>", "<template>", "<iframe src=x>", "<p");

    private static String html(String text) {
        return Pages.render(text, HtmlPolicy.SANITISE, Pages.SAME).html();
    }

    private static List<String> problems(String text) {
        List<Diagnostic> problems = new ArrayList<>();
        Pages.parser(HtmlPolicy.SANITISE).parse(Pages.file("page.md", text), problems::add);
        return problems.stream().map(Diagnostic::toString).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
            a <b>c</b>                                → <p>a <b>c</b></p>
            a <b>*c* [d](e.md)</b>                    → <p>a <b><em>c</em> <a href="e.md">d</a></b></p>
            a <a href="x.md" title=t>*c*</a>          → <p>a <a href="x.md" title="t"><em>c</em></a></p>
            a <br> <img src=x.png width=3>            → <p>a <br /> <img src="x.png" width="3" alt="" /></p>
            a <b>never closed                         → <p>a <b>never closed</b></p>
            a </b> closed twice                       → <p>a  closed twice</p>
            *a <b>c* d</b>                            → <p><em>a <b>c</b></em> d</p>
            a <script>alert(1)</script> b             → <p>a  b</p>
            a <b onclick=x id=y class=z lang=fr>c</b> → <p>a <b lang="fr">c</b></p>
            a <a title=t>c</a>                        → <p>a <span title="t">c</span></p>
            a <!-- b --> c                            → <p>a  c</p>
            <div>\\n\\n*a*\\n\\n</div>                → <div>\\n<p><em>a</em></p>\\n</div>
            <div onclick=x>\\nb\\n</div>              → <div>\\nb\\n</div>
            <table>\\n\\n<tr>\\n\\n<td>a</td>\\n\\n</tr>\\n\\n</table> → <table><tbody><tr><td>a</td></tr></tbody></table>
            <details><summary>a</summary>\\n\\nb\\n\\n</details> → <details><summary>a</summary>\\n<p>b</p>\\n</details>
            <style>\\n*{}\\n</style>                  → ``
            <script>\\n\\n*a*\\n\\n</script>          → ``
            <form><input>a</form>                     → a
            <svg><b>c</b></svg>                       → <p><b>c</b></p>
            """)
    void keepsWhatIsHarmless(String text, String html) {
        assertThat(html(text.replace("\\n", "\n")).strip()).isEqualTo(html.replace("\\n", "\n"));
    }

    @Test
    void saysWhatItLeftOut() {
        assertThat(problems("# T\n\na <b onclick=x>c</b> <i>d</i>\n\n<form>\n<svg>\n</form>\n")).containsExactly(
                "content/page.md:3:3: warning: the attribute 'onclick' of '<b>' is not allowed and left out [DOS240]\n"
                        + "    hint: Allowed is markup without scripts, styles, forms, classes and ids.",
                "content/page.md:5:1: warning: '<form>' is not allowed and left out [DOS240]\n"
                        + "    hint: Allowed is markup without scripts, styles, forms, classes and ids.",
                "content/page.md:5:1: warning: '<svg>' is not allowed and left out [DOS240]\n"
                        + "    hint: Allowed is markup without scripts, styles, forms, classes and ids.");
    }

    @Test
    void asksTheSameGateWhereLinksLead() {
        LinkResolver refuses = (destination, image) -> destination.startsWith("java")
                ? new LinkResolver.Broken(dev.dossier.diagnostic.DiagnosticCode.UNSAFE_URL, "refused '" + destination + "'", "")
                : new LinkResolver.Address("to:" + destination);
        Body.Html html = Pages.render("a <a href='java&#x73;cript:x'>b</a>\n\n<a href=c>d</a>\n", HtmlPolicy.SANITISE, refuses);
        assertThat(html.html()).isEqualTo("<p>a b</p>\n<p><a href=\"to:c\">d</a></p>\n");
        assertThat(html.problems()).extracting(Diagnostic::toString)
                .containsExactly("content/page.md:1:3: error: refused 'javascript:x' [DOS103]");
    }

    @Test
    void leavesMarkdownAsItIs() {
        int compared = 0;
        for (Example example : ExampleReader.readExamples(TestResources.getSpec())) {
            String escaped = Pages.render(example.getSource(), HtmlPolicy.ESCAPE, Pages.SAME).html();
            boolean raw = !escaped.equals(Pages.render(example.getSource(), HtmlPolicy.TRUST, Pages.SAME).html());
            if (!raw) {
                assertThat(html(example.getSource())).isEqualTo(escaped);
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(500);
    }

    @Test
    void makesWellFormedHtmlOfAnything() {
        Random random = new Random(4);
        int elements = 0;
        for (int i = 0; i < 4_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = 1 + random.nextInt(12); length > 0; length--) {
                text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextBoolean() ? " " : "");
            }
            Body.Html html = Pages.render(text.toString(), HtmlPolicy.SANITISE, Pages.SAME);
            String whole = html.title().orElse("") + html.html();
            assertThat(whole).as(text.toString()).doesNotContain("<!");
            // Parsed as XML nothing is closed or opened by itself.
            assertThat(balanced(whole)).as("%s%n%s", text, whole).isTrue();
            for (Element element : Jsoup.parseBodyFragment(whole).body().getAllElements()) {
                assertThat(element.tagName()).as(text.toString()).isNotIn(
                        "script", "style", "svg", "math", "form", "textarea", "title", "iframe", "template", "select", "plaintext", "noscript");
                assertThat(element.attributes().asList()).as(text.toString())
                        .noneMatch(one -> one.getKey().startsWith("on"));
                elements++;
            }
        }
        assertThat(elements).isGreaterThan(10_000);
    }

    private static boolean balanced(String html) {
        String text = "<all>" + html.replace("&nbsp;", " ") + "</all>";
        Parser parser = Parser.xmlParser().setTrackErrors(10);
        Jsoup.parse(text, "", parser);
        return parser.getErrors().isEmpty() && opens(html) == closes(html);
    }

    private static long opens(String html) {
        return java.util.regex.Pattern.compile("<[a-z][^>]*[^/]>|<[a-z]>").matcher(html).results().count();
    }

    private static long closes(String html) {
        return java.util.regex.Pattern.compile("</[a-z]").matcher(html).results().count();
    }
}
