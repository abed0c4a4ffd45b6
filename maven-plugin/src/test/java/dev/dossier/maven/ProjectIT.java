package dev.dossier.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.maven.Fixture.Outcome;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Real Maven builds of the projects in {@code src/it}, once for each Maven. */
@ParameterizedClass
@MethodSource("dev.dossier.maven.Maven#all")
class ProjectIT {
    @Parameter
    Maven maven;

    @TempDir
    Path temp;

    @Test
    void replacesTheSiteOfMaven() throws Exception {
        Fixture project = copy("replace");

        Outcome outcome = project.run(maven, "site");

        succeeded(outcome);
        assertThat(outcome.lines()).noneMatch(line -> line.contains("maven-site-plugin"));
        assertThat(outcome.lines())
                .anyMatch(line -> line.matches(
                        "\\[INFO] Dossier: 2 pages, \\d+ files \\(\\d+ made, 0 reused, 0 removed\\) in \\d+\\.\\d s"
                                + " -> target.site.index\\.html"));
        assertThat(project.folder().resolve("target/site/index.html")).content().contains("Dossier made this page");
        assertThat(project.folder().resolve("target/site/guide/index.html")).content().contains("Back to the");
    }

    @Test
    void standsBesideTheReportsOfMaven() throws Exception {
        Fixture project = copy("combine");

        succeeded(project.run(maven, "site"));

        assertThat(project.folder().resolve("target/site/index.html")).content().contains("Dossier made this page");
        assertThat(project.folder().resolve("target/site/summary.html")).content().contains("Project Summary");
    }

    @Test
    void keepsTheTimesOfFilesThatDidNotChange() throws Exception {
        Fixture project = copy("replace");
        succeeded(project.run(maven, "site"));
        FileTime old = FileTime.from(Instant.parse("2020-02-02T02:02:02Z"));
        List<Path> files = project.files("target/site").keySet().stream()
                .map(project.folder().resolve("target/site")::resolve)
                .toList();
        for (Path file : files) {
            Files.setLastModifiedTime(file, old);
        }

        Outcome outcome = project.run(maven, "site");

        succeeded(outcome);
        assertThat(outcome.lines())
                .anyMatch(line -> line.contains(files.size() + " files (nothing has changed)"));
        assertThat(files).isNotEmpty().allSatisfy(file -> assertThat(Files.getLastModifiedTime(file))
                .isEqualTo(old));
    }

    @Test
    void makesTheSameBytesInTwoDirectoriesAndLocales() throws Exception {
        Fixture here = copy("replace");
        Fixture there = Fixture.copy("replace", temp.resolve("another place"));

        succeeded(here.run(maven, "site"));
        succeeded(there.run(
                maven,
                Map.of(
                        "MAVEN_OPTS",
                        "-Duser.language=tr -Duser.country=TR -Duser.timezone=Pacific/Auckland -Dfile.encoding=ISO-8859-1"),
                "site"));

        assertThat(there.files("target/site")).isNotEmpty().containsExactlyEntriesOf(here.files("target/site"));
    }

    @Test
    void printsNothingWhenQuietAndNeedsNoNetwork() throws Exception {
        Fixture project = copy("replace");
        // What this Maven needs of its own has to be in the repository, whichever test comes first.
        succeeded(project.run(maven, "site"));

        Outcome outcome = project.run(maven, "-q", "-o", "site");

        succeeded(outcome);
        assertThat(outcome.lines()).allMatch(String::isBlank);
        assertThat(project.folder().resolve("target/site/index.html")).exists();
    }

    @Test
    void worksInAPathWithABlankAndAnAccent() throws Exception {
        Assumptions.assumeTrue(Charset.forName(System.getProperty("sun.jnu.encoding")).newEncoder().canEncode('é'));
        Fixture project = Fixture.copy("replace", temp.resolve("sp ace").resolve("é"));

        succeeded(project.run(maven, "site"));

        assertThat(project.folder().resolve("target/site/index.html")).content().contains("Dossier made this page");
    }

    @Test
    void doesNothingWhenSkipped() throws Exception {
        Fixture project = copy("replace");

        Outcome outcome = project.run(maven, "site", "-Ddossier.skip");

        succeeded(outcome);
        assertThat(outcome.lines()).contains("[INFO] Dossier: skipped, because dossier.skip is set");
        wroteNothing(project.folder());
    }

