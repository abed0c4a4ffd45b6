package dev.dossier.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.model.Body;
import dev.dossier.model.Page;
import dev.dossier.model.SiteConfig.HtmlPolicy;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The HTML of what goes beyond CommonMark. */
class MarkupTest {
    @ParameterizedTest
    @CsvSource({
        "NOTE,note,Note", "tip,tip,Tip", "Important,important,Important", "WARNING,warning,Warning", "CAUTION,caution,Caution"
    })
    void drawsAnAlert(String written, String kind, String label) {
        assertThat(Pages.html("> [!" + written + "]  \n> one *two*\n>\n> - three\n"))
                .isEqualTo("<div class=\"alert alert-" + kind + "\" role=\"note\">\n<p class=\"alert-title\">" + label
                        + "</p>\n<p>one <em>two</em></p>\n<ul>\n<li>three</li>\n</ul>\n</div>\n");
    }

    @Test
    void drawsAlertsInsideOfOtherBlocks() {
        assertThat(Pages.html("- > [!TIP]\n  >\n  > > [!NOTE]\n  > > a"))
                .isEqualTo("<ul>\n<li>\n<div class=\"alert alert-tip\" role=\"note\">\n<p class=\"alert-title\">Tip</p>\n"
                        + "<div class=\"alert alert-note\" role=\"note\">\n<p class=\"alert-title\">Note</p>\n<p>a</p>\n</div>\n"
                        + "</div>\n</li>\n</ul>\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "> [!NOTE] a", "> a\n> [!NOTE]", "> **[!NOTE]**\n> a", "> [NOTE]\n> a", "> # [!NOTE]\n> a", "> [!A B]", "> [!]", "> [!1]"
    })
    void leavesOtherBlockQuotesAlone(String text) {
        assertThat(Pages.html(text)).startsWith("<blockquote>");
        assertThat(Pages.problems(text)).isEmpty();
    }

    @Test
    void warnsOfAnUnknownAlert() {
        assertThat(Pages.problems("a\n\n> [!NOTTE]\n> b")).containsExactly(
                "content/page.md:3:3: warning: unknown alert 'NOTTE' [DOS304]\n    hint: did you mean 'NOTE'?");
        assertThat(Pages.problems("- > [!foo]\n  > b")).containsExactly(
                "content/page.md:1:5: warning: unknown alert 'FOO' [DOS304]\n"
                        + "    hint: Known are NOTE, TIP, IMPORTANT, WARNING, CAUTION.");
        assertThat(Pages.html("> [!FOO]\n> b")).isEqualTo("<blockquote>\n<p>[!FOO]\nb</p>\n</blockquote>\n");
    }

    @Test
    void drawsATableThatScrollsAndAlignsByClass() {
        assertThat(Pages.html("| a | b | c | d |\n|---|:--|:-:|--:|\n| 1 | *2* | `3` |\n"))
                .isEqualTo("""
                        <div class="table" tabindex="0">
                        <table>
                        <thead>
                        <tr>
                        <th scope="col">a</th>
                        <th scope="col" class="align-left">b</th>
                        <th scope="col" class="align-center">c</th>
                        <th scope="col" class="align-right">d</th>
                        </tr>
                        </thead>
                        <tbody>
                        <tr>
                        <td>1</td>
                        <td class="align-left"><em>2</em></td>
                        <td class="align-center"><code>3</code></td>
                        <td class="align-right"></td>
                        </tr>
                        </tbody>
                        </table>
                        </div>
                        """);
    }

    @Test
    void labelsEachTaskWithItsText() {
        assertThat(Pages.html("- [ ] one *a*\n- [x] two\n  - [X] three\n- four"))
                .isEqualTo("""
                        <ul>
                        <li class="task"><label><input type="checkbox" disabled=""> one <em>a</em></label></li>
                        <li class="task"><label><input type="checkbox" disabled="" checked=""> two</label>
                        <ul>
                        <li class="task"><label><input type="checkbox" disabled="" checked=""> three</label></li>
                        </ul>
                        </li>
                        <li>four</li>
                        </ul>
                        """);
    }

    @Test
    void labelsTasksOfALooseList() {
        assertThat(Pages.html("1. [ ] one\n\n   more\n\n2. [x] [two](b)"))
                .isEqualTo("""
                        <ol>
                        <li class="task">
                        <p><label><input type="checkbox" disabled=""> one</label></p>
                        <p>more</p>
                        </li>
                        <li class="task">
                        <p><label><input type="checkbox" disabled="" checked=""> <a href="b">two</a></label></p>
                        </li>
                        </ol>
                        """);
    }

    @Test
    void drawsFootnotes() {
        assertThat(Pages.html("a[^x] b[^ü%] c[^x] d[^none]\n\n[^ü%]: two\n[^x]: one\n[^y]: never"))
                .isEqualTo("""
                        <p>a<sup class="footnote-ref"><a href="#fn-x" id="fnref-x">1</a></sup> \
                        b<sup class="footnote-ref"><a href="#fn-%C3%BC%25" id="fnref-ü%">2</a></sup> \
                        c<sup class="footnote-ref"><a href="#fn-x" id="fnref-x-2">1</a></sup> d[^none]</p>
                        <section class="footnotes" data-footnotes aria-label="Footnotes">
                        <ol>
                        <li id="fn-x">
                        <p>one <a href="#fnref-x" class="footnote-backref" \
                        aria-label="Back to text 1">↩</a> \
                        <a href="#fnref-x-2" class="footnote-backref" \
                        aria-label="Back to text 1-2"><sup class="footnote-ref">2</sup>↩</a></p>
                        </li>
                        <li id="fn-ü%">
                        <p>two <a href="#fnref-%C3%BC%25" class="footnote-backref" \
                        aria-label="Back to text 2">↩</a></p>
                        </li>
                        </ol>
                        </section>
                        """);
    }

