package dev.dossier.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.SourceLocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {
    @TempDir
    Path site;

    /** The span is what stands between the guillemets. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '#',
            value = {
                "link to 'setup.md' leads nowhere => See «[the setup](setup.md)».",
                "link to 'a.md' leads nowhere => | 1 | «[c](a.md)» |",
                "link to 'n.md' leads nowhere => One «[text][ref]».",
                "image 'maps/world.png' leads nowhere => before «![A (big) map](maps/world.png){width=300}» after",
                "link to 'javascript:x' uses the scheme 'javascript:' => see «<javascript:x>» there",
                "unknown key 'titel' => «titel»: Home",
                "'weight' is a text, not a whole number => weight: «heavy» # no",
                "'title' is a list, not a text => title: «[a, [b], c]»",
                "a text in quotes has no closing quote => title: «\"x»",
                "the key 'a b' is wrong => key: «\"a b\"» end",
                "unknown name 'page.titel' => <title>«{{page.titel}}»</title>",
                "text 'page.title' cannot stand unescaped => <p>«{{{page.title}}}»</p>",
                "front matter is not closed => «---»",
                "unknown alert 'NOTICE' => > «[!NOTICE]»",
                "id 'same' is used twice on this page => ## One «{#same}»",
                "'2023-02-30' is not a day of the calendar => date: «2023-02-30»",
                "a link that is not closed => «[x» y",
            })
    void marksWhatAMessageIsAbout(String message, String line) throws IOException {
        String text = line.replace("«", "").replace("»", "");
        int column = 1 + line.indexOf('«');

        Finding finding = finding(text, column, message);

        assertThat(text.substring(finding.start(), finding.end()))
                .isEqualTo(line.substring(line.indexOf('«') + 1, line.indexOf('»')));
    }

    @Test
    void putsTheCaretBelowTheFirstCharacterAndTildesBelowTheOthers() throws IOException {
        assertThat(excerpt("See [x](y.md).", 5)).isEqualTo(new Excerpt("See [x](y.md).", "    ^~~~~~~~~"));
    }

    @Test
    void copiesTabsBeforeTheCaret() throws IOException {
        assertThat(excerpt("\ta\tb [x](y)", 6)).isEqualTo(new Excerpt("\ta\tb [x](y)", "\t \t  ^~~~~~"));
    }

    @Test
    void countsTwoColumnsForWideCharactersAndNoneForCombiningOnes() throws IOException {
        assertThat(excerpt("国e\u0301👍🏽ｶ [x](y)", 8)).isEqualTo(new Excerpt("国e\u0301👍🏽ｶ [x](y)", " ".repeat(9) + "^~~~~~"));
        assertThat(excerpt("a 国際 b", 3).marks()).isEqualTo("  ^~~~");
    }

    @Test
    void leavesTextFromRightToLeftAsItIs() throws IOException {
        assertThat(excerpt("انظر [هنا](x.md) الآن", 6)).isEqualTo(new Excerpt("انظر [هنا](x.md) الآن", "     ^~~~~~~~~~~"));
    }

    @Test
    void showsControlCharactersAndThoseThatTurnTheDirection() throws IOException {
        assertThat(excerpt("a\u001b[2J\u202eb\u0085 [x](y)", 10))
                .isEqualTo(new Excerpt("a␛[2J<U+202E>b<U+0085> [x](y)", " ".repeat(23) + "^~~~~~"));
    }

    @Test
    void cutsALongLineAroundTheSpan() throws IOException {
        String line = "x".repeat(500) + " [here](gone.md) " + "y".repeat(500);

        Excerpt excerpt = excerpt(line, 502);

        assertThat(excerpt.text()).hasSize(97).startsWith("…xxx").endsWith("yyy…");
        assertThat(excerpt.marks()).isEqualTo(" ".repeat(33) + "^" + "~".repeat(14));
        assertThat(excerpt.text().substring(33)).startsWith("[here](gone.md) ");
    }

    @Test
    void cutsNoLetterFromItsAccents() throws IOException {
        String line = "e\u0301".repeat(300) + "[x](y)";

        Excerpt excerpt = excerpt(line, 601);

        assertThat(excerpt.text()).startsWith("…e\u0301").endsWith("[x](y)");
        assertThat(excerpt.marks()).isEqualTo(" ".repeat(33) + "^~~~~~");
    }

    @Test
    void keepsTheMarksOfASpanThatIsCut() throws IOException {
        assertThat(excerpt("[" + "x".repeat(300) + "](y)", 1).marks()).isEqualTo("^" + "~".repeat(95));
    }

    @Test
    void pointsBehindALineThatHasBecomeShorter() throws IOException {
        assertThat(excerpt("ab", 9)).isEqualTo(new Excerpt("ab", "  ^"));
        assertThat(excerpt("", 1)).isEqualTo(new Excerpt("", "^"));
    }

    @Test
    void pointsAtALetterWithoutWidth() throws IOException {
        assertThat(excerpt("\u0301 x", 1)).isEqualTo(new Excerpt("\u0301 x", "^"));
    }

    @Test
    void endsAHeapOfAccents() throws IOException {
        assertThat(excerpt("a" + "\u0301".repeat(100_000), 1).text()).hasSizeLessThan(1_000);
        assertThat(excerpt("\u0301".repeat(100_000), 90_000).text()).hasSizeLessThan(1_000);
    }

    @Test
    void hasNoExcerptWithoutAColumnALineOrAFile() throws IOException {
        Files.writeString(site.resolve("a.md"), "text");
        SourceLines lines = new SourceLines(site);

        for (SourceLocation place : List.of(
                SourceLocation.of("a.md"),
                new SourceLocation("a.md", 1, 0),
                new SourceLocation("a.md", 2, 1),
                new SourceLocation("b.md", 1, 1),
                new SourceLocation("../a.md", 1, 1),
                new SourceLocation("a\0.md", 1, 1))) {
            assertThat(Finding.of(List.of(problem(place, "")), lines).get(0).excerpt()).as(place.toString()).isEmpty();
        }
    }

    @Test
    void readsNothingOutsideOfTheSite() throws IOException {
        Path outside = Files.writeString(site.resolve("secret"), "secret");
        Path inside = Files.createDirectory(site.resolve("site"));
        Files.createSymbolicLink(inside.resolve("link"), outside);
        SourceLines lines = new SourceLines(inside);

        assertThat(lines.line(new SourceLocation("../secret", 1, 1))).isEmpty();
        assertThat(lines.line(new SourceLocation(outside.toString(), 1, 1))).isEmpty();
        assertThat(lines.line(new SourceLocation("link", 1, 1))).isEmpty();
    }

    @Test
    void readsTheBuiltInTheme() {
        assertThat(new SourceLines(site).line(new SourceLocation("bureau/templates/page.mustache", 1, 1))).isPresent();
    }

    @Test
    void readsLinesWhateverTheirEndsAre() throws IOException {
        Files.writeString(site.resolve("a.md"), "\uFEFFone\r\ntwo\rthree\n\nfive");
        SourceLines lines = new SourceLines(site);

        assertThat(List.of(1, 2, 3, 4, 5, 6).stream().map(line -> lines.line(new SourceLocation("a.md", line, 1))))
                .containsExactly(
                        Optional.of("one"), Optional.of("two"), Optional.of("three"), Optional.of(""), Optional.of("five"),
                        Optional.empty());
    }

    private Excerpt excerpt(String line, int column) throws IOException {
        return finding(line, column, "wrong").excerpt().orElseThrow();
    }

    private Finding finding(String line, int column, String message) throws IOException {
        Files.writeString(site.resolve("a.md"), line);
        return Finding.of(List.of(problem(new SourceLocation("a.md", 1, column), message)), new SourceLines(site)).get(0);
    }

    private static Diagnostic problem(SourceLocation place, String message) {
        return Diagnostic.error(DiagnosticCode.LINK_LEADS_NOWHERE, place, message, "");
    }
}
