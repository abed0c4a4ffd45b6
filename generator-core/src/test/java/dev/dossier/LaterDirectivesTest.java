package dev.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds that go on from the last one, of pages with directives: what makes them make a page again. */
class LaterDirectivesTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    Path folder;

    @BeforeEach
    void writeSite() throws IOException {
        write("dossier.yml", "title: Site\n");
        write("content/index.md", "# Home\n");
        write("content/a/index.md", "# Section\n");
        write("content/a/plain.md", "# Plain\n");
        write("content/a/table.md", "# Table\n\n::table{data=t where=\"a=1\"}\n");
        write("content/a/file.md", "# File\n\n> ::include{file=x.txt}\n");
        write("content/a/own.md", "# Own\n\n::own\n");
        write("content/z/list.md", "# List\n\n::children{of=../a/index.md}\n");
        write("content/z/included.md", "# Included\n\n::include{file=../a/own.md}\n");
        write("content/a/x.txt", "text\n");
        write("data/t.csv", "a,b\n1,one\n2,two\n");
        write("theme/directives/own.yml", "attributes:\n  kind: {type: word, words: [calm, loud], default: calm}\n");
        write("theme/directives/own.mustache", "<p>{{kind}} {{strings.next}} {{page.parent.title}}</p>\n");
    }

    @Test
    void makeNothingWhereNothingHasChanged() throws Exception {
        builder().generate();
        GenerationResult again = builder().generate();
        assertThat(again.made()).isZero();
    }

    @Test
    void makeWhatShowsATableAgain() throws Exception {
        assertThat(changedBy("data/t.csv", "one", "uno")).containsExactly("a/table/index.html");
    }

    @Test
    void makeWhatShowsAFileAgain() throws Exception {
        assertThat(changedBy("content/a/x.txt", "text", "words")).containsExactly("a/file/index.html", "a/x.txt");
    }

    @Test
    void makeWhatShowsAnotherPageAgain() throws Exception {
        write("content/z/outer.md", "# Outer\n\n:::details[More]\n::include{file=../a/inner.md}\n:::\n");
        write("content/a/inner.md", "---\ndescription: Inner\n---\n# Inner\n\nText.\n");
        builder().generate();
        assertThat(changedBy("content/a/inner.md", "Text.", "Words.")).containsExactly("a/inner/index.html", "z/outer/index.html");
        assertThat(changedBy("content/a/inner.md", "Words.", "Words.\n\n::children{of=index.md}"))
                .containsExactly("a/inner/index.html", "z/outer/index.html");
        assertThat(changedBy("content/a/plain.md", "# Plain", "# Simple")).contains("a/inner/index.html", "z/outer/index.html");
    }

    @Test
    void makeWhatATemplateDrawsAgain() throws Exception {
        assertThat(changedBy("theme/directives/own.mustache", "<p>", "<p class=\"own\">"))
                .containsExactly("a/own/index.html", "z/included/index.html");
    }

    @Test
    void makeWhatHasADefaultAgain() throws Exception {
        assertThat(changedBy("theme/directives/own.yml", "default: calm", "default: loud"))
                .containsExactly("a/own/index.html", "z/included/index.html");
    }

    @Test
    void makeWhatADirectiveAsksOfAnotherPageAgain() throws Exception {
        assertThat(changedBy("content/a/index.md", "# Section", "# Part")).contains("a/own/index.html", "z/included/index.html");
        assertThat(changedBy("content/a/plain.md", "# Plain", "# Simple")).contains("z/list/index.html");
    }

    @Test
    void sayAgainWhatIsWrongWithATable() throws Exception {
        builder().generate();
        write("data/t.csv", "a,b\n1\n");
        for (int build = 0; build < 2; build++) {
            assertThat(problems()).containsExactly(
                    "data/t.csv:2:1: error: the row has 1 cell, the table 2 columns [DOS231]\n"
                            + "    hint: Put a value that has a comma in quotation marks.");
        }
    }

    @Test
    void sayThatARegionIsGone() throws Exception {
        write("content/a/x.txt", "tag::x[]\ntext\nend::x[]\n");
        write("content/a/file.md", "# File\n\n::include{file=x.txt region=x}\n");
        builder().generate();
        write("content/a/x.txt", "text\n");
        assertThat(problems()).containsExactly(
                "content/a/file.md:3:29: error: 'x.txt' has no region 'x' [DOS326]\n"
                        + "    hint: A region stands between 'tag::name[]' and 'end::name[]'.");
    }

    @Test
    void sayThatDirectivesBecomeTooLarge() throws Exception {
        write("content/a/file.md", "# File\n\n" + "::include{file=x.txt}\n".repeat(20));
        write("content/a/x.txt", "text\n".repeat(200_000));
        assertThat(problems()).containsExactly(
                "content/a/file.md: error: the directives of the page become more than 8000000 characters [DOS318]\n"
                        + "    hint: Show smaller tables or files, or split the page.");
    }

    private Generator builder() {
        return Generator.builder(folder.resolve("site"))
                .output(folder.resolve("out"))
                .state(folder.resolve("state"))
                .build();
    }

    private List<String> problems() {
        try {
            builder().generate();
            return List.of();
        } catch (GenerationException failed) {
            return failed.diagnostics().stream().map(Diagnostic::toString).toList();
        }
    }

    /** Edits a file and returns the files of the output that have other bytes after the next build. */
    private List<String> changedBy(String file, String from, String to) throws Exception {
        builder().generate();
        List<Path> outputs;
        try (Stream<Path> files = Files.walk(folder.resolve("out"))) {
            outputs = files.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path output : outputs) {
            Files.setLastModifiedTime(output, LONG_AGO);
        }
        write(file, Files.readString(folder.resolve("site").resolve(file)).replace(from, to));
        builder().generate();
        List<String> changed = new ArrayList<>();
        for (Path output : outputs) {
            if (!Files.getLastModifiedTime(output).equals(LONG_AGO)) {
                changed.add(folder.resolve("out").relativize(output).toString().replace('\\', '/'));
            }
        }
        return changed;
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve("site").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
