package dev.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.model.SitePath;
import dev.dossier.model.Translation;
import dev.dossier.report.TranslationReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is known of the state from which translations were made, and what a build says when their originals move on. */
class TranslationLedgerTest {
    @TempDir
    Path temp;

    private Path site;
    private List<Translation> heard = List.of();

    @BeforeEach
    void writeASite() throws IOException {
        site = temp.resolve("site");
        write("dossier.yml", "languages:\n  en: {name: English}\n  fr: {name: Français}\n  ar: {name: العربية}\n");
        write("content/en/index.md", "# Home\n\n## First\n\nText.\n\n## Second\n\nText.\n");
        write("content/en/goals.md", "---\ndescription: All of them.\n---\n# Goals\n");
        write("content/fr/index.md", "# Accueil\n");
        write("content/fr/goals.md", "# Objectifs\n");
        write("content/ar/index.md", "# الرئيسية\n");
    }

    @Test
    void takesDownWhatIsNotKnownYetAndSaysNothingUntilThen() throws Exception {
        assertThat(build().diagnostics()).isEmpty();

        assertThat(record()).containsExactly("fr/goals.md", "fr/index.md", "ar/index.md");

        assertThat(read()).hasLineCount(4)
                .startsWith("translations.lock version 1\nar/index.md of=en/index.md whole=")
                .contains(" #first=", " #second=", "\nfr/goals.md of=en/goals.md whole=");
        assertThat(record()).isEmpty();
        assertThat(build().diagnostics()).isEmpty();
        assertThat(page("fr/index.html")).doesNotContain("notice");
    }

    @Test
    void tellsReadersAndAuthorsThatAnOriginalHasMovedOnAndThatItIsCaughtUpWith() throws Exception {
        record();
        build();
        write("content/en/index.md", "# Home\n\n## First\n\nOther text.\n\n## Third\n\nText.\n");

        assertThat(build().diagnostics()).hasSize(2).last().hasToString(
                "content/fr/index.md: warning: the translation is 3 changes behind 'content/en/index.md':"
                        + " changed: '#first'; new: '#third'; gone: '#second' [DOS540]\n"
                        + "    hint: Bring it up to date, then run 'mvn dossier:translate -Ddossier.page=fr/index.md'.");
        assertThat(page("fr/index.html")).contains("L’original de cette page a changé depuis sa traduction.", "href=\"../\" hreflang=\"en\"");
        assertThat(page("ar/index.html")).contains("تغيّر أصل هذه الصفحة منذ ترجمتها.");
        assertThat(page("fr/goals/index.html")).doesNotContain("L’original");

        assertThat(record("fr/index.md")).containsExactly("fr/index.md");
        assertThat(build().diagnostics()).hasSize(1);
        assertThat(page("fr/index.html")).doesNotContain("L’original");

        assertThat(record("content/ar/")).containsExactly("ar/index.md");
        assertThat(build().diagnostics()).isEmpty();
    }

    @Test
    void comesToTheSameWhetherTheOriginalChangesOrTheLedger() throws Exception {
        record();
        build();
        // Lists show the beginning of the text, which stays.
        write("content/en/index.md", "# Home\n\n## First\n\nText.\n\n## Second\n\nOther text.\n");
        GenerationResult later = build();

        assertThat(later.made()).isEqualTo(3);
        assertThat(Generator.builder(site).output(temp.resolve("clean")).build().generate().diagnostics()).isEqualTo(later.diagnostics());
        assertThat(page("fr/index.html")).isEqualTo(Files.readString(temp.resolve("clean/fr/index.html")));
    }

    @Test
    void doesNotMindLineEndsBlankLinesAndWhatElseFrontMatterSays() throws Exception {
        record();
        write("content/en/index.md", "---\nweight: 1\n---\n\n# Home\r\n\r\n\r\n## First\r\n\r\nText.\r\n\r\n## Second\r\n\r\nText.");
        assertThat(build().diagnostics()).isEmpty();

        write("content/en/goals.md", "---\ndescription: All seven of them.\n---\n# Goals\n");
        assertThat(build().diagnostics()).extracting(Diagnostic::message).containsExactly(
                "the translation is 1 change behind 'content/en/goals.md': changed: the beginning");
    }

    @Test
    void forgetsTranslationsThatAreGone() throws Exception {
        record();
        Files.delete(site.resolve("content/fr/goals.md"));

        assertThat(record()).isEmpty();
        assertThat(read()).doesNotContain("goals");
    }

    @Test
    void knowsNoTranslationThatIsNotThere() throws Exception {
        try {
            record("fr/gaols.md");
            assertThat(site).as("nothing").isNull();
        } catch (GenerationException unknown) {
            assertThat(unknown.diagnostics()).extracting(Diagnostic::toString).containsExactly(
                    "content: error: there is no translation 'fr/gaols.md' [DOS010]\n    hint: did you mean 'fr/goals.md'?");
        }
        assertThat(site.resolve("translations.lock")).doesNotExist();
    }

    @Test
    void countsWhatIsCompleteStaleUnknownAndMissing() throws Exception {
        record();
        write("content/en/index.md", "# Home\n");
        write("content/en/new.md", "# New\n");
        write("content/fr/new.md", "# Nouveau\n");
        build();

        TranslationReport report = new TranslationReport(heard);
        assertThat(report.lines()).containsExactly(
                "translations of 3 pages    complete     stale   unknown   missing",
                "  fr                              1         1         1         0",
                "  ar                              0         1         0         2");
        assertThat(report.json()).contains(
                "\"language\": \"ar\",\n      \"complete\": 0,\n      \"stale\": 1,\n      \"unknown\": 0,\n      \"missing\": 2\n",
                "\"page\": \"fr/index.md\",\n          \"state\": \"stale\",\n          \"behind\": 2,\n");
        assertThat(new TranslationReport(List.of()).lines()).isEmpty();
    }

    private List<String> record(String... page) throws GenerationException {
        return Generator.builder(site).build().recordTranslations(Optional.of(page).filter(any -> page.length > 0).map(one -> one[0])).stream()
                .map(SitePath::value)
                .toList();
    }

    /** Goes on from the last build. */
    private GenerationResult build() throws GenerationException {
        return Generator.builder(site).output(temp.resolve("out")).state(temp.resolve("state")).listener(new GenerationListener() {
            @Override
            public void progress(Stage stage, int done, int total) {}

            @Override
            public void translations(List<Translation> translations) {
                heard = translations;
            }
        }).build().generate();
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(site.resolve(path).getParent());
        Files.writeString(site.resolve(path), text);
    }

    private String read() throws IOException {
        return Files.readString(site.resolve("translations.lock"));
    }

    private String page(String path) throws IOException {
        return Files.readString(temp.resolve("out").resolve(path));
    }
}
