package dev.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dossier.GenerationListener.Stage;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.model.ReadKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds that go on from the last one: what they make, and what they say. */
class LaterBuildsTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    Path folder;

    @BeforeEach
    void writeSite() throws IOException {
        write("dossier.yml", "title: Site\nbaseUrl: https://example.org/\n");
        write("content/index.md", "# Home\n");
        write("content/a/index.md", "# Section\n");
        write("content/a/one.md", "---\nweight: 1\ndescription: The first.\n---\n# One\n\nText.\n");
        write("content/a/two.md", "---\nweight: 2\ndescription: The second.\n---\n# Two\n\nText.\n");
        write("content/a/three.md", "---\nweight: 3\ndescription: The third.\n---\n# Three\n\nText.\n");
    }

    @Test
    void makeNothingWhereNothingHasChanged() throws Exception {
        int outputs = builder().build().generate().outputs();
        GenerationResult again = builder().build().generate();

        assertThat(again).isEqualTo(new GenerationResult(5, outputs, 0, outputs, 0, 0, List.of()));
    }

    @Test
    void readWhatWasOnlyTouchedAndRememberThat() throws Exception {
        int outputs = builder().build().generate().outputs();
        Files.setLastModifiedTime(folder.resolve("output/a/two/index.html"), LONG_AGO);
        Files.setLastModifiedTime(folder.resolve("site/content/a/one.md"), LONG_AGO);
        byte[] before = record();
        GenerationResult touched = builder().build().generate();
        byte[] after = record();
        builder().build().generate();

        assertThat(touched).isEqualTo(new GenerationResult(5, outputs, 0, outputs, 0, 0, List.of()));
        assertThat(after).isNotEqualTo(before);
        assertThat(record()).isEqualTo(after);
    }

    /** Returns what is remembered of the last build. */
    private byte[] record() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("state"))) {
            return Files.readAllBytes(files.filter(file -> file.toString().endsWith(".state")).findFirst().orElseThrow());
        }
    }

    @Test
    void makeOnlyThePageWhoseTextHasChanged() throws Exception {
        assertThat(changedBy("content/a/two.md", "Text.", "Other text.")).containsExactly("a/two/index.html");
    }

    @Test
    void makeWhatPrintsATitleThatHasChanged() throws Exception {
        assertThat(changedBy("content/a/two.md", "# Two", "# Second"))
                .containsExactly("a/index.html", "a/one/index.html", "a/three/index.html", "a/two/index.html");
    }

    @Test
    void makeOnlyTheListThatPrintsADescriptionAndThePageItself() throws Exception {
        assertThat(changedBy("content/a/two.md", "The second.", "Number two.")).containsExactly("a/index.html", "a/two/index.html");
    }

    @Test
    void makeOnlyThePageItsFileAndTheCalendarsOfAnEventThatHasMoved() throws Exception {
        write("content/a/two.md", "---\nevent: {start: 2026-09-07, location: Lyon}\n---\n# Two\n");
        write("content/a/three.md", "---\nevent: {start: 2026-09-08}\n---\n# Three\n");
        assertThat(changedBy("content/a/two.md", "Lyon", "Paris"))
                .containsExactly("a/calendar.ics", "a/two/event.ics", "a/two/index.html", "calendar.ics");
    }

    @Test
    void drawOneCardWhereATitleHasChanged() throws Exception {
        write("dossier.yml", "title: Site\nbaseUrl: https://example.org/\nsocialCards: true\n");
        builder().build().generate();
        List<String> before = cards();
        assertThat(builder().build().generate().made()).isZero();

        write("content/a/two.md", "---\nweight: 2\ndescription: The second.\n---\n# Second\n\nText.\n");
        GenerationResult changed = builder().build().generate();

        List<String> after = cards();
        assertThat(before).hasSize(5);
        assertThat(after).hasSize(5);
        after.removeAll(before);
        assertThat(after).hasSize(1);
        // The page, those that name it, and its card.
        assertThat(changed.made()).isEqualTo(5);
        assertThat(changed.removed()).isEqualTo(1);
        assertThat(changedBy("content/a/two.md", "Text.", "Other text.")).containsExactly("a/two/index.html");
    }

    private List<String> cards() throws IOException {
        try (Stream<Path> cards = Files.list(folder.resolve("output/assets/cards"))) {
            return new ArrayList<>(cards.map(card -> card.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void writeNothingWhereOtherSourcesComeToTheSame() throws Exception {
        assertThat(changedBy("content/a/two.md", "\n", "\r\n")).isEmpty();
    }

    @Test
    void leaveStyleSheetsAloneHoweverOftenPagesChange() throws Exception {
        for (int i = 0; i < 3; i++) {
            write("content/a/two.md", "---\ndescription: Two.\n---\n# Two\n\nText " + i + ".\n");
            GenerationResult result = builder().build().generate();
            assertThat(result.made()).isEqualTo(i == 0 ? result.outputs() : 1);
        }
    }

    @Test
    void sayOfALinkWhoseAnchorIsGoneOnAnotherPage() throws Exception {
        write("content/a/one.md", "# One\n\n[there](two.md#here)\n");
        write("content/a/two.md", "# Two\n\n## Here\n");
        builder().build().generate();
        write("content/a/two.md", "# Two\n\n## There\n");

        assertThat(problems(builder())).containsExactly(
                "content/a/one.md:3:1: error: link to 'two.md#here': 'a/two.md' has no anchor 'here' [DOS102]\n"
                        + "    hint: did you mean 'there'?");
    }

    @Test
    void sayAgainWhatARuleFinds() throws Exception {
        write("content/a/one.md", "# One\n\n#### Deep\n");
        String warning = "content/a/one.md:3:1: warning: heading of level 4 comes after one of level 1 [DOS613]\n"
                + "    hint: Make it one of level 2, or write the heading that is missing between them.";

        assertThat(builder().build().generate().diagnostics()).extracting(Diagnostic::toString).containsExactly(warning);
        assertThat(builder().build().generate().diagnostics()).extracting(Diagnostic::toString).containsExactly(warning);
    }

    @Test
    void lookAtEveryPageAgainWhenARuleHasChanged() throws Exception {
        write("dossier.yml", "rules: { heading-order: off }\n");
        write("content/a/one.md", "# One\n\n#### Deep\n");
        assertThat(builder().build().generate().diagnostics()).isEmpty();
        write("dossier.yml", "rules: { heading-order: error }\n");

        assertThat(problems(builder())).singleElement().asString().startsWith("content/a/one.md:3:1: error: heading of level 4");
    }

    @Test
    void weighAPageAgainWhenAnImageHasGrown() throws Exception {
        write("dossier.yml", "budgets: { images: 20 }\npictures: { format: none }\n");
        write("content/a/photo.png", "as light as that");
        write("content/a/one.md", "# One\n\n![A photo](photo.png)\n");
        assertThat(builder().build().generate().diagnostics()).isEmpty();
        write("content/a/photo.png", "heavier than what is allowed");

        assertThat(builder().build().generate().diagnostics()).extracting(Diagnostic::toString).containsExactly(
                "content/a/one.md: warning: the page has images of 28 bytes, more than the 20 bytes that the site allows [DOS625]\n"
                        + "    hint: Take out what its readers do not need, or raise the budget in 'dossier.yml'.");
    }

    @Test
    void weighAPageAgainWhenAStyleSheetOfTheSameSizeIsPackedWorse() throws Exception {
        write("dossier.yml", "budgets: { first: 2400 }\n");
        write("theme/assets/style.css", "a{color:red}".repeat(50));
        write("content/a/two.md", "# Two\n");
        assertThat(builder().build().generate().diagnostics()).isEmpty();
        Random random = new Random(1);
        write("theme/assets/style.css", "." + random.ints(588, 'a', 'z').mapToObj(Character::toString).collect(Collectors.joining()) + "{color:red}");

        assertThat(builder().build().generate().diagnostics()).isNotEmpty()
                .allMatch(over -> over.message().startsWith("the page weighs, compressed, "));
    }

    @Test
    void weighEachStyleSheetAndScriptOnceForAPage() throws Exception {
        write("dossier.yml", "budgets: { first: 170 }\n");
        write("static/own.css", "/* A style sheet counts once, however often a page names it. */");
        write("static/own.js", "// So does a script.");
        write("theme/templates/page.mustache", "<!DOCTYPE html>\n<html lang=\"en\"><title>{{page.title}}</title>\n<svg><path d='M0'/><svg></svg><path d='M1'/></svg>"
                + "<link rel=\"stylesheet\" href=\"/own.css\">".repeat(2) + "<link rel=\"modulepreload\" href=\"/own.js\">"
                + "<script src=\"/own.js\"></script>".repeat(2));

        assertThat(builder().build().generate().diagnostics()).extracting(Diagnostic::message)
                .filteredOn(message -> message.contains("(HTML 13"))
                .isNotEmpty()
                .allMatch(message -> message.contains("style sheets 78 bytes, scripts 40 bytes"));
    }

    @Test
    void sayWhereALinkIsThatLeadsToAFileWhichIsGone() throws Exception {
        write("dossier.yml", "html: trust\nbaseUrl: https://example.org/\n");
        write("static/file.txt", "text");
        write("content/a/one.md", "# One\n\nA <a href=\"/file.txt\">file</a>.\n");
        builder().build().generate();
        Files.delete(folder.resolve("site/static/file.txt"));

        assertThat(problems(builder())).singleElement().asString().startsWith("content/a/one.md:3:12: error: the rendered page links to");
    }

    @Test
    void areComparedWithACleanOneOnDemand() throws Exception {
        builder().build().generate();
        Files.writeString(folder.resolve("site/content/a/two.md"), "# Two\n\nOther text.\n");

        assertThat(problems(Unseen.leaveOut(ReadKind.SOURCE, builder()).verifyIncremental(true))).contains(
                "a/index.html: error: the file 'a/index.html' is not what a clean build makes [DOS008]\n"
                        + "    hint: This is a mistake in Dossier: please report it, and delete the state folder to go on.",
                "a/two/index.html: error: the file 'a/two/index.html' is not what a clean build makes [DOS008]\n"
                        + "    hint: This is a mistake in Dossier: please report it, and delete the state folder to go on.");
    }

    @Test
    void areRightWhenTheyAreComparedWithACleanOne() throws Exception {
        builder().build().generate();
        write("content/a/two.md", "# Two\n\nOther text.\n");

        assertThat(builder().verifyIncremental(true).build().generate().diagnostics()).isEmpty();
    }

    @Test
    void doNotTakeAPageForWhatItWasWhenTheBuildBegan() throws Exception {
        builder().build().generate();
        write("content/a/one.md", "---\nweight: 1\n---\n# First\n");
        GenerationListener editor = (stage, done, total) -> {
            if (stage == Stage.RESOLVE) {
                writeUnchecked("content/a/two.md", "---\nweight: 2\n---\n# Two\n\nWritten meanwhile.\n");
            }
        };

        assertThat(builder().listener(editor).build().generate().diagnostics()).extracting(Diagnostic::toString).containsExactly(
                "content/a/two.md: warning: the file was changed while the site was built [DOS009]\n    hint: Build again.");
        builder().verifyIncremental(true).build().generate();
        assertThat(folder.resolve("output/a/two/index.html")).content().contains("Written meanwhile.");
    }

    @Test
    void tellOnceOfARecordThatCannotBeRead() throws Exception {
        builder().build().generate();
        try (Stream<Path> records = Files.list(folder.resolve("state"))) {
            Files.writeString(records.findFirst().orElseThrow(), "nonsense");
        }

        assertThat(problems(builder().failOn(Generator.FailOn.WARNING))).hasSize(1);
        assertThat(builder().failOn(Generator.FailOn.WARNING).build().generate().diagnostics()).isEmpty();
    }

    private List<String> changedBy(String file, String from, String to) throws Exception {
        builder().build().generate();
        Path output = folder.resolve("output");
        List<Path> files;
        try (Stream<Path> walk = Files.walk(output)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path one : files) {
            Files.setLastModifiedTime(one, LONG_AGO);
        }
        write(file, Files.readString(folder.resolve("site").resolve(file)).replace(from, to));
        builder().build().generate();
        List<String> changed = new ArrayList<>();
        for (Path one : files) {
            if (!Files.getLastModifiedTime(one).equals(LONG_AGO)) {
                changed.add(output.relativize(one).toString().replace('\\', '/'));
            }
        }
        return changed;
    }

    private static List<String> problems(Generator.Builder builder) {
        List<String> problems = new ArrayList<>();
        assertThatThrownBy(() -> builder.build().generate()).isInstanceOfSatisfying(
                GenerationException.class, failure -> failure.diagnostics().forEach(one -> problems.add(one.toString())));
        return problems;
    }

    private Generator.Builder builder() {
        return Generator.builder(folder.resolve("site")).output(folder.resolve("output")).state(folder.resolve("state"));
    }

    private void writeUnchecked(String file, String text) {
        try {
            write(file, text);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve("site").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
