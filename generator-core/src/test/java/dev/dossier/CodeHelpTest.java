package dev.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.report.CodeHelp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What is written about each code is there, and true: its example gets the code, and the same with its fix does not. The pages in
 * {@code docs/codes} are made from it; {@code -Ddossier.golden=update} makes them again.
 */
class CodeHelpTest {
    private static final String TEXTS = "generator-core/src/main/resources/dev/dossier/report/codes/";
    private static final Path PAGES = Path.of("").toAbsolutePath().getParent().resolve("docs/codes");

    @ParameterizedTest
    @EnumSource
    void isWritten(DiagnosticCode code) {
        CodeHelp help = CodeHelp.of(code);
        String todo = "add to " + file(code) + ":\n\n=== " + code.id() + "\nwhat: what is wrong\nwhy: what it would do to readers\n"
                + "fix: what to do\n-- content/index.md --\na small site that gets it\n-- fixed: content/index.md --\nthe same without\n\n"
                + "or, where no small site can show it, 'story: when it happens' in place of the files";

        assertThat(help.what()).as(todo).isNotEmpty();
        assertThat(help.why()).as(todo).isNotEmpty();
        assertThat(help.fix()).as(todo).isNotEmpty();
        assertThat(help.broken().isEmpty()).as(todo).isEqualTo(help.fixed().isEmpty()).isEqualTo(!help.story().isEmpty());
    }

    @Test
    void isWrittenOnlyAboutCodesThatThereAre() throws IOException {
        List<String> codes = Arrays.stream(DiagnosticCode.values()).map(DiagnosticCode::id).toList();
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/dev/dossier/report/codes"))) {
            assertThat(files.map(CodeHelpTest::read).flatMap(String::lines).filter(line -> line.startsWith("=== ")).map(line -> line.substring(4)))
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(codes);
        }
    }

    @ParameterizedTest
    @EnumSource
    void showsASiteThatGetsTheCodeAndHowItGoesAway(DiagnosticCode code, @TempDir Path temp) throws IOException {
        CodeHelp help = CodeHelp.of(code);
        if (help.broken().isEmpty()) {
            assertThat(shownByBrokenSites()).as(file(code) + ": a site can show it, as src/test/resources/broken does").doesNotContain("[" + code.id() + "]");
            return;
        }
        Map<String, String> fixed = new LinkedHashMap<>(help.broken());
        help.fixed().forEach((path, text) -> {
            fixed.put(path, text);
            fixed.values().removeIf(String::isEmpty);
        });

        assertThat(codes(help.broken(), temp.resolve("broken"))).as(file(code) + ": the broken site").contains(code.id());
        assertThat(codes(fixed, temp.resolve("fixed"))).as(file(code) + ": the fixed site").doesNotContain(code.id());
    }

    @BeforeAll
    static void updatePages() throws IOException {
        if ("update".equals(System.getProperty("dossier.golden"))) {
            Files.createDirectories(PAGES);
            for (Map.Entry<String, String> page : pages().entrySet()) {
                Files.writeString(PAGES.resolve(page.getKey()), page.getValue());
            }
        }
    }

    private static Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        StringBuilder index = new StringBuilder("# Codes\n\nEvery problem that Dossier reports has a code. `mvn dossier:explain ");
        index.append("-Ddossier.code=DOS101` prints the same as these pages.\n\n| code | what is wrong |\n|---|---|\n");
        for (DiagnosticCode code : DiagnosticCode.values()) {
            pages.put(code.id() + ".md", CodeHelp.of(code).markdown());
            index.append("| [").append(code.id()).append("](").append(code.id()).append(".md) | ").append(code.title()).append(" |\n");
        }
        pages.put("README.md", index.toString());
        return pages;
    }

    @Test
    void isThePagesOfTheDocumentation() throws IOException {
        Map<String, String> pages = pages();
        String remedy = "run: mvn -pl generator-core test -Dtest=CodeHelpTest -Ddossier.golden=update";
        try (Stream<Path> files = Files.list(PAGES)) {
            assertThat(files.map(file -> file.getFileName().toString())).as(remedy).containsExactlyInAnyOrderElementsOf(pages.keySet());
        }
        for (Map.Entry<String, String> page : pages.entrySet()) {
            assertThat(Files.readString(PAGES.resolve(page.getKey()))).as(remedy).isEqualTo(page.getValue());
        }
    }

    @Test
    void isASiteWithoutProblems(@TempDir Path temp) throws Exception {
        GenerationResult result = Generator.builder(PAGES).output(temp.resolve("out")).build().generate();

        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.pages()).isEqualTo(DiagnosticCode.values().length + 1);
    }

    @Test
    void tellsTheSameOnATerminal() {
        assertThat(CodeHelp.of(DiagnosticCode.IMAGE_IS_A_PAGE).lines())
                .containsExactly(
                        "DOS106: an image points at a page",
                        "",
                        "An image names a page.",
                        "",
                        "Why: A browser shows a broken picture.",
                        "",
                        "Fix: Name a picture, or take the exclamation mark away to make it a link.",
                        "",
                        "Broken, content/index.md:",
                        "    ![Goals](goals.md)",
                        "",
                        "Broken, content/goals.md:",
                        "    # Goals",
                        "",
                        "Fixed, content/index.md:",
                        "    [Goals](goals.md)");
    }

    private static List<String> codes(Map<String, String> files, Path folder) throws IOException {
        Files.createDirectories(folder);
        new SiteText("", files, "").write(folder, /* carriageReturns= */ false);
        try {
            Generator.builder(folder).asOf(Instant.parse("2026-11-23T12:00:00Z")).failOn(Generator.FailOn.WARNING).build().check();
            return List.of();
        } catch (GenerationException problem) {
            return problem.diagnostics().stream().map(Diagnostic::code).map(DiagnosticCode::id).toList();
        }
    }

    private static String shownByBrokenSites() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/broken"))) {
            return files.map(CodeHelpTest::read).collect(Collectors.joining());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String file(DiagnosticCode code) {
        return TEXTS + code.id().charAt("DOS".length()) + ".txt";
    }
}
