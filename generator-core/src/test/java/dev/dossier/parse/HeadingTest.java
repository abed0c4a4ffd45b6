package dev.dossier.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.model.Heading;
import dev.dossier.model.Page;
import dev.dossier.model.SiteConfig.HtmlPolicy;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ids of headings, the table of contents, and the anchors. */
class HeadingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Global Policing Goals         | global-policing-goals
            L’été à Genève                | lété-à-genève
            What's new?                   | whats-new
            *Bold* and `code()`           | bold-and-code
            [A link](x.md)                | a-link
            ![A map](x.png)               | a-map
            الأمن الدولي                  | الأمن-الدولي
            国际警察合作日                 | 国际警察合作日
            ความร่วมมือ                    | ความร่วมมือ
            😀 🎉                          | section
            ---                           | section
            List<String>                  | list-string
            Title {#other}                | other
            Title   {#a.b:c-1}            | a.b:c-1
            Title {#été}                  | été
            Title {#x_y_z}                | x_y_z
            Title {#x} ##                 | x
            Title \\{#x}                  | title-x
            Title `{#x}`                  | title-x
            Title {#x} more               | title-x-more
            {#alone}                      | alone
            """)
    void getsAnId(String heading, String id) throws IOException {
        Page page = Pages.page("text\n\n## " + heading);
        assertThat(page.anchors()).containsExactly(id, "page");
        assertThat(page.body().render(Pages.SAME).html()).contains("<h2 id=\"" + id + "\">");
    }

    @Test
    void numbersIdsThatAreTheSame() {
        Page page = Pages.page("# A\n\n## A\n\n## A-2\n\n## A\n\n> ## A\n\n## 😀\n\n## 🎉");
        assertThat(page.titleId()).isEqualTo("a");
        assertThat(page.anchors()).containsExactly("a", "a-2", "a-2-2", "a-3", "a-4", "section", "section-2");
    }

    @Test
    void givesAnExplicitIdToItsHeadingEvenWhenOneBeforeWouldTakeIt() {
        Page page = Pages.page("text\n\n## Goals\n\n## Other {#goals}");
        assertThat(page.body().markup().headings()).containsExactly(new Heading(2, "goals-2", "Goals"), new Heading(2, "goals", "Other"));
    }

    @Test
    void keepsItsIdsApartFromThoseOfFootnotes() {
        Page page = Pages.page("a[^1] b[^1]\n\n## fn 1\n\n## fnref 1-2\n\n[^1]: note");
        assertThat(page.anchors()).containsExactly("fn-1", "fnref-1", "fnref-1-2", "fn-1-2", "fnref-1-2-2", "page");
    }

    @Test
    void knowsTheIdsOfRawHtmlThatIsTrusted() {
        String text = "a <a name=one></a> <i name=no ID='two'>\n\n"
                + "<div class=x id=\"three\"><!-- <p id=no> --><p id=four>\n\n## Three";
        Page page = Pages.parser(HtmlPolicy.TRUST).parse(Pages.file("page.md", text), p -> {}).orElseThrow();
        assertThat(page.anchors()).containsExactly("one", "two", "three", "four", "three-2", "page");
        assertThat(Pages.page(text).anchors()).containsExactly("three", "page");
    }

    @Test
    void listsHeadingsOfTheTextOnly() {
        Page page = Pages.page(
                "# Title\n\n## *A* [b](c) d[^1] {#x}\n\n#\n\n> ## Quoted\n\n- ## Item\n\n##### E\n\n# F\n\n[^1]: n");
        assertThat(page.body().markup().headings()).containsExactly(
                new Heading(2, "x", "A b d"), new Heading(5, "e", "E"), new Heading(1, "f", "F"));
    }

    @Test
    void writesTheIdIntoTheHeadingAndNotIntoItsText() {
        assertThat(Pages.html("text\n\nTitle {#x}\n---\n\n### *A* {#b} ###"))
                .isEqualTo("<p>text</p>\n<h2 id=\"x\">Title</h2>\n<h3 id=\"b\"><em>A</em></h3>\n");
    }

    @Test
    void leavesBracesAloneOutsideOfHeadings() {
        assertThat(Pages.html("a {#b}\n\n- {#c}\n\nf(x){a=b} [x](y){a=\"&\"}"))
                .isEqualTo("<p>a {#b}</p>\n<ul>\n<li>{#c}</li>\n</ul>\n<p>f(x){a=b} <a href=\"y\">x</a>{a=&quot;&amp;&quot;}</p>\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a b  | title
            a"b  | title
            a'b  | title
            a<b  | title
            a>b  | title
            a&b  | title
            ``   | title
            """)
    void rejectsAnIdThatCannotBeOne(String id, String used) {
        String text = "text\n\n## Title {#" + id + "}";
        assertThat(Pages.problems(text)).containsExactly("content/page.md:3:10: error: '" + id
                + "' cannot be the id of a heading [DOS303]\n    hint: Use letters, digits, hyphens and underscores.");
        assertThat(Pages.page(text).body().markup().headings()).isEqualTo(List.of(new Heading(2, used, "Title")));
    }

    @Test
    void rejectsAnIdThatIsUsedTwice() {
        String text = "---\ntitle: T\n---\n## A {#x}\n\n> ## B {#x}";
        assertThat(Pages.problems(text)).containsExactly(
                "content/page.md:6:8: error: id 'x' is used twice on this page [DOS302]\n"
                        + "    hint: Give the heading another id.");
        assertThat(Pages.page(text).anchors()).containsExactly("x", "b", "t");
    }
}
