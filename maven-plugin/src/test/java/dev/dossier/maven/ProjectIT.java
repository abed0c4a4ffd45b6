package dev.dossier.maven;

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
import java.util.stream.Stream;
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
    void explainsAPageAndACode() throws Exception {
        Fixture project = copy("replace");

        Outcome page = project.run(maven, "dossier:explain", "-Ddossier.page=guide/index.md");
        Outcome code = project.run(maven, Fixture.goal("explain"), "-Ddossier.code=dos101");
        Outcome unknown = project.run(maven, "dossier:explain", "-Ddossier.page=gide/index.md");

        succeeded(page);
        assertThat(page.lines()).contains("[INFO] source    content/guide/index.md", "[INFO]   used      bureau/templates/section.mustache");
        succeeded(code);
        assertThat(code.lines()).contains("[INFO] DOS101: a link or image leads to no page and no file");
        assertThat(unknown.exitCode()).isEqualTo(1);
        assertThat(unknown.lines()).contains("[ERROR]     hint: did you mean 'guide/index.md'?");
        wroteNothing(project.folder());
    }

    @Test
    void leavesReportsAfterEveryBuildSoThatNoneIsOutOfDate() throws Exception {
        Fixture project = copy("check");
        Path reports = project.folder().resolve("target/dossier");

        project.run(maven, "verify");

        assertThat(reports.resolve("problems.json")).content().contains("\"errors\": 1", "\"file\": \"src/site/content/index.md\"");
        assertThat(reports.resolve("problems.sarif")).content().contains("\"ruleId\": \"DOS101\"");
        assertThat(reports.resolve("TEST-dossier.xml")).content().contains("failures=\"1\"");

        Files.writeString(project.folder().resolve("src/site/content/missing.md"), "# Found");
        succeeded(project.run(maven, "verify"));

        assertThat(reports.resolve("problems.json")).content().contains("\"errors\": 0");
        assertThat(reports.resolve("problems.sarif")).content().doesNotContain("DOS101");
        assertThat(reports.resolve("TEST-dossier.xml")).content().contains("failures=\"0\"");
    }

    @Test
    void writesNoReportsWhereNoneAreWanted() throws Exception {
        Fixture project = copy("check");

        assertThat(project.run(maven, "verify", "-Ddossier.reports=none").exitCode()).isEqualTo(1);

        wroteNothing(project.folder());
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

    @Test
    void annotatesAChangeInARunOfGitHubActions() throws Exception {
        Fixture project = copy("check");
        Path summary = temp.resolve("summary.md");
        Map<String, String> run = Map.of("GITHUB_ACTIONS", "true", "GITHUB_STEP_SUMMARY", summary.toString());

        Outcome outcome = project.run(maven, run, "verify");

        assertThat(outcome.lines())
                .anyMatch(line -> line.matches("::error file=src/site/content/index\\.md,line=3,col=\\d+,title=DOS101%3A .*"
                        + "::link to 'missing\\.md' leads nowhere%0A.*"));
        assertThat(summary).content().startsWith("### Dossier: 1 error and 0 warnings\n");
        assertThat(project.run(maven, run, "verify", "-Ddossier.ci=off").lines()).noneMatch(line -> line.startsWith("::"));
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
        wroteOnlyReports(project.folder());
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
    void letsNoAddressDieWhenAPageIsRenamed() throws Exception {
        Fixture project = copy("replace");
        Path content = project.folder().resolve("src/site/content");

        Outcome recorded = project.run(maven, "dossier:urls");

        succeeded(recorded);
        assertThat(recorded.lines()).anyMatch(line -> line.matches(
                "\\[INFO] Dossier: \\d+ addresses in src.site.urls\\.lock, \\d+ of them and \\d+ anchors are new"));
        String ledger = Files.readString(project.folder().resolve("src/site/urls.lock"));
        assertThat(ledger).contains("\n/guide/ from=content/guide/index.md title=");

        Files.move(content.resolve("guide"), content.resolve("handbook"));
        Files.writeString(content.resolve("index.md"), Files.readString(content.resolve("index.md")).replace("guide/", "handbook/"));
        String page = Files.readString(content.resolve("handbook/index.md"));
        Outcome renamed = project.run(maven, "site");

        assertThat(renamed.exitCode()).isEqualTo(1);
        assertThat(renamed.lines())
                .anyMatch(line -> line.endsWith("the address '/guide/' is gone, where 'content/guide/index.md' was [DOS140]"))
                .anyMatch(line -> line.contains("hint: 'content/handbook/index.md' seems to be the page: "
                        + "add the line 'aliases: [/guide/]' to its front matter (-Ddossier.write does)"));

        Outcome written = project.run(maven, "site", "-Ddossier.write");

        succeeded(written);
        assertThat(written.lines()).contains("[INFO] Dossier: content/handbook/index.md has the alias '/guide/' now");
        assertThat(content.resolve("handbook/index.md")).hasContent("---\naliases: [/guide/]\n---\n\n" + page);
        assertThat(project.folder().resolve("target/site/guide/index.html")).content().contains("../handbook/");
        assertThat(project.folder().resolve("src/site/urls.lock")).hasContent(ledger);
    }

    @Test
    void saysWhichTranslationsAreOlderThanTheirOriginals() throws Exception {
        Fixture project = copy("replace");
        Path site = project.folder().resolve("src/site");
        Files.createDirectories(site.resolve("content/en"));
        Files.createDirectories(site.resolve("content/fr"));
        Files.move(site.resolve("content/guide"), site.resolve("content/en/guide"));
        Files.move(site.resolve("content/index.md"), site.resolve("content/en/index.md"));
        Files.writeString(site.resolve("content/fr/index.md"), "# Bienvenue\n");
        Files.writeString(site.resolve("dossier.yml"), "languages: {en: {name: English}, fr: {name: French}}\n");

        Outcome recorded = project.run(maven, "dossier:translate");

        succeeded(recorded);
        assertThat(recorded.lines()).contains("[INFO] Dossier: fr/index.md is up to date");
        Files.writeString(site.resolve("content/en/index.md"), "# Welcome\n\nOther text. There is a [guide](guide/index.md).\n");

        Outcome later = project.run(maven, "site");

        assertThat(later.exitCode()).isZero();
        assertThat(later.lines())
                .anyMatch(line -> line.startsWith("[WARNING]") && line.endsWith("the translation is 1 change behind"
                        + " 'content/en/index.md': changed: the beginning [DOS540]"))
                .anyMatch(line -> line.matches("\\[INFO] translations of 2 pages +complete +stale +unknown +missing"))
                .anyMatch(line -> line.matches("\\[INFO]   fr +0 +1 +0 +1"));
        assertThat(project.folder().resolve("target/dossier/translations.json")).content().contains("\"state\": \"stale\"");
        assertThat(project.run(maven, "site", "-Ddossier.failOn=warning").exitCode()).isEqualTo(1);

        succeeded(project.run(maven, "dossier:translate", "-Ddossier.page=fr/index.md"));
        succeeded(project.run(maven, "site", "-Ddossier.failOn=warning"));
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
                "-Ddossier.site=docs -Ddossier.output=public -Ddossier.state=cache -Ddossier.reports=found -Ddossier.failOn=warning -Ddossier.drafts"
                        + " -Ddossier.baseUrl=https://docs.example.org/"
            })
    void takesParametersFromThePomAndFromProperties(String arguments) throws Exception {
        Fixture project = copy("parameters");
        String[] goal = ("site " + arguments).split(" ");

        succeeded(project.run(maven, goal));

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

    private static void wroteOnlyReports(Path module) throws IOException {
        assertThat(module.resolve("target/site")).doesNotExist();
        try (Stream<Path> files = Files.list(module.resolve("target/dossier"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("problems.json", "problems.sarif", "TEST-dossier.xml");
        }
    }

    /** Maven 4 keeps a repository of its own in {@code target}. */
    private static void wroteNothing(Path module) {
        assertThat(module.resolve("target/site")).doesNotExist();
        assertThat(module.resolve("target/dossier")).doesNotExist();
    }
}
