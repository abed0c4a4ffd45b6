package dev.dossier.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.model.Fingerprint;
import dev.dossier.model.OutputFile;
import dev.dossier.model.Route;
import dev.dossier.model.SitePath;
import dev.dossier.model.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriterTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    Path temp;

    private Path output;
    private Path site;
    private Map<SitePath, Set<Fingerprint>> written = Map.of();
    private final List<Diagnostic> problems = new ArrayList<>();

    @BeforeEach
    void createSite() throws IOException {
        output = temp.resolve("out");
        site = Files.createDirectories(temp.resolve("src/site"));
    }

    @Test
    void writesFilesAndNothingElse() throws IOException {
        Writer.Result result = build(Map.of("index.html", "home", "a/b/index.html", "page"));
        assertThat(result).isEqualTo(new Writer.Result(2, 0));
        assertThat(files()).containsExactly("a/b/index.html", "index.html");
        assertThat(output.resolve("a/b/index.html")).hasContent("page");
    }

    @Test
    void leavesAnUnchangedFileItsTime() throws IOException {
        build(Map.of("index.html", "home", "other.html", "one"));
        Files.setLastModifiedTime(output.resolve("index.html"), LONG_AGO);
        Files.setLastModifiedTime(output.resolve("other.html"), LONG_AGO);
        Writer.Result result = build(Map.of("index.html", "home", "other.html", "two"));
        assertThat(result).isEqualTo(new Writer.Result(1, 0));
        assertThat(Files.getLastModifiedTime(output.resolve("index.html"))).isEqualTo(LONG_AGO);
        assertThat(Files.getLastModifiedTime(output.resolve("other.html"))).isNotEqualTo(LONG_AGO);
    }

    @Test
    void removesWhatTheLastBuildWroteAndThisOneDoesNot() throws IOException {
        build(Map.of("index.html", "home", "a/b/old.html", "old"));
        Writer.Result result = build(Map.of("index.html", "home"));
        assertThat(result).isEqualTo(new Writer.Result(0, 1));
        assertThat(files()).containsExactly("index.html");
        assertThat(output.resolve("a")).doesNotExist();
    }

    @Test
    void neverRemovesWhatSomebodyElseWrote() throws IOException {
        build(Map.of("index.html", "home", "a/old.html", "old", "a/taken.html", "ours"));
        Files.writeString(output.resolve("a/report.html"), "theirs");
        Files.writeString(output.resolve("a/taken.html"), "theirs now");
        build(Map.of("index.html", "home"));
        assertThat(files()).containsExactly("a/report.html", "a/taken.html", "index.html");
    }

    @Test
    void removesNothingThatItDoesNotKnow() throws IOException {
        build(Map.of("index.html", "home", "old.html", "old"));
        written = Map.of();
        build(Map.of("index.html", "home"));
        assertThat(files()).containsExactly("index.html", "old.html");
    }

    @Test
    void replacesAFileByAFolderAndAFolderByAFile() throws IOException {
        build(Map.of("a", "file", "b/c/d.html", "page"));
        build(Map.of("a/x.html", "page", "b", "file"));
        assertThat(files()).containsExactly("a/x.html", "b");
        assertThat(problems).isEmpty();
    }

    @Test
    void replacesAFileThatIsKnownToBeThere() throws IOException {
        build(Map.of("a/b/index.html", "old", "a/c/index.html", "same"));
        Files.setLastModifiedTime(output.resolve("a/c/index.html"), LONG_AGO);
        Writer.Result result = replace(Map.of("a/b/index.html", "new", "a/c/index.html", "same"));
        assertThat(result).isEqualTo(new Writer.Result(1, 0));
        assertThat(problems).isEmpty();
        assertThat(output.resolve("a/b/index.html")).hasContent("new");
        assertThat(Files.getLastModifiedTime(output.resolve("a/c/index.html"))).isEqualTo(LONG_AGO);
        assertThat(files()).containsExactly("a/b/index.html", "a/c/index.html");
    }

    @Test
    void putsAFileBackThatIsGoneWhenItIsReplaced() throws IOException {
        build(Map.of("a/b/index.html", "old"));
        Files.delete(output.resolve("a/b/index.html"));
        Files.delete(output.resolve("a/b"));
        replace(Map.of("a/b/index.html", "new"));
        assertThat(problems).isEmpty();
        assertThat(output.resolve("a/b/index.html")).hasContent("new");
    }

    @Test
    void replacesNoFileBehindALinkOrWhereAFolderIs() throws IOException {
        build(Map.of("a/page.html", "old", "b.html", "old"));
        Path outside = Files.move(output.resolve("a"), temp.resolve("outside"));
        Files.createSymbolicLink(output.resolve("a"), outside);
        Files.delete(output.resolve("b.html"));
        Files.createDirectory(output.resolve("b.html"));
        replace(Map.of("a/page.html", "new", "b.html", "new"));
        assertThat(problems).extracting(problem -> problem.location().file()).containsExactly("a", "b.html");
        assertThat(outside.resolve("page.html")).hasContent("old");
        assertThat(output.resolve("b.html")).isEmptyDirectory();
    }

    /** Builds with files that are known to be there as the last build wrote them. */
    private Writer.Result replace(Map<String, String> files) {
        try (Writer writer = open()) {
            files.forEach((path, text) -> writer.write(
                    file(path, text), written.getOrDefault(SitePath.of(path), Set.of()).stream().findFirst(), problems::add));
            return writer.commit(written, written.keySet(), problems::add);
        }
    }

    @Test
    void changesNothingUntilItCommits() throws IOException {
        build(Map.of("index.html", "home", "old.html", "old"));
        try (Writer writer = open()) {
            writer.write(file("index.html", "new"), Optional.empty(), problems::add);
            assertThat(output.resolve("index.html")).hasContent("home");
        }
        assertThat(files()).containsExactly("index.html", "old.html");
        assertThat(output.resolve("index.html")).hasContent("home");
    }

    @Test
    void leavesNoFolderBehindWhenNothingIsCommitted() throws IOException {
        output = temp.resolve("target/site");
        try (Writer writer = open()) {
            writer.write(file("index.html", "new"), Optional.empty(), problems::add);
        }
        assertThat(output.getParent()).doesNotExist();
    }

    @Test
    void cleansUpAfterABuildThatWasKilled() throws IOException {
        Files.createDirectories(output.resolve(".dossier-staging"));
        Files.writeString(output.resolve(".dossier-staging/0"), "half a fi");
        build(Map.of("index.html", "home"));
        assertThat(files()).containsExactly("index.html");
        assertThat(output.resolve(".dossier-staging")).doesNotExist();
    }

    @Test
    void doesNotWriteThroughLinks() throws IOException {
        Path victim = Files.writeString(temp.resolve("victim"), "precious");
        Path outside = Files.createDirectories(temp.resolve("outside"));
        Files.createDirectories(output);
        Files.createSymbolicLink(output.resolve("index.html"), victim);
        Files.createSymbolicLink(output.resolve("a"), outside);
        build(Map.of("index.html", "home", "a/page.html", "page"));
        assertThat(victim).hasContent("precious");
        assertThat(outside).isEmptyDirectory();
        assertThat(problems).singleElement().hasToString("a: error: cannot be written: FileSystemException [DOS004]\n"
                + "    hint: Check the permissions of the output folder and the space on its disk.");
    }

    @Test
    void tellsWhichFilesAreComing() {
        build(Map.of("a.html", "one", "b.html", "same"));
        try (Writer writer = open()) {
            Optional<Fingerprint> content = writer.write(file("a.html", "two"), Optional.empty(), problems::add);
            writer.write(file("b.html", "same"), Optional.empty(), problems::add);
            assertThat(content).contains(Fingerprint.of("two"));
            assertThat(writer.coming()).isEqualTo(Map.of(SitePath.of("a.html"), Fingerprint.of("two")));
        }
    }

    @Test
    void movesNothingWhereSomethingOfOthersStandsInTheWay() throws IOException {
        build(Map.of("index.html", "home"));
        Files.writeString(output.resolve("a"), "theirs");
        Files.createDirectories(output.resolve("b.html"));
        build(Map.of("index.html", "new", "a/page.html", "page", "b.html", "page", "c.html", "page"));

        assertThat(problems).extracting(one -> one.location().file()).containsExactly("a", "b.html");
        assertThat(output.resolve("index.html")).hasContent("home");
        assertThat(output.resolve("a")).hasContent("theirs");
        assertThat(output.resolve("c.html")).doesNotExist();
    }

    @Test
    void letsOnlyOneBuildInAtATime() throws IOException {
        try (Writer first = open()) {
            assertThat(Writer.open(output, site, problems::add)).isEmpty();
            assertThat(first.coming()).isEmpty();
        }
        assertThat(problems).singleElement().hasToString(output + ": error: another build is writing to the output folder '" + output
                + "' [DOS007]\n    hint: Wait until it has ended, or name another folder.");
        build(Map.of("index.html", "home"));
        assertThat(files()).containsExactly("index.html");
    }

    @Test
    void refusesDangerousOutputFolders() throws IOException {
        Path git = Files.createDirectories(temp.resolve("repository/.git")).getParent();
        Path file = Files.writeString(temp.resolve("file"), "x");
        assertThat(refusal(Path.of("/"))).endsWith("is the root of a file system");
        assertThat(refusal(Path.of(System.getProperty("user.home")))).endsWith("is a home folder or above one");
        assertThat(refusal(site)).endsWith("holds the sources of the site");
        assertThat(refusal(site.getParent())).endsWith("holds the sources of the site");
        assertThat(refusal(site.resolve("../site"))).endsWith("holds the sources of the site");
        assertThat(refusal(site.resolve("content/out"))).endsWith("is among the sources of the site");
        assertThat(refusal(git)).endsWith("is a Git repository");
        assertThat(refusal(file)).endsWith("is a file");
        Path link = Files.createSymbolicLink(temp.resolve("link"), site);
        assertThat(refusal(link)).endsWith("holds the sources of the site");
        assertThat(OutputFolder.refusal(temp.resolve("out"), site)).isEmpty();
        assertThat(OutputFolder.refusal(site.resolve("target/site"), site)).isEmpty();
    }

    private String refusal(Path folder) {
        Diagnostic diagnostic = OutputFolder.refusal(folder, site).orElseThrow();
        assertThat(diagnostic.code().id()).isEqualTo("DOS003");
        assertThat(diagnostic.hint()).isEqualTo("Name a folder that holds nothing but the output, such as 'target/site'.");
        assertThat(diagnostic.message()).startsWith("the output folder '" + folder + "' ");
        return diagnostic.message();
    }

    private Writer.Result build(Map<String, String> files) {
        try (Writer writer = open()) {
            Map<SitePath, Set<Fingerprint>> now = new HashMap<>();
            files.forEach((path, text) -> now.put(
                    SitePath.of(path), Set.of(writer.write(file(path, text), Optional.empty(), problems::add).orElseThrow())));
            Writer.Result result = writer.commit(written, now.keySet(), problems::add);
            written = now;
            return result;
        }
    }

    private Writer open() {
        return Writer.open(output, site, problems::add).orElseThrow();
    }

    private static OutputFile file(String path, String text) {
        SourceFile.Content content = SourceFile.content(text.getBytes(StandardCharsets.UTF_8));
        return new OutputFile(new Route.Copied(SitePath.of(path), new SourceFile(SitePath.of(path), path, content)), content, List.of());
    }

    private List<String> files() throws IOException {
        try (Stream<Path> walk = Files.walk(output)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> output.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
