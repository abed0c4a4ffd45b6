package dev.dossier.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.report.Finding;
import dev.dossier.report.SourceLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MessagesTest {
    @TempDir
    Path site;

    @Test
    void placesAProblemAsTheCompilerDoesAndPutsTheLineAndTheHintBelow() throws IOException {
        Files.writeString(site.resolve("a.md"), "\n".repeat(8) + "\tSee [x](x.md).\n");

        assertThat(lines(link(new SourceLocation("a.md", 9, 6), "did you mean 'b.md'?")))
                .containsExactly(
                        site.resolve("a.md") + ":[9,6] link to 'x.md' leads nowhere [DOS101]",
                        "    9 | \tSee [x](x.md).",
                        "      | \t    ^~~~~~~~~",
                        "    hint: did you mean 'b.md'?");
    }

    @Test
    void pointsAtTheFirstColumnOfAWholeLine() {
        assertThat(lines(link(new SourceLocation("a.md", 9, 0), "")))
                .containsExactly(site.resolve("a.md") + ":[9,1] link to 'x.md' leads nowhere [DOS101]");
    }

    @Test
    void namesOnlyTheFileWhereNoLineIsKnown() {
        assertThat(lines(link(SourceLocation.of("a.md"), "")))
                .containsExactly(site.resolve("a.md") + ": link to 'x.md' leads nowhere [DOS101]");
    }

    @Test
    void showsTheSiteFolderItselfWithoutADot() {
        assertThat(lines(link(SourceLocation.of("."), ""))).containsExactly(site + ": link to 'x.md' leads nowhere [DOS101]");
    }

    @Test
    void leavesAFileOfTheBuiltInThemeAsItIs() {
        assertThat(lines(link(new SourceLocation("bureau/templates/page.mustache", 0, 0), "")))
                .containsExactly("bureau/templates/page.mustache: link to 'x.md' leads nowhere [DOS101]");
    }

    @Test
    void knowsAFolderOfTheSiteThatIsCalledLikeTheTheme() throws IOException {
        Path page = Files.createDirectories(site.resolve("bureau")).resolve("a.md");
        Files.createFile(page);

        assertThat(lines(link(SourceLocation.of("bureau/a.md"), ""))).containsExactly(page + ": link to 'x.md' leads nowhere [DOS101]");
    }

    @Test
    void letsNoMessageMoveTheCursor() {
        Diagnostic hostile = Diagnostic.error(
                DiagnosticCode.UNKNOWN_KEY, SourceLocation.of("a\u202e.md"), "unknown key 'x\u001b[1A\n[INFO] fine'", "a\rb");

        assertThat(lines(hostile))
                .containsExactly(
                        site + site.getFileSystem().getSeparator() + "a<U+202E>.md: unknown key 'x␛[1A␊[INFO] fine' [DOS203]",
                        "    hint: a␍b");
    }

    @Test
    void coloursThePlaceTheMarksAndTheHint() throws IOException {
        Files.writeString(site.resolve("a.md"), "[x](x.md)");
        Finding finding = finding(link(new SourceLocation("a.md", 1, 1), "Do this."));

        assertThat(new Messages(site, Colours.ON, "").lines(finding))
                .containsExactly(
                        "\u001b[1m" + site.resolve("a.md") + ":[1,1]\u001b[m link to 'x.md' leads nowhere [DOS101]",
                        "    \u001b[36m1 | \u001b[m[x](x.md)",
                        "    \u001b[36m  | \u001b[m\u001b[1;31m^~~~~~~~~\u001b[m",
                        "    \u001b[36mhint:\u001b[m Do this.");
    }

    @Test
    void putsAnEmptyLineBetweenFilesAndSaysHowToLearnMore() {
        Diagnostic alert = Diagnostic.warning(DiagnosticCode.UNKNOWN_ALERT, SourceLocation.of("b.md"), "unknown alert 'X'", "");

        assertThat(messages().list(List.of(
                        finding(link(SourceLocation.of("a.md"), "")), finding(link(SourceLocation.of("a.md"), "")), finding(alert))))
                .containsExactly(
                        site.resolve("a.md") + ": link to 'x.md' leads nowhere [DOS101]",
                        site.resolve("a.md") + ": link to 'x.md' leads nowhere [DOS101]",
                        "",
                        site.resolve("b.md") + ": unknown alert 'X' [DOS304]",
                        "what it means: mvn dossier:explain -Ddossier.code=DOS101, or DOS304");
    }

    @Test
    void listsTwentyProblemsAndCountsTheOthers() {
        List<String> list = messages().list(many(23));

        assertThat(list.subList(0, 20)).allMatch(line -> line.endsWith("[DOS101]"));
        assertThat(list.subList(20, list.size()))
                .containsExactly("and 3 more; a file has them all", "what it means: mvn dossier:explain -Ddossier.code=DOS101");
    }

    @Test
    void listsExactlyTwentyProblemsWithoutARest() {
        assertThat(messages().list(many(20))).hasSize(21).noneMatch(line -> line.contains("more"));
    }

    @Test
    void saysNothingOfNoProblems() {
        assertThat(messages().list(List.of())).isEmpty();
    }

    private List<Finding> many(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(line -> finding(link(new SourceLocation("a.md", line, 1), ""))).toList();
    }

    private List<String> lines(Diagnostic diagnostic) {
        return messages().lines(finding(diagnostic));
    }

    private Finding finding(Diagnostic diagnostic) {
        return Finding.of(List.of(diagnostic), new SourceLines(site)).get(0);
    }

    private Messages messages() {
        return new Messages(site, Colours.OFF, "a file has them all");
    }

    private static Diagnostic link(SourceLocation location, String hint) {
        return Diagnostic.error(DiagnosticCode.LINK_LEADS_NOWHERE, location, "link to 'x.md' leads nowhere", hint);
    }
}
