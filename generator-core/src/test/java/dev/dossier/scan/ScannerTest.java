package dev.dossier.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.model.SourceFile;
import dev.dossier.model.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScannerTest {
    @TempDir
    Path folder;

    private final List<Diagnostic> problems = new ArrayList<>();

    @Test
    void sortsFilesByWhatTheyAreFor() throws IOException {
        write("dossier.yml", "content/index.md", "content/b/photo.jpg", "content/a.md", "static/x/robots.txt", "data/t.csv",
                "theme/templates/page.mustache", "README.md", "pom.xml");
        Sources sources = scan();
        assertThat(sources.configuration()).map(SourceFile::name).contains("dossier.yml");
        assertThat(names(sources.pages())).containsExactly("content/a.md", "content/index.md");
        assertThat(names(sources.assets())).containsExactly("content/b/photo.jpg");
        assertThat(sources.assets().get(0).path()).hasToString("b/photo.jpg");
        assertThat(names(sources.statics())).containsExactly("static/x/robots.txt");
        assertThat(names(sources.data())).containsExactly("data/t.csv");
        assertThat(names(sources.theme())).containsExactly("theme/templates/page.mustache");
        assertThat(problems).isEmpty();
    }

    @Test
    void takesTheMarkdownOfAnyFolderAndOnlyMediaBesideIt() throws IOException {
        write("notes.md", "deep/er/more.md", "deep/photo.png", "pom.xml", "id_rsa", "src/Main.java", "target/site/old.md",
                "node_modules/x/README.md", ".git/x.md", ".env", "static/page.md");
        Sources sources = scan();
        assertThat(names(sources.pages())).containsExactly("deep/er/more.md", "notes.md", "static/page.md");
        assertThat(names(sources.assets())).containsExactly("deep/photo.png");
        assertThat(sources.statics()).isEmpty();
    }

    @Test
    void keepsTheMeaningOfFoldersWhereThereIsAConfigurationButNoContentFolder() throws IOException {
        write("dossier.yml", "notes.md", "static/x.txt", "theme/templates/page.mustache", "theme/README.md");
        Sources sources = scan();
        assertThat(names(sources.pages())).containsExactly("notes.md");
        assertThat(names(sources.statics())).containsExactly("static/x.txt");
    }

    @Test
    void letsAReadmeStandForItsFolderUnlessThereIsAnIndex() throws IOException {
        write("README.md", "a/README.md", "a/index.md");
        Sources sources = scan();
        assertThat(sources.pages().stream().map(page -> page.path() + " from " + page.name()))
                .containsExactly("a/README.md from a/README.md", "a/index.md from a/index.md", "index.md from README.md");
    }

    @Test
    void doesNotLookIntoTheFoldersOfTheBuild() throws IOException {
        write("index.md", "out/index.md", "work/state.md");
        Sources sources = new Scanner(folder, List.of(folder.resolve("out"), folder.resolve("work"))).scan(problems::add);
        assertThat(names(sources.pages())).containsExactly("index.md");
    }

    @Test
    void reportsSymbolicLinksAndDoesNotFollowThem(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("secret.md"), "secret");
        write("content/index.md");
        Files.createSymbolicLink(folder.resolve("content/link.md"), elsewhere.resolve("secret.md"));
        Files.createSymbolicLink(folder.resolve("content/folder"), elsewhere);
        Files.createSymbolicLink(folder.resolve("content/loop"), folder);
        assertThat(names(scan().pages())).containsExactly("content/index.md");
        assertThat(problems.stream().map(Diagnostic::toString).sorted())
                .containsExactly(
                        "content/folder: warning: the symbolic link 'folder' is not followed [DOS051]\n"
                                + "    hint: Put the file itself into the site folder.",
                        "content/link.md: warning: the symbolic link 'link.md' is not followed [DOS051]\n"
                                + "    hint: Put the file itself into the site folder.",
                        "content/loop: warning: the symbolic link 'loop' is not followed [DOS051]\n"
                                + "    hint: Put the file itself into the site folder.");
    }

    @Test
    void reportsASiteFolderThatDoesNotExist() {
        Path missing = folder.resolve("nowhere");
        Sources sources = new Scanner(missing, List.of()).scan(problems::add);
        assertThat(sources.pages()).isEmpty();
        assertThat(problems).singleElement().hasToString(missing + ": error: the site folder '" + missing
                + "' does not exist [DOS001]\n    hint: Create it with a file 'index.md', or name another folder.");
    }

    private Sources scan() {
        return new Scanner(folder, List.of()).scan(problems::add);
    }

    private static List<String> names(List<SourceFile> files) {
        return files.stream().map(SourceFile::name).toList();
    }

    private void write(String... names) throws IOException {
        for (String name : names) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, name);
        }
    }
}
