package dev.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.report.Finding;
import dev.dossier.report.SourceLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every site in {@code src/test/resources/broken} is refused with exactly the diagnostics that its file gives. After a change that is
 * meant to alter them, run with {@code -Ddossier.golden=update} and read the difference.
 */
class BrokenSitesTest {
    private static final Path BROKEN = Path.of("src/test/resources/broken");

    @BeforeAll
    static void updateExpectations(@TempDir Path temp) throws IOException {
        if ("update".equals(System.getProperty("dossier.golden"))) {
            try (Stream<Path> files = Files.list(BROKEN)) {
                for (Path file : files.sorted().toList()) {
                    StringBuilder text = new StringBuilder();
                    for (SiteText site : SiteText.read(file)) {
                        Path folder = Files.createTempDirectory(temp, "site");
                        site.write(folder, /* carriageReturns= */ false);
                        text.append(text.isEmpty() ? "" : "\n").append(site.expecting(diagnostics(folder)));
                    }
                    Files.writeString(file, text);
                }
            }
        }
    }

    static Stream<SiteText> sites() throws IOException {
        try (Stream<Path> files = Files.list(BROKEN)) {
            List<SiteText> sites = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                sites.addAll(SiteText.read(file));
            }
            return sites.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("sites")
    void saysWhatIsWrongAndWhere(SiteText site, @TempDir Path folder) throws IOException {
        site.write(folder, /* carriageReturns= */ false);
        assertThat(diagnostics(folder)).isEqualTo(site.expected());
    }

    @ParameterizedTest
    @MethodSource("sites")
    void saysTheSameOfWindowsLineEnds(SiteText site, @TempDir Path folder) throws IOException {
        site.write(folder, /* carriageReturns= */ true);
        assertThat(diagnostics(folder)).isEqualTo(site.expected());
    }

    @ParameterizedTest
    @MethodSource("sites")
    void marksTheLineOfEachProblemThatHasAColumn(SiteText site, @TempDir Path folder) throws IOException {
        site.write(folder, /* carriageReturns= */ true);
        for (Finding finding : Finding.of(problems(folder), new SourceLines(folder))) {
            SourceLocation place = finding.diagnostic().location();
            assertThat(finding.excerpt().isPresent()).as(place.toString()).isEqualTo(place.column() > 0);
            if (place.column() > 0) {
                assertThat(finding.excerpt().orElseThrow().marks().strip()).as(place.toString()).matches("\\^~*");
                assertThat(finding.start()).as(place.toString()).isLessThanOrEqualTo(finding.end());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sites")
    void leavesTheOutputAsItWas(SiteText site, @TempDir Path folder) throws IOException {
        site.write(folder, /* carriageReturns= */ false);
        Path output = folder.resolveSibling("output-of-" + folder.getFileName());
        Files.createDirectories(output);
        Files.writeString(output.resolve("index.html"), "from before");
        boolean failed = false;
        try {
            Generator.builder(folder)
                    .output(output)
                    .asOf(Instant.parse("2026-11-23T12:00:00Z"))
                    .failOn(Generator.FailOn.WARNING)
                    .build()
                    .generate();
        } catch (GenerationException expected) {
            failed = true;
        }
        assertThat(failed).isTrue();
        try (Stream<Path> files = Files.list(output)) {
            assertThat(files).containsExactly(output.resolve("index.html"));
        }
        assertThat(output.resolve("index.html")).hasContent("from before");
    }

    private static String diagnostics(Path folder) {
        return problems(folder).stream().map(Diagnostic::toString).collect(Collectors.joining("\n"));
    }

    private static List<Diagnostic> problems(Path folder) {
        try {
            Generator.builder(folder).asOf(Instant.parse("2026-11-23T12:00:00Z")).failOn(Generator.FailOn.WARNING).build().check();
            return List.of();
        } catch (GenerationException problem) {
            return problem.diagnostics();
        }
    }
}
