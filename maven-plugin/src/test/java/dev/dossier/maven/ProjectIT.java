package dev.dossier.maven;

import static dev.dossier.maven.Fixture.wroteNothing;
import static dev.dossier.maven.Fixture.wroteOnlyReports;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.maven.Fixture.Outcome;
import java.io.File;
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

/** Real Maven builds of the projects in {@code src/it}, once for each Maven: what depends on it, and that the goals do their work. */
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

        outcome.succeeded();
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

        project.run(maven, "site").succeeded();

        assertThat(project.folder().resolve("target/site/index.html")).content().contains("Dossier made this page");
        assertThat(project.folder().resolve("target/site/summary.html")).content().contains("Project Summary");
    }

    @Test
    void keepsTheTimesOfFilesThatDidNotChange() throws Exception {
        Fixture project = copy("replace");
        project.run(maven, "site").succeeded();
        FileTime old = FileTime.from(Instant.parse("2020-02-02T02:02:02Z"));
        List<Path> files = project.files("target/site").keySet().stream()
                .map(project.folder().resolve("target/site")::resolve)
                .toList();
        for (Path file : files) {
            Files.setLastModifiedTime(file, old);
        }

        Outcome outcome = project.run(maven, "site");

        outcome.succeeded();
        assertThat(outcome.lines())
                .anyMatch(line -> line.contains(files.size() + " files (nothing has changed)"));
        assertThat(files).isNotEmpty().allSatisfy(file -> assertThat(Files.getLastModifiedTime(file))
                .isEqualTo(old));
    }

    @Test
    void makesTheSameBytesInTwoDirectoriesAndLocales() throws Exception {
        Fixture here = copy("replace");
        Fixture there = Fixture.copy("replace", temp.resolve("another place"));

        here.run(maven, "site").succeeded();
        there.run(
                maven,
                Map.of(
                        "MAVEN_OPTS",
                        "-Duser.language=tr -Duser.country=TR -Duser.timezone=Pacific/Auckland -Dfile.encoding=ISO-8859-1"),
                "site").succeeded();

        assertThat(there.files("target/site")).isNotEmpty().containsExactlyEntriesOf(here.files("target/site"));
    }

    @Test
    void printsNothingWhenQuietAndNeedsNoNetwork() throws Exception {
        Fixture project = copy("replace");
        // What this Maven needs of its own has to be in the repository, whichever test comes first.
        project.run(maven, "site").succeeded();

        Outcome outcome = project.run(maven, "-q", "-o", "site");

        outcome.succeeded();
        assertThat(outcome.lines()).allMatch(String::isBlank);
        assertThat(project.folder().resolve("target/site/index.html")).exists();
    }

    @Test
    void worksInAPathWithABlankAndAnAccent() throws Exception {
        Assumptions.assumeTrue(Charset.forName(System.getProperty("sun.jnu.encoding")).newEncoder().canEncode('é'));
        Fixture project = Fixture.copy("replace", temp.resolve("sp ace").resolve("é"));

        project.run(maven, "site").succeeded();

        assertThat(project.folder().resolve("target/site/index.html")).content().contains("Dossier made this page");
    }

    @Test
    void doesNothingWhenSkipped() throws Exception {
        Fixture project = copy("replace");

        Outcome outcome = project.run(maven, "site", "-Ddossier.skip");

        outcome.succeeded();
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
        assertThat(outcome.lines().stream().filter(line -> line.endsWith("[DOS101]"))).hasSize(1);
        wroteOnlyReports(project.folder());
    }

    @Test
    void showsANewcomerWhatIsWrongWithASite() throws Exception {
        Fixture project = copy("broken");

        Outcome outcome = project.run(maven, "verify");

        String folder = project.folder().resolve("src/site") + File.separator;
        List<String> shown = outcome.lines().stream()
                .map(line -> line.replace(folder, "/home/ada/handbook/src/site/").stripTrailing())
                .dropWhile(line -> !line.startsWith("[WARNING] /home/ada"))
                .filter(line -> !line.startsWith("[INFO]") && !line.equals("[ERROR] BUILD FAILURE"))
                .takeWhile(line -> !line.equals("[ERROR] -> [Help 1]"))
                .map(line -> line.replaceFirst("Failed to execute goal .* on project", "Failed to execute goal ... on project"))
                .toList();
        assertThat(String.join("\n", shown)).isEqualTo(Files.readString(Fixture.source("broken").resolve("console.txt")).strip());
    }

    @Test
    void coloursWhatItShowsWhereMavenDoes() throws Exception {
        Fixture project = copy("check");

        Outcome plain = project.run(maven, "verify");
        Outcome coloured = project.run(maven, "verify", "-Dstyle.color=always");

        String coloursOfMarks = ".*\\| \u001b\\[m\u001b\\[1;31m +\\^~~~+\u001b\\[m";
        assertThat(plain.printed()).noneMatch(line -> line.matches(coloursOfMarks)).anyMatch(line -> line.matches(".*\\| +\\^~~~+"));
        // The oldest Maven takes the colours out of what is no terminal, its own as well.
        boolean coloursOfMaven = coloured.printed().stream().anyMatch(line -> line.contains("\u001b[") && line.contains("INFO"));
        assertThat(coloured.printed().stream().anyMatch(line -> line.matches(coloursOfMarks))).isEqualTo(coloursOfMaven);
        assertThat(coloured.lines()).anyMatch(line -> line.endsWith("leads nowhere [DOS101]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Pconfigured",
                "-Ddossier.site=docs -Ddossier.output=public -Ddossier.state=cache -Ddossier.reports=found -Ddossier.failOn=warning -Ddossier.drafts"
                        + " -Ddossier.baseUrl=https://docs.example.org/"
            })
    void takesParametersFromThePomAndFromProperties(String arguments) throws Exception {
        Fixture project = copy("parameters");
        String[] goal = ("site " + arguments).split(" ");

        project.run(maven, goal).succeeded();

        assertThat(project.folder().resolve("public/draft/index.html")).exists();
        assertThat(project.folder().resolve("public/sitemap.xml")).content().contains("<loc>https://docs.example.org/</loc>");
        assertThat(project.folder().resolve("cache")).isNotEmptyDirectory();
        assertThat(project.folder().resolve("found/problems.json")).exists();
        wroteNothing(project.folder());

        Files.writeString(project.folder().resolve("docs/index.md"), "# Parameters\n\n> [!NOTICE]\n> Text.\n");
        Outcome outcome = project.run(maven, goal);

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.lines())
                .anyMatch(line -> line.startsWith("[ERROR] ") && line.endsWith("index.md:[3,3] unknown alert 'NOTICE' [DOS304]"));
    }

    @Test
    void makesASiteForEachModuleThatHasOne() throws Exception {
        Fixture project = copy("multi-module");

        Outcome outcome = project.run(maven, "-T2", "site");

        outcome.succeeded();
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
}