    @Test
    void failsAtTheLineAndColumnOfALinkThatLeadsNowhere() throws Exception {
        Fixture project = copy("check");
        Path page = project.folder().resolve("src/site/content/index.md");

        Outcome outcome = project.run(maven, "verify");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.lines())
                .anyMatch(line -> line.endsWith("on project check: the site has 1 error:"))
                .anyMatch(line -> line.matches(
                        "\\[ERROR] \\Q" + page + "\\E:\\[3,\\d+] link to 'missing\\.md' leads nowhere \\[DOS101]"))
                .anyMatch(line -> line.contains("MojoFailureException"));
        assertThat(outcome.lines().stream().filter(line -> line.contains("DOS101"))).hasSize(1);
        wroteNothing(project.folder());
    }

    @Test
    void checksASiteWithoutWritingIt() throws Exception {
        Fixture project = copy("check");
        Files.writeString(project.folder().resolve("src/site/content/missing.md"), "# Found");

        Outcome outcome = project.run(maven, "verify");

        succeeded(outcome);
        assertThat(outcome.lines())
                .anyMatch(line -> line.matches(
                        "\\[INFO] Dossier: 2 pages and \\d+ files checked, 0 problems, in \\d+\\.\\d s"));
        wroteNothing(project.folder());
    }

    @Test
    void writesJsonSchemasForEditors() throws Exception {
        Fixture project = copy("check");
        Files.writeString(
                project.folder().resolve("src/site/dossier.yml"), "schemas: {notes: {year: {type: integer, required: true}}}\n");

        Outcome outcome = project.run(maven, "dossier:schema");

        succeeded(outcome);
        assertThat(outcome.lines()).anyMatch(line -> line.matches("\\[INFO] Dossier: 3 JSON Schemas in target.dossier.schema"));
        Path folder = project.folder().resolve("target/dossier/schema");
        assertThat(folder.resolve("dossier.schema.json")).content().contains("https://json-schema.org/draft/2020-12/schema");
        assertThat(folder.resolve("front-matter/notes.schema.json")).content().contains("\"year\"");
    }

    @Test
    void keepsTheLastSiteWhenALinkBreaks() throws Exception {
        Fixture project = copy("replace");
        succeeded(project.run(maven, "site"));
        Map<String, byte[]> before = project.files("target/site");
        Files.writeString(project.folder().resolve("src/site/content/new.md"), "# New\n\n[x](gone.md)\n");

        Outcome outcome = project.run(maven, "site");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.lines()).anyMatch(line -> line.endsWith(":[3,1] link to 'gone.md' leads nowhere [DOS101]"));
        assertThat(project.files("target/site")).containsExactlyEntriesOf(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Pconfigured",
                "-Ddossier.site=docs -Ddossier.output=public -Ddossier.state=cache -Ddossier.failOn=warning -Ddossier.drafts"
                        + " -Ddossier.baseUrl=https://docs.example.org/"
            })
    void takesParametersFromThePomAndFromProperties(String arguments) throws Exception {
        Fixture project = copy("parameters");
        String[] goal = ("site " + arguments).split(" ");

        succeeded(project.run(maven, goal));

        assertThat(project.folder().resolve("public/draft/index.html")).exists();
        assertThat(project.folder().resolve("public/sitemap.xml")).content().contains("<loc>https://docs.example.org/</loc>");
        assertThat(project.folder().resolve("cache")).isNotEmptyDirectory();
        wroteNothing(project.folder());

        Files.writeString(project.folder().resolve("docs/index.md"), "# Parameters\n\n> [!NOTICE]\n> Text.\n");
        Outcome outcome = project.run(maven, goal);

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.lines())
                .anyMatch(line -> line.startsWith("[ERROR] ") && line.endsWith("index.md:[3,3] unknown alert 'NOTICE' [DOS304]"));
    }

    @Test
    void writesASiteInSpiteOfItsProblemsWhenNoneFails() throws Exception {
        Fixture project = copy("check");

        Outcome outcome = project.run(maven, Fixture.goal("generate"), "-Ddossier.failOn=never");

        assertThat(outcome.exitCode()).as(String.join("\n", outcome.lines())).isZero();
        assertThat(outcome.lines())
                .anyMatch(line -> line.startsWith("[ERROR] ") && line.endsWith("link to 'missing.md' leads nowhere [DOS101]"));
        assertThat(project.folder().resolve("target/site/index.html")).exists();
    }

    @Test
    void makesASiteForEachModuleThatHasOne() throws Exception {
        Fixture project = copy("multi-module");

        Outcome outcome = project.run(maven, "-T2", "site");

        succeeded(outcome);
        String missing = Path.of("library", "src", "site").toString();
        assertThat(outcome.lines())
                .anyMatch(line -> line.endsWith("Dossier: no site here, because there is no " + missing))
                .anyMatch(line -> line.contains("Dossier: 1 page, "));
        assertThat(project.folder().resolve("handbook/target/site/index.html")).content().contains("Only this module");
        wroteNothing(project.folder().resolve("library"));
        wroteNothing(project.folder());
    }

    private Fixture copy(String name) throws IOException {
        return Fixture.copy(name, temp.resolve("project"));
    }

    private static void succeeded(Outcome outcome) {
        assertThat(outcome.exitCode()).as(String.join("\n", outcome.lines())).isZero();
        assertThat(outcome.lines()).noneMatch(line -> line.startsWith("[WARNING]") && line.contains("ossier"));
    }

    /** Maven 4 keeps a repository of its own in {@code target}. */
    private static void wroteNothing(Path module) {
        assertThat(module.resolve("target/site")).doesNotExist();
        assertThat(module.resolve("target/dossier")).doesNotExist();
    }
}
