package dev.dossier.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.model.SitePath;
import dev.dossier.model.Translation;
import dev.dossier.report.Report;
import dev.dossier.report.TranslationReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFilesTest {
    @TempDir
    Path root;

    @Test
    void areInTheFolderOfTheStateUnlessAFolderIsNamed() {
        Places places = Places.below(root);

        assertThat(ReportFiles.of("", places).folder()).contains(root.resolve("target/dossier"));
        assertThat(ReportFiles.of("reports", places).folder()).contains(root.resolve("reports"));
        assertThat(ReportFiles.of("none", places).folder()).isEmpty();
    }

    @Test
    void areThreeAndTakeThePlaceOfOldOnes() throws IOException {
        Report report = new Report(List.of(), root, root, false);
        ReportFiles files = new ReportFiles(Optional.of(root.resolve("a/b")));
        Files.createDirectories(root.resolve("a/b"));
        Files.writeString(root.resolve("a/b/problems.json"), "old ".repeat(1_000));

        files.write(report);

        assertThat(root.resolve("a/b/problems.json")).hasContent(report.json());
        assertThat(root.resolve("a/b/problems.sarif")).hasContent(report.sarif());
        assertThat(root.resolve("a/b/TEST-dossier.xml")).hasContent(report.junit());
    }

    @Test
    void tellOfTranslationsWhereThereAreAny() throws IOException {
        ReportFiles files = new ReportFiles(Optional.of(root));
        TranslationReport report = new TranslationReport(List.of(new Translation(
                SitePath.of("en/index.md"), SitePath.of("fr/index.md"), "fr", Translation.State.MISSING)));

        files.write(new TranslationReport(List.of()));
        assertThat(root).isEmptyDirectory();

        files.write(report);
        assertThat(root.resolve("translations.json")).hasContent(report.json());
    }

    @Test
    void areNoneWhereNoneAreWanted() throws IOException {
        new ReportFiles(Optional.empty()).write(new Report(List.of(), root, root, false));

        assertThat(root).isEmptyDirectory();
    }

    @Test
    void sayWhereAllProblemsAre() {
        Places places = Places.below(root);

        assertThat(ReportFiles.of("reports", places).everything(places)).isEqualTo(Path.of("reports", "problems.json") + " has them all");
        assertThat(ReportFiles.of("none", places).everything(places)).isEqualTo("mvn -X lists them all");
    }

    @Test
    void areAnnouncedOnlyToGitHubAndOnlyWhereWanted() {
        Map<String, String> run = Map.of("GITHUB_ACTIONS", "true", "GITHUB_STEP_SUMMARY", root.resolve("summary.md").toString());

        assertThat(BuildServer.of("auto", run)).isEqualTo(new BuildServer(true, Optional.of(root.resolve("summary.md"))));
        assertThat(BuildServer.of("off", run)).isEqualTo(BuildServer.NONE);
        assertThat(BuildServer.of("auto", Map.of())).isEqualTo(BuildServer.NONE);
    }
}
