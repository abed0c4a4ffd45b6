package dev.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dossier.Generator.FailOn;
import dev.dossier.GenerationListener.Stage;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.Severity;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a caller of the library may rely on. */
class GeneratorTest {
    @TempDir
    Path temp;

    private Path site;
    private Path output;

    @BeforeEach
    void writeASite() throws IOException {
        site = temp.resolve("site");
        output = temp.resolve("out");
        page("index.md", "# Home");
    }

    @Test
    void tellsWhatItDid() throws Exception {
        page("second.md", "# Second");
        GenerationResult first = stateful().generate();
        assertThat(first.pages()).isEqualTo(2);
        assertThat(first.outputs()).isEqualTo(first.written()).isEqualTo((int) files());
        assertThat(first.diagnostics()).isEmpty();

        Files.delete(site.resolve("content/second.md"));
        GenerationResult second = stateful().generate();
        assertThat(second.pages()).isEqualTo(1);
        assertThat(second.removed()).isEqualTo(1);
        assertThat(second.written() + second.unchanged()).isEqualTo(second.outputs()).isEqualTo((int) files());
    }

    @Test
    void takesTheTitleOfTheSiteFromNoDraft() throws Exception {
        page("index.md", "---\ndraft: true\n---\n# Secret");
        page("second.md", "# Second");
        builder().build().generate();
        assertThat(output.resolve("second/index.html")).content().contains("<title>Second \u2013 site</title>").doesNotContain("Secret");

        builder().drafts(true).build().generate();
        assertThat(output.resolve("second/index.html")).content().contains("<title>Second \u2013 Secret</title>");
    }

    @Test
    void checksWithoutWriting() throws Exception {
        GenerationResult result = stateful().check();
        assertThat(result.pages()).isEqualTo(1);
        assertThat(result.written()).isZero();
        try (Stream<Path> left = Files.list(temp)) {
            assertThat(left).containsExactly(site);
        }
    }

    @Test
    void findsTheSameWhenItChecksAndWhenItGenerates() throws Exception {
        page("index.md", "# Home\n\n[x](gone.md) [y](#gone)\n");
        GenerationException checked = failure(builder().build()::check);
        GenerationException generated = failure(builder().build()::generate);
        assertThat(generated).hasMessage("2 errors").hasMessage(checked.getMessage());
        assertThat(generated.diagnostics()).isEqualTo(checked.diagnostics()).isSorted();
        assertThat(generated.environment()).isFalse();
    }

    @Test
    void failsOnWarningsOnlyWhereToldTo() throws Exception {
        page("index.md", "# Home\n\n> [!NOTICE]\n> Text.\n");
        assertThat(builder().build().generate().diagnostics()).extracting(Diagnostic::code).extracting(Enum::name)
                .containsExactly("UNKNOWN_ALERT");
        assertThat(failure(builder().failOn(FailOn.WARNING).build()::check)).hasMessage("0 errors and 1 warning");
    }

    @Test
    void makesASiteInSpiteOfItsProblemsWhenNoneFails() throws Exception {
        page("index.md", "---\ntitel: x\n---\n# Home\n\n[x](gone.md)\n");
        GenerationResult result = builder().failOn(FailOn.NEVER).build().generate();
        assertThat(result.diagnostics()).hasSize(2);
        assertThat(output.resolve("index.html")).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "content", "content/sub"})
    void refusesToWriteAmongTheSourcesWhateverMayFail(String folder) {
        GenerationException problem =
                failure(builder().output(site.resolve(folder)).failOn(FailOn.NEVER).build()::generate);
        assertThat(problem.environment()).isTrue();
        assertThat(problem.diagnostics()).extracting(one -> one.code().id()).containsExactly("DOS003");
    }

    @Test
    void saysThatTheRecordOfTheBuildCannotBeKeptAndLeavesTheOutputAlone() throws Exception {
        Path file = Files.writeString(temp.resolve("file"), "no folder");
        GenerationException problem = failure(builder().state(file.resolve("state")).build()::generate);
        assertThat(problem.environment()).isTrue();
        assertThat(problem.diagnostics())
                .filteredOn(one -> one.severity() == Severity.ERROR)
                .extracting(one -> one.code().id())
                .containsExactly("DOS005");
        assertThat(output).doesNotExist();
    }

    @Test
    void leavesDraftsOutUnlessToldOtherwise() throws Exception {
        page("plan.md", "---\ndraft: true\n---\n# Plan");
        builder().build().generate();
        assertThat(output.resolve("plan/index.html")).doesNotExist();
        builder().drafts(true).build().generate();
        assertThat(output.resolve("plan/index.html")).exists();
    }

    @Test
    void prefersTheAddressOfTheCallerToThatOfTheConfiguration() throws Exception {
        Files.writeString(site.resolve("dossier.yml"), "baseUrl: https://example.org/\n");
        builder().baseUrl(URI.create("https://docs.example.org/v1")).build().generate();
        assertThat(output.resolve("sitemap.xml")).content()
                .contains("<loc>https://docs.example.org/v1/</loc>")
                .doesNotContain("https://example.org");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/", "ftp://example.org/", "https:docs", "https://example.org/?x", "https://example.org/#x"})
    void takesNoAddressThatIsNotThatOfASite(String address) {
        assertThatThrownBy(() -> builder().baseUrl(URI.create(address)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(address);
    }

    @Test
    void datesNothingUnlessItIsGivenATime() throws Exception {
        Path footer = site.resolve("theme/templates/partials/footer-note.mustache");
        Files.createDirectories(footer.getParent());
        Files.writeString(footer, "<p>built:{{#site.built}}{{site.built.iso}}{{/site.built}}</p>");
        builder().build().generate();
        assertThat(output.resolve("index.html")).content().contains("<p>built:</p>");
        builder().buildTime(Instant.parse("2026-11-23T23:59:59Z")).build().generate();
        assertThat(output.resolve("index.html")).content().contains("<p>built:2026-11-23</p>");
    }

    @Test
    void tellsAListenerEveryStage() throws Exception {
        Set<Stage> heard = Collections.synchronizedSet(EnumSet.noneOf(Stage.class));
        builder().listener((stage, done, total) -> heard.add(stage)).build().generate();
        assertThat(heard).containsExactly(Stage.values());
    }

    @Test
    void needsAnOutputFolderToGenerate() {
        assertThatThrownBy(Generator.builder(site).build()::generate)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("output(folder)");
    }

    @Test
    void showsOthersOnlyTheFacadeAndWhatItSpeaksOf() throws Exception {
        Path descriptor = Path.of("target/classes/module-info.class");
        try (var bytes = Files.newInputStream(descriptor)) {
            Set<String> exported = ModuleDescriptor.read(bytes).exports().stream()
                    .map(ModuleDescriptor.Exports::source)
                    .collect(Collectors.toSet());
            assertThat(exported).containsOnly(
                    "dev.dossier", "dev.dossier.diagnostic", "dev.dossier.model", "dev.dossier.report", "dev.dossier.spi");
        }
    }

    private Generator.Builder builder() {
        return Generator.builder(site).output(output);
    }

    private Generator stateful() {
        return builder().state(temp.resolve("state")).build();
    }

    private interface Run {
        GenerationResult run() throws GenerationException;
    }

    private static GenerationException failure(Run run) {
        return catchThrowableOfType(GenerationException.class, run::run);
    }

    private void page(String path, String text) throws IOException {
        Path file = site.resolve("content").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private long files() throws IOException {
        try (Stream<Path> walk = Files.walk(output)) {
            return walk.filter(Files::isRegularFile).count();
        }
    }
}
