package dev.dossier.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.SourceLocation;
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
    void placesAProblemAsTheCompilerDoesAndPutsTheHintBelow() {
        Diagnostic diagnostic = link(new SourceLocation("content/a.md", 9, 3), "did you mean 'b.md'?");

        assertThat(messages().lines(diagnostic))
                .containsExactly(
                        site.resolve("content/a.md") + ":[9,3] link to 'x.md' leads nowhere [DOS101]",
                        "    hint: did you mean 'b.md'?");
    }

    @Test
    void pointsAtTheFirstColumnOfAWholeLine() {
        assertThat(messages().lines(link(new SourceLocation("a.md", 9, 0), "")))
                .containsExactly(site.resolve("a.md") + ":[9,1] link to 'x.md' leads nowhere [DOS101]");
    }

    @Test
    void namesOnlyTheFileWhereNoLineIsKnown() {
        assertThat(messages().lines(link(SourceLocation.of("a.md"), "")))
                .containsExactly(site.resolve("a.md") + ": link to 'x.md' leads nowhere [DOS101]");
    }

    @Test
    void showsTheSiteFolderItselfWithoutADot() {
        assertThat(messages().lines(link(SourceLocation.of("."), "")))
                .containsExactly(site + ": link to 'x.md' leads nowhere [DOS101]");
    }

    @Test
    void leavesAFileOfTheBuiltInThemeAsItIs() {
        assertThat(messages().lines(link(new SourceLocation("bureau/templates/page.mustache", 7, 12), "")))
                .containsExactly("bureau/templates/page.mustache:[7,12] link to 'x.md' leads nowhere [DOS101]");
    }

    @Test
    void knowsAFolderOfTheSiteThatIsCalledLikeTheTheme() throws IOException {
        Path page = Files.createDirectories(site.resolve("bureau")).resolve("a.md");
        Files.createFile(page);

        assertThat(messages().lines(link(new SourceLocation("bureau/a.md", 1, 1), "")))
                .containsExactly(page + ":[1,1] link to 'x.md' leads nowhere [DOS101]");
    }

    @Test
    void listsTwentyProblemsAndCountsTheOthers() {
        List<Diagnostic> many = IntStream.rangeClosed(1, 23)
                .mapToObj(line -> link(new SourceLocation("a.md", line, 1), ""))
                .toList();

        String list = messages().list(many);

        assertThat(list.lines()).hasSize(22).first().isEqualTo("");
        assertThat(list)
                .startsWith("\n" + site.resolve("a.md") + ":[1,1] ")
                .contains(":[20,1] ")
                .doesNotContain(":[21,1] ")
                .endsWith("\nand 3 more; mvn -X lists them all");
    }

    @Test
    void listsExactlyTwentyProblemsWithoutARest() {
        List<Diagnostic> twenty = IntStream.rangeClosed(1, 20)
                .mapToObj(line -> link(new SourceLocation("a.md", line, 1), ""))
                .toList();

        assertThat(messages().list(twenty)).endsWith(":[20,1] link to 'x.md' leads nowhere [DOS101]");
    }

    private Messages messages() {
        return new Messages(site);
    }

    private static Diagnostic link(SourceLocation location, String hint) {
        return Diagnostic.error(DiagnosticCode.LINK_LEADS_NOWHERE, location, "link to 'x.md' leads nowhere", hint);
    }
}