    @Test
    void drawsFootnotesOfFootnotes() {
        assertThat(Pages.html("a[^x]\n\n[^x]: one[^y]\n\n    ```\n    b\n    ```\n\n[^y]: two[^x] ![c[^y]](d)"))
                .isEqualTo("""
                        <p>a<sup class="footnote-ref"><a href="#fn-x" id="fnref-x">1</a></sup></p>
                        <section class="footnotes" data-footnotes aria-label="Footnotes">
                        <ol>
                        <li id="fn-x">
                        <p>one<sup class="footnote-ref"><a href="#fn-y" id="fnref-y">2</a></sup></p>
                        <pre tabindex="0"><code>b
                        </code></pre>
                        <a href="#fnref-x" class="footnote-backref" aria-label="Back to text 1">↩</a> \
                        <a href="#fnref-x-2" class="footnote-backref" \
                        aria-label="Back to text 1-2"><sup class="footnote-ref">2</sup>↩</a></li>
                        <li id="fn-y">
                        <p>two<sup class="footnote-ref"><a href="#fn-x" id="fnref-x-2">1</a></sup> \
                        <img src="d" alt="c" /> \
                        <a href="#fnref-y" class="footnote-backref" aria-label="Back to text 2">↩</a></p>
                        </li>
                        </ol>
                        </section>
                        """);
    }

    static Stream<String> footnoted() {
        return Stream.of(
                "a[^1]\n\n[^1]: b[^2]\n[^2]: c[^1] d[^2]",
                "# T[^1]\n\na[^1]\n\n[^1]: b",
                "a[^A] b[^a]\n\n[^a]: c\n[^a]: d",
                "- a[^1]\n\n  [^1]: b",
                "| a[^1] |\n|---|\n| b[^1] |\n\n[^1]:\n    - c\n\n[^2]: d[^1]",
                "> [!NOTE]\n> a[^1]\n\n- [ ] a[^1]\n\n[^1]: b");
    }

    @ParameterizedTest
    @MethodSource("footnoted")
    void knowsTheIdsOfFootnotes(String text) throws IOException {
        Page page = Pages.page(text);
        Body.Html html = page.body().render(Pages.SAME);
        List<String> ids = Jsoup.parseBodyFragment(html.title().orElse("") + html.html()).select("[id]").eachAttr("id");
        ids.add(page.titleId());
        assertThat(page.anchors()).containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void drawsCodeThatTheKeyboardReaches() {
        assertThat(Pages.html("```java x\n<T>\n```\n\n    b\n\n~~~ \"><script>\nc\n~~~"))
                .isEqualTo("<pre tabindex=\"0\"><code class=\"language-java\">&lt;T&gt;\n</code></pre>\n"
                        + "<pre tabindex=\"0\"><code>b\n</code></pre>\n"
                        + "<pre tabindex=\"0\"><code class=\"language-&quot;&gt;&lt;script&gt;\">c\n</code></pre>\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
            {width=100 height=50}                    → ' width="100" height="50"'
            {WIDTH=100}                              → ' width="100"'
            { width=1\tclass="wide left" }           → ' width="1" class="wide left"'
            {loading=lazy title='T "q"'}             → ' loading="lazy" title="T &quot;q&quot;"'
            {onerror=alert(1) style=x src=y id=z}    → ''
            {width=100% height=-1 loading=x}         → ''
            """)
    void givesAnImageItsAttributes(String braces, String attributes) {
        assertThat(Pages.html("![a](b.png)" + braces))
                .isEqualTo("<p><img src=\"b.png\" alt=\"a\"" + attributes.substring(1, attributes.length() - 1) + " /></p>\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{width=1", "{}", "{width}", "{width=\"1}", " {width=1}", "{width=1 {height=1}"})
    void showsBracesThatAreNoAttributes(String braces) {
        assertThat(Pages.html("![a](b.png)" + braces))
                .isEqualTo("<p><img src=\"b.png\" alt=\"a\" />" + braces.replace("\"", "&quot;") + "</p>\n");
    }

    @Test
    void describesAnImageInPlainText() {
        assertThat(Pages.html("![a *b* `c` ![d](e)\nf](g)")).isEqualTo("<p><img src=\"g\" alt=\"a b c d f\" /></p>\n");
        assertThat(Pages.html("![a](g){alt=\"b & c\"}")).isEqualTo("<p><img src=\"g\" alt=\"b &amp; c\" /></p>\n");
    }

    @Test
    void strikesThroughAndLinksAddresses() {
        assertThat(Pages.html("~~a~~ www.example.org, https://x.org/a_b."))
                .isEqualTo("<p><del>a</del> <a href=\"http://www.example.org\">www.example.org</a>, "
                        + "<a href=\"https://x.org/a_b\" class=\"address\">https://x.org/a_b</a>.</p>\n");
    }

    @Test
    void writesNoCharacterThatHtmlForbids() {
        assertThat(Pages.html("a\u0000b\u0001c\u007fd\u0085e&#2;f&#xD800;g")).isEqualTo("<p>a�b�c�d�e�f�g</p>\n");
    }

    @Test
    void givesTheSameForEachEndOfLine() {
        String text = "# T\n\na\\\nb  \nc\n\n```\nd\n```\n\n- e\n\n| f |\n|---|\n| g |\n\n<i>\n\n[h]\n\n[h]: i\n";
        String html = Pages.html(text, HtmlPolicy.TRUST);
        assertThat(Pages.html(text.replace("\n", "\r\n"), HtmlPolicy.TRUST)).isEqualTo(html);
        assertThat(Pages.html(text.replace("\n", "\r"), HtmlPolicy.TRUST)).isEqualTo(html);
    }
}
