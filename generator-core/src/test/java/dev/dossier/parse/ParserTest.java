package dev.dossier.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dossier.model.Body;
import dev.dossier.model.Page;
import dev.dossier.model.Schemas;
import dev.dossier.model.SiteConfig.HtmlPolicy;
import dev.dossier.model.SitePath;
import dev.dossier.model.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From a file to a page. */
class ParserTest {
    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
            ---\\ntitle: A\\n---\\n# B       → A     → b     → B
            # *B* & `c`                      → B & c → b-c   → <em>B</em> &amp; <code>c</code>
            B\\n===                          → B     → b     → B
            # List<T>                        → List<T> → list-t → List&lt;T&gt;
            # B [c](d) {#e}                  → B c   → e     → B <a href="d">c</a>
            [x]: y\\n\\n# B                  → B     → b     → B
            <!-- c -->\\n\\n# B              → B     → b     → B
            [^1]: x\\n\\n# B                 → B     → b     → B
            # ![Logo](l.png)                 → Logo  → logo  → <img src="l.png" alt="Logo" />
            ---\\ntitle: A\\n---\\ntext      → A     → a     →
            ---\\ntitle: 😀\\n---\\ntext     → 😀    → title →
            text\\n\\n# B                    → My page → my-page →
            ## B                             → My page → my-page →
            #\\n\\ntext                      → My page → section →
            > # B                            → My page → my-page →
            ``                               → My page → my-page →
            """)
    void findsTheTitle(String text, String title, String id, String html) throws IOException {
        Page page = Pages.page("my-page.md", text.replace("\\n", "\n"));
        assertThat(page.title()).isEqualTo(title);
        assertThat(page.titleId()).isEqualTo(id);
        assertThat(page.anchors()).contains(id);
        assertThat(page.body().render(Pages.SAME).title()).isEqualTo(Optional.ofNullable(html));
    }

    @ParameterizedTest
    @CsvSource({
        "index.md,Home", "a.md,A", "global-policing_goals.md,Global policing goals", "history/index.md,History",
        "x/the-day/index.md,The day", "éa.md,Éa", "-.md,-", "a.b.md,A.b", "2024.md,2024"
    })
    void takesTheTitleFromTheFileNameAtLast(String path, String title) {
        assertThat(Pages.page(path, "text").title()).isEqualTo(title);
    }

    @Test
    void keepsTheTitleBlockOutOfTheBody() {
        assertThat(Pages.html("# T\n\n## A\n\nb\n")).isEqualTo("<h2 id=\"a\">A</h2>\n<p>b</p>\n");
        assertThat(Pages.html("# T")).isEmpty();
        assertThat(Pages.html("a\n\n# T")).isEqualTo("<p>a</p>\n<h1 id=\"t\">T</h1>\n");
        assertThat(Pages.html("<!-- c -->\n\n# T\n\nb", HtmlPolicy.TRUST)).isEqualTo("<!-- c -->\n<p>b</p>\n");
    }

    @Test
    void givesTheTitleAnIdThatTheTextDoesNotHave() {
        assertThat(Pages.page("---\ntitle: A\n---\n## A").titleId()).isEqualTo("a-2");
        assertThat(Pages.page("# A\n\n## B {#a}").titleId()).isEqualTo("a-2");
    }

    @Test
    void reportsALinkOfTheTitle() {
        Body.Html html = Pages.render("# A [b](c)\n\nd", HtmlPolicy.ESCAPE, Pages.NONE);
        assertThat(html.title()).contains("A b");
        assertThat(html.problems()).extracting(problem -> problem.location().toString()).containsExactly("content/page.md:1:5");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
            ---\\ndescription: D\\n---\\ntext                   → D
            # T\\n\\n## A\\n\\n- x\\n\\n> y\\n\\none *two*\\nthree\\n\\nfour → one two three
            ![a](b)\\n\\nc[^1] ![d](e) f\\n\\n[^1]: g           → c f
            a <b>c</b><!-- d --> `e`                            → a <b>c</b> e
            # T                                                 → ``
            """)
    void summarises(String text, String summary) {
        assertThat(Pages.page(text.replace("\\n", "\n")).summary()).isEqualTo(summary);
    }

    @Test
    void cutsASummaryBetweenWords() {
        String words = "word, ".repeat(60);
        String summary = Pages.page(words).summary();
        assertThat(summary).isEqualTo("word, ".repeat(32) + "word…").hasSizeLessThanOrEqualTo(200);
        assertThat(Pages.page("a".repeat(200)).summary()).isEqualTo("a".repeat(200));
        assertThat(Pages.page("a".repeat(201)).summary()).isEqualTo("a".repeat(199) + "…");
        assertThat(Pages.page("\uD83D\uDE00".repeat(201)).summary()).isEqualTo("\uD83D\uDE00".repeat(199) + "…");
        assertThat(Pages.page("\u0e17\u0e35".repeat(150)).summary()).isEqualTo("\u0e17\u0e35".repeat(99) + "…");
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\ntitle: A\n---\ntext", "--- \t\ntitle: A\n---  \ntext", "\uFEFF---\ntitle: A\n---\ntext"})
    void takesTheFrontMatterOff(String text) {
        for (String ending : List.of("\n", "\r\n", "\r")) {
            Page page = Pages.page(text.replace("\n", ending));
            assertThat(page.title()).isEqualTo("A");
            assertThat(page.summary()).isEqualTo("text");
            assertThat(page.frontMatter().title().orElseThrow().location()).hasToString("content/page.md:2:8");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n---\na\n---", "----\na\n---", " ---\na", "--\na", "---a\n---"})
    void takesOnlyAFenceOnTheFirstLineForFrontMatter(String text) {
        assertThat(Pages.problems(text)).isEmpty();
        assertThat(Pages.page(text).frontMatter().title()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"---", "---\ntitle: A\n", "---\ntitle: A\n----\n", "---\ntitle: A\n ---\n"})
    void reportsFrontMatterThatIsNotClosed(String text) {
        assertThat(Pages.problems(text)).containsExactly("content/page.md:1:1: error: front matter is not closed [DOS206]\n"
                + "    hint: Put '---' on a line of its own after the last key. To begin a page with a rule, write '***'.");
    }

    @Test
    void acceptsEmptyFrontMatterAndNothingAfterIt() {
        assertThat(Pages.problems("---\n---")).isEmpty();
        assertThat(Pages.html("---\n---")).isEmpty();
    }

    @Test
    void reportsTextThatIsNotUtf8() {
        byte[] bytes = "# é\r\n\r\n\uD83D\uDE00 a_b".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 2] = (byte) 0xE9;
        assertThat(Pages.problems(Pages.file("page.md", bytes))).containsExactly(
                "content/page.md:3:4: error: the text is not UTF-8 at the byte '0xE9' [DOS054]\n    hint: Save the file as UTF-8.");
        byte[] cut = {'a', '\n', (byte) 0xC3};
        assertThat(Pages.problems(Pages.file("page.md", cut))).containsExactly(
                "content/page.md:2:1: error: the text is not UTF-8 at the byte '0xC3' [DOS054]\n    hint: Save the file as UTF-8.");
    }

    @Test
    void reportsAFileThatIsTooLarge() {
        SourceFile endless = new SourceFile(SitePath.of("page.md"), "content/page.md", () -> new InputStream() {
            @Override
            public int read() {
                return 'a';
            }
        });
        assertThat(Pages.problems(endless)).containsExactly(
                "content/page.md: error: the file has more than 4096 KB [DOS052]\n    hint: Split it into several files.");
    }

    @Test
    void reportsAFileThatCannotBeRead() {
        SourceFile gone = new SourceFile(SitePath.of("page.md"), "content/page.md", () -> {
            throw new NoSuchFileException("/secret/page.md");
        });
        assertThat(Pages.problems(gone)).containsExactly(
                "content/page.md: error: the file cannot be read [DOS002]\n    hint: Check that it exists and that you may read it.");
    }

    @Test
    void givesManyThreadsTheSame() {
        Parser parser = Pages.parser(HtmlPolicy.ESCAPE);
        List<Page> pages = IntStream.range(0, 200)
                .mapToObj(i -> "# T" + i + "\n\n## A\n\n[l" + i + "](x)[^1]\n\n[^1]: n" + i)
                .map(text -> parser.parse(Pages.file("page.md", text), problem -> {}).orElseThrow())
                .toList();
        List<String> serial = new ArrayList<>();
        for (Page page : pages) {
            serial.add(page.body().render(Pages.SAME).toString());
        }
        List<String> parallel = pages.parallelStream()
                .map(page -> page.body().render(Pages.SAME).toString())
                .toList();
        assertThat(parallel).isEqualTo(serial);
        assertThat(serial.get(7)).contains("T7").contains("l7").contains("n7");
    }

    @Test
    void needsAllLabels() {
        assertThatThrownBy(() -> new Parser(HtmlPolicy.ESCAPE, Pages.ENGLISH, Map.of("en", Map.of("note", "Note")), Schemas.NONE, Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no label 'tip' in 'en'");
    }
}
