package dev.dossier.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.dossier.GenerationResult;
import dev.dossier.Generator;
import dev.dossier.diagnostic.Diagnostic;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.MergeCommand.FastForwardMode;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryTest {
    @TempDir
    private Path temp;

    private Path tree;
    private Path site;

    @BeforeEach
    void writeSite() throws IOException {
        tree = temp.resolve("project");
        site = tree.resolve("src/site");
        write("dossier.yml", "title: Test\ngit: true\n");
        write("content/index.md", "# Home\n");
        write("content/été.md", "# Summer\n");
        write("content/plain.md", "# Plain\n");
        write("content/old.md", "# Old\n");
    }

    @Test
    void tellsTheLastCommitThatChangedAPage() throws Exception {
        commit(1);
        write("content/plain.md", "# Plain\n\nOnce.\n");
        commit(2);
        write("content/plain.md", "# Plain\n\nTwice.\n");
        commit(3);
        write("content/été.md", "# Summer\n\nHot.\n");
        commit(4);

        assertThat(build().diagnostics()).isEmpty();
        assertThat(changed("old/index.html")).isEqualTo("2026-01-01");
        assertThat(changed("plain/index.html")).isEqualTo("2026-01-03");
        assertThat(changed("été/index.html")).isEqualTo("2026-01-04");
    }

    @Test
    void tellsTheCommitOnAnotherBranchAndNotItsMerge() throws Exception {
        RevCommit first = commit(1);
        write("content/plain.md", "# Plain\n\nOnce.\n");
        RevCommit side = commit(2);
        QuietSystem.with(() -> {
            try (Git git = Git.open(tree.toFile())) {
                git.checkout().setCreateBranch(true).setName("other").setStartPoint(first).call();
                write("content/été.md", "# Summer\n\nHot.\n");
                commit(3);
                git.merge().include(side).setFastForward(FastForwardMode.NO_FF).setCommit(false).call();
                return commit(4);
            } catch (GitAPIException e) {
                throw new IOException(e);
            }
        });

        build();
        assertThat(changed("plain/index.html")).isEqualTo("2026-01-02");
        assertThat(changed("été/index.html")).isEqualTo("2026-01-03");
    }

    @Test
    void tellsNothingOfWhatIsNotCommittedAndTheLastCommitOfWhatIsChanged() throws Exception {
        commit(1);
        write("content/new.md", "# New\n");
        write("content/plain.md", "# Plain\n\nNot yet.\n");

        assertThat(build().diagnostics()).isEmpty();
        assertThat(changed("new/index.html")).isEmpty();
        assertThat(changed("plain/index.html")).isEqualTo("2026-01-01");
    }

    @Test
    void givesWayToWhatThePageSays() throws Exception {
        write("content/plain.md", "---\nupdated: 2025-05-05\n---\n# Plain\n");
        commit(1);

        build();
        assertThat(changed("plain/index.html")).isEmpty();
        assertThat(page("plain/index.html")).contains("2025-05-05");
    }

    @Test
    void isSilentBeforeTheFirstCommit() throws Exception {
        QuietSystem.with(() -> {
            init();
            return "";
        });
        assertThat(build().diagnostics()).isEmpty();
        assertThat(changed("old/index.html")).isEmpty();
    }

    @Test
    void warnsOnceWhereTheHistoryIsCutOff() throws Exception {
        commit(1);
        write("content/plain.md", "# Plain\n\nOnce.\n");
        RevCommit end = commit(2);
        write("content/été.md", "# Summer\n\nHot.\n");
        commit(3);
        Files.writeString(tree.resolve(".git/shallow"), end.name() + "\n");

        assertThat(build().diagnostics()).extracting(Diagnostic::message).containsExactly(
                "the git repository is a shallow clone, which does not tell when 3 pages changed");
        assertThat(changed("old/index.html")).isEmpty();
        assertThat(changed("plain/index.html")).isEmpty();
        assertThat(changed("été/index.html")).isEqualTo("2026-01-03");
    }

    @Test
    void warnsWhereThereIsNoRepository() throws Exception {
        assertThat(build().diagnostics()).extracting(one -> one.location() + " " + one.code().id() + " " + one.message()).containsExactly(
                "dossier.yml:2:6 DOS531 the site is in no git repository that can be read, so that no page has a last change");
        assertThat(changed("old/index.html")).isEmpty();
    }

    @Test
    void followsAFileToTheRepository() throws Exception {
        commit(1);
        Path elsewhere = temp.resolve("elsewhere");
        Files.move(tree.resolve(".git"), elsewhere);
        Files.writeString(tree.resolve(".git"), "gitdir: ../elsewhere\n");

        assertThat(build().diagnostics()).isEmpty();
        assertThat(changed("old/index.html")).isEqualTo("2026-01-01");
    }

    /** As 'git worktree add' leaves it (gitrepository-layout, 'worktrees'). */
    @Test
    void followsAWorktreeToItsRepository() throws Exception {
        RevCommit commit = commit(1);
        Path other = temp.resolve("other");
        Path own = Files.createDirectories(tree.resolve(".git/worktrees/other"));
        Files.writeString(own.resolve("HEAD"), commit.name() + "\n");
        Files.writeString(own.resolve("commondir"), "../..\n");
        Files.writeString(own.resolve("gitdir"), other.resolve(".git") + "\n");
        Files.createDirectories(other.resolve("src"));
        Files.writeString(other.resolve(".git"), "gitdir: " + own + "\n");
        Files.move(site, other.resolve("src/site"));
        site = other.resolve("src/site");

        assertThat(build().diagnostics()).isEmpty();
        assertThat(changed("old/index.html")).isEqualTo("2026-01-01");
    }

    @Test
    void makesOnlyThePagesAgainThatACommitChanged() throws Exception {
        commit(1);
        build();
        write("content/plain.md", "# Plain\n\nChanged.\n");
        build();
        assertThat(changed("plain/index.html")).isEqualTo("2026-01-01");

        commit(2);
        assertThat(build().made()).isEqualTo(1);
        assertThat(changed("plain/index.html")).isEqualTo("2026-01-02");
        assertThat(build().made()).isZero();

        Files.writeString(tree.resolve("pom.xml"), "<project/>");
        commit(3);
        assertThat(build().made()).isZero();
    }

    @Test
    void writesNothingIntoTheRepository() throws Exception {
        commit(1);
        List<String> before = files();
        build();
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void saysWhichLibraryIsMissing() throws Exception {
        List<URL> path = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (!entry.contains("jgit")) {
                path.add(Path.of(entry).toUri().toURL());
            }
        }
        try (URLClassLoader loader = new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Class<?> builder = loader.loadClass("dev.dossier.Generator$Builder");
            Object made = loader.loadClass("dev.dossier.Generator").getMethod("builder", Path.class).invoke(null, site);
            Object generator = builder.getMethod("build").invoke(made);
            Throwable problem = catchThrowable(() -> generator.getClass().getMethod("check").invoke(generator)).getCause();
            assertThat(problem.getClass().getMethod("diagnostics").invoke(problem).toString()).contains("dossier.yml", "org.eclipse.jgit");
        }
    }

    private GenerationResult build() throws Exception {
        return Generator.builder(site)
                .output(temp.resolve("out"))
                .state(temp.resolve("state"))
                .verifyIncremental(true)
                .build()
                .generate();
    }

    /** Returns the day that the facts of a page show; empty where they show none. */
    private String changed(String file) throws IOException {
        String[] parts = page(file).split("Last changed <time datetime=\"");
        return parts.length == 1 ? "" : parts[1].substring(0, 10);
    }

    private String page(String file) throws IOException {
        return Files.readString(temp.resolve("out").resolve(file));
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(site.resolve(file).getParent());
        Files.writeString(site.resolve(file), text);
    }

    private List<String> files() throws IOException {
        try (var all = Files.walk(tree)) {
            return all.map(Path::toString).sorted().toList();
        }
    }

    private void init() throws IOException {
        try (Git git = Git.init().setDirectory(tree.toFile()).setInitialBranch("main").call()) {
            assertThat(git.getRepository().isBare()).isFalse();
        } catch (GitAPIException e) {
            throw new IOException(e);
        }
    }

    /** Commits everything on a day of January 2026. */
    private RevCommit commit(int day) throws IOException {
        return QuietSystem.with(() -> {
            if (!Files.exists(tree.resolve(".git"))) {
                init();
            }
            PersonIdent author = new PersonIdent("A", "a@example.org", Instant.parse("2026-01-0" + day + "T23:30:00Z"), ZoneOffset.ofHours(2));
            try (Git git = Git.open(tree.toFile())) {
                git.add().addFilepattern(".").call();
                return git.commit().setAuthor(author).setCommitter(author).setMessage("Day " + day).setSign(false).call();
            } catch (GitAPIException e) {
                throw new IOException(e);
            }
        });
    }
}
