package dev.dossier.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.maven.Fixture.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** The plugin in a directory that has no POM, once for each Maven. */
@ParameterizedClass
@MethodSource("dev.dossier.maven.Maven#all")
class NoPomIT {
    @Parameter
    Maven maven;

    @TempDir
    Path temp;

    private Fixture folder;

    @BeforeEach
    void copyTheFolder() throws IOException {
        folder = Fixture.copy("no-pom", temp.resolve("folder"));
    }

    @Test
    void makesASiteOfAnyFolder() throws Exception {
        Outcome outcome =
                folder.run(maven, Fixture.goal("generate"), "-Ddossier.site=notes", "-Ddossier.output=public");

        assertThat(outcome.exitCode()).as(String.join("\n", outcome.lines())).isZero();
        assertThat(outcome.lines()).anyMatch(line -> line.startsWith("[INFO] Dossier: 2 pages, "));
        assertThat(folder.folder().resolve("public/index.html")).content().contains("A folder of Markdown");
        assertThat(folder.folder().resolve("public/second/index.html")).exists();
        assertThat(names()).containsExactlyInAnyOrder("notes", "public", "target");
    }

    @Test
    void readsTheDirectoryItselfAndNotWhatItWroteThere() throws Exception {
        Fixture notes = new Fixture(folder.folder().resolve("notes"));

        Outcome first = notes.run(maven, Fixture.goal("generate"));
        Outcome second = notes.run(maven, Fixture.goal("generate"));

        assertThat(first.exitCode()).as(String.join("\n", first.lines())).isZero();
        assertThat(second.lines())
                .anyMatch(line -> line.matches(
                        "\\[INFO] Dossier: 2 pages, \\d+ files \\(nothing has changed\\) .*"));
        assertThat(notes.folder().resolve("target/site/index.html")).exists();
        assertThat(notes.files("")).noneSatisfy((name, bytes) -> assertThat(name).contains("${"));
    }

    @Test
    void failsWhereTheFolderOfTheSiteIsMissing() throws Exception {
        Outcome outcome = folder.run(maven, Fixture.goal("generate"), "-Ddossier.site=docs");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.lines())
                .anyMatch(line -> line.endsWith(": Dossier cannot make the site, 1 error:"))
                .anyMatch(line -> line.startsWith("[ERROR] " + folder.folder().resolve("docs"))
                        && line.endsWith("[DOS001]"))
                .anyMatch(line -> line.contains("MojoExecutionException"));
        assertThat(names()).containsExactlyInAnyOrder("notes", "target");
        assertThat(folder.folder().resolve("target/dossier/problems.json")).content().contains("DOS001");
    }

    @Test
    void explainsItsParameters() throws Exception {
        Outcome outcome = folder.run(maven, Fixture.goal("help"), "-Ddetail", "-Dgoal=generate");

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.lines().stream().map(String::strip))
                .contains(
                        "User property: dossier.site",
                        "User property: dossier.output",
                        "User property: dossier.state",
                        "User property: dossier.baseUrl",
                        "User property: dossier.failOn",
                        "User property: dossier.reports",
                        "User property: dossier.ci",
                        "User property: dossier.drafts",
                        "User property: dossier.skip");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> entries = Files.list(folder.folder())) {
            return entries.map(entry -> entry.getFileName().toString()).toList();
        }
    }
}
