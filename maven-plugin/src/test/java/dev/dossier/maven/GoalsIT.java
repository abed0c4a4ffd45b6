package dev.dossier.maven;

import static dev.dossier.maven.Fixture.wroteNothing;
import static dev.dossier.maven.Fixture.wroteOnlyReports;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.maven.Fixture.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each goal does in a real build where no Maven does otherwise: with that of this build only. */
class GoalsIT {
    private final Maven maven = Maven.own();

    @TempDir
    Path temp;

    @Test
    void explainsAPageAndACode() throws Exception {
        Fixture project = copy("replace");

        Outcome page = project.run(maven, "dossier:explain", "-Ddossier.page=guide/index.md");
        Outcome code = project.run(maven, Fixture.goal("explain"), "-Ddossier.code=dos101");
        Outcome unknown = project.run(maven, "dossier:explain", "-Ddossier.page=gide/index.md");

        page.succeeded();
        assertThat(page.lines()).contains("[INFO] source    content/guide/index.md", "[INFO]   used      bureau/templates/section.mustache");
        code.succeeded();
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
        project.run(maven, "verify").succeeded();

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

        outcome.succeeded();
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

        outcome.succeeded();
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

        recorded.succeeded();
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

        written.succeeded();
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

        recorded.succeeded();
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

        project.run(maven, "dossier:translate", "-Ddossier.page=fr/index.md").succeeded();
        project.run(maven, "site", "-Ddossier.failOn=warning").succeeded();
    }

    @Test
    void keepsTheLastSiteWhenALinkBreaks() throws Exception {
        Fixture project = copy("replace");
        project.run(maven, "site").succeeded();
        Map<String, byte[]> before = project.files("target/site");
        Files.writeString(project.folder().resolve("src/site/content/new.md"), "# New\n\n[x](gone.md)\n");

        Outcome outcome = project.run(maven, "site");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.lines()).anyMatch(line -> line.endsWith(":[3,1] link to 'gone.md' leads nowhere [DOS101]"));
        assertThat(project.files("target/site")).containsExactlyEntriesOf(before);
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

    private Fixture copy(String name) throws IOException {
        return Fixture.copy(name, temp.resolve("project"));
    }
}
