package dev.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.model.Located;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the ledger of published addresses takes in, and what is done about those that are gone. */
class UrlLedgerTest {
    @TempDir
    Path site;

    @BeforeEach
    void writeASite() throws IOException {
        write("content/index.md", "# Home\n\n## First\n\n## Second {#second-part}\n\nText.[^1]\n\n[^1]: A note.\n");
        write("content/goals/C D.md", "---\naliases: [/cd.html, /was/here/]\n---\n# Goals\n");
        write("content/goals/a map.png", "");
        write("static/robots.txt", "");
    }

    @Test
    void knowsEveryAddressWithItsSourceAndAnchors() throws Exception {
        UrlRecord record = generator().recordUrls();

        assertThat(read("urls.lock")).isEqualTo(
                """
                urls.lock version 1
                / from=content/index.md title=home #first #second-part
                /cd.html from=content/goals/C%20D.md
                /goals/
                /goals/C-D/ from=content/goals/C%20D.md title=goals
                /goals/a%20map.png from=content/goals/a%20map.png
                /robots.txt from=static/robots.txt
                /was/here/ from=content/goals/C%20D.md
                """);
        assertThat(record).isEqualTo(new UrlRecord(7, 7, 2));
        assertThat(generator().check().diagnostics()).isEmpty();
    }

    @Test
    void takesInWhatIsNewAndDropsNothing() throws Exception {
        generator().recordUrls();
        write("content/index.md", "# Welcome\n\n## Before\n\n## Second {#second-part}\n\n## After\n");
        write("content/new.md", "# New\n");
        Files.delete(site.resolve("content/goals/a map.png"));

        assertThat(generator().recordUrls()).isEqualTo(new UrlRecord(8, 1, 2));
        assertThat(read("urls.lock")).contains(
                "\n/ from=content/index.md title=welcome #after #before #first #second-part\n", "\n/goals/a%20map.png ", "\n/new/ ");
        String before = read("urls.lock");
        assertThat(generator().recordUrls()).isEqualTo(new UrlRecord(8, 0, 0));
        assertThat(read("urls.lock")).isEqualTo(before);
    }

    @Test
    void takesTwoLinesOfAMergeForOne() throws Exception {
        write("urls.lock", "urls.lock version 1\r\n/ #first\r\n/ #second-part\r\n");

        generator().recordUrls();

        assertThat(read("urls.lock")).startsWith("urls.lock version 1\n/ from=content/index.md title=home #first #second-part\n/cd.html ");
    }

    @Test
    void keepsAWayAnOldPageWasWrittenInAnyLetters() throws Exception {
        write("content/الأهداف/index.md", "# الأهداف\n\n## الجريمة\n");
        generator().recordUrls();

        assertThat(read("urls.lock")).contains("\n/الأهداف/ from=content/الأهداف/index.md title=الأهداف #الجريمة\n");
        Files.move(site.resolve("content/الأهداف"), site.resolve("content/goals-ar"));
        assertThat(generator().addAliases()).extracting(Located::value).containsExactly("/الأهداف/");
        assertThat(generator().check().diagnostics()).isEmpty();
    }

    @Test
    void knowsNoDraftEvenWhereOneIsBuilt() throws Exception {
        write("content/plan.md", "---\ndraft: true\n---\n# Plan\n");

        Generator.builder(site).drafts(true).build().recordUrls();

        assertThat(read("urls.lock")).doesNotContain("plan");
    }

    @Test
    void writesNothingWhereTheSiteHasErrors() throws Exception {
        write("content/index.md", "---\ntitel: Home\n---\n");

        assertThat(problems(generator()::recordUrls)).containsExactly("DOS203");
        assertThat(site.resolve("urls.lock")).doesNotExist();
    }

    @Test
    void writesNothingOverALedgerThatCannotBeRead() throws Exception {
        write("urls.lock", "urls.lock version 2\n");

        assertThat(problems(generator()::recordUrls)).containsExactly("DOS142");
        assertThat(read("urls.lock")).isEqualTo("urls.lock version 2\n");
    }

    /** The last two columns are a page that was renamed, before and after. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, value = {
        "# Old^^Text|---^aliases: [/old/]^---^^# Old^^Text",
        "^# Old^|---^aliases: [/old/]^---^^# Old^",
        "---^title: Old^---^Text|---^title: Old^aliases: [/old/]^---^Text",
        "---^title: Old^ ^---  ^Text^---^|---^title: Old^ ^aliases: [/old/]^---  ^Text^---^",
        "---^aliases: [ /x/,  /y/ ] # both^title: Old^---^|---^aliases: [ /old/, /x/,  /y/ ] # both^title: Old^---^",
        "---^title: Old^aliases:^  -  \"/x/\"^  - /y/^---^|---^title: Old^aliases:^  -  /old/^  -  \"/x/\"^  - /y/^---^",
        "---^title: Old^aliases: /x/  ^---^|---^title: Old^aliases: [/old/, /x/]  ^---^",
        "---^title: Old^aliases: [^  /x/,^  /y/]^---^|---^title: Old^aliases: [^  /old/, /x/,^  /y/]^---^",
        "---^description: >^  Old^  words^---^# Old^|---^description: >^  Old^  words^aliases: [/old/]^---^# Old^",
    })
    void writesAnAliasAndLeavesEveryOtherCharacter(String before, String after) throws Exception {
        for (String end : List.of("\n", "\r\n")) {
            for (String mark : List.of("", "\uFEFF")) {
                Files.deleteIfExists(site.resolve("urls.lock"));
                Files.deleteIfExists(site.resolve("content/new.md"));
                write("content/old.md", mark + before.replace("^", end));
                generator().recordUrls();
                Files.move(site.resolve("content/old.md"), site.resolve("content/new.md"));

                assertThat(generator().addAliases()).hasToString("[Located[value=/old/, location=content/new.md]]");
                assertThat(read("content/new.md")).isEqualTo(mark + after.replace("^", end));
                assertThat(generator().check().diagnostics()).isEmpty();
                assertThat(generator().addAliases()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"---^{title: Old}^---^", "---^title: Old^aliases:^---^", "---^title: Old^aliases: []^---^"})
    void leavesAPageAloneWhoseFrontMatterItDoesNotUnderstand(String text) throws Exception {
        write("content/old.md", text.replace("^", "\n"));
        generator().recordUrls();
        Files.move(site.resolve("content/old.md"), site.resolve("content/new.md"));

        assertThat(problems(generator()::addAliases)).containsExactly("DOS144");
        assertThat(read("content/new.md")).isEqualTo(text.replace("^", "\n"));
    }

    @Test
    void writesAllAliasesOfAPageAtOnceAndKeepsItsPermissions() throws Exception {
        Assumptions.assumeTrue(site.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path page = site.resolve("content/goals/C D.md");
        generator().recordUrls();
        write("content/goals/C D.md", "---\nslug: other\n---\n# Goals\n");
        Files.setPosixFilePermissions(page, PosixFilePermissions.fromString("rw-rw-r--"));

        assertThat(generator().addAliases()).extracting(Located::value).containsExactly("/cd.html", "/goals/C-D/", "/was/here/");
        assertThat(read("content/goals/C D.md")).isEqualTo("---\nslug: other\naliases: [/cd.html, /goals/C-D/, /was/here/]\n---\n# Goals\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(page))).isEqualTo("rw-rw-r--");
        assertThat(Files.list(page.getParent())).noneMatch(file -> file.getFileName().toString().startsWith("."));
    }

    @Test
    void failsNoBuildForADeliberateEnd() throws Exception {
        generator().recordUrls();
        Files.delete(site.resolve("content/goals/a map.png"));
        assertThat(problems(generator()::check)).containsExactly("DOS140");

        write("dossier.yml", "gone: {/goals/a%20map.png: The borders on it were wrong.}\n");
        assertThat(generator().check().diagnostics()).isEmpty();
    }

    @Test
    void takesThatAPageExpiresForADeliberateEnd() throws Exception {
        write("dossier.yml", "collections: {jobs: {from: data/jobs.csv, key: id, expires: until}}\n");
        write("data/jobs.csv", "id,until\nclerk,2027-01-01\n");
        write("content/news/sale.md", "---\nexpires: 2027-01-01\naliases: [/offer/]\ntags: [cheap]\n---\n# Sale\n");
        at("2026-12-31T23:59:59Z").recordUrls();
        assertThat(read("urls.lock")).contains("\n/jobs/clerk/\n", "\n/news/sale/ ", "\n/offer/ ", "\n/tags/cheap/\n");

        assertThat(at("2027-01-01T00:00:00Z").check().diagnostics()).isEmpty();
        assertThat(at("2027-01-01T00:00:00Z").addAliases()).isEmpty();
        Files.delete(site.resolve("content/goals/a map.png"));
        assertThat(problems(at("2027-01-01T00:00:00Z")::check)).containsExactly("DOS140");
    }

    /** A page that was there and is to come again is missed by those who link to it. */
    @ParameterizedTest
    @CsvSource({"publish: 2028-01-01", "date: 2028-01-01", "draft: true"})
    void missesAPageThatIsTakenBack(String reason) throws Exception {
        write("content/plan.md", "# Plan\n");
        at("2027-01-01T00:00:00Z").recordUrls();
        write("content/plan.md", "---\n" + reason + "\n---\n# Plan\n");
        write("content/old.md", "---\nexpires: 2026-01-01\n---\n# Old\n");

        assertThat(problems(at("2027-01-01T00:00:00Z")::check)).containsExactly("DOS140");
    }

    @Test
    void missesNoAnchorOfATranslationThatHasExpired() throws Exception {
        write("dossier.yml", "languages: {en: {name: English}, fr: {name: Français}}\n");
        for (String file : List.of("index.md", "goals/C D.md", "goals/a map.png")) {
            Files.createDirectories(site.resolve("content/en/goals"));
            Files.move(site.resolve("content/" + file), site.resolve("content/en/" + file));
        }
        Files.delete(site.resolve("content/goals"));
        write("content/fr/index.md", "---\nexpires: 2027-01-01\n---\n# Accueil\n\n## Jadis\n");
        at("2026-12-31T23:59:59Z").recordUrls();
        assertThat(read("urls.lock")).contains("\n/fr/ from=content/fr/index.md title=accueil #jadis\n");

        assertThat(at("2027-01-01T00:00:00Z").check().diagnostics()).isEmpty();
    }

    private Generator at(String time) {
        return Generator.builder(site).buildTime(Instant.parse(time)).build();
    }

    private Generator generator() {
        return Generator.builder(site).build();
    }

    /** Something that fails. */
    private interface Failing {
        Object run() throws GenerationException;
    }

    private static List<String> problems(Failing run) {
        try {
            run.run();
            return List.of();
        } catch (GenerationException failed) {
            return failed.diagnostics().stream().map(Diagnostic::code).map(code -> code.id()).toList();
        }
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(site.resolve(path).getParent());
        Files.write(site.resolve(path), text.getBytes(StandardCharsets.UTF_8));
    }

    private String read(String path) throws IOException {
        return Files.readString(site.resolve(path));
    }
}
