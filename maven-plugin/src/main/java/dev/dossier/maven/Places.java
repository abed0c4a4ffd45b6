package dev.dossier.maven;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Model;
import org.apache.maven.model.Reporting;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Where a goal reads and writes; every path is absolute.
 *
 * @param root the directory that Maven was started for; paths in messages are shown from here
 * @param base the directory of the project; relative parameters start here
 * @param site the folder of the site
 * @param output the folder that the site is written to
 * @param state the folder that keeps what the last build wrote
 * @param reports the folder for what other programs read about a build
 */
record Places(Path root, Path base, Path site, Path output, Path state, Path reports) {
    /**
     * Returns the places that a project has unless told. Where there is no POM, Maven makes up a project that leaves {@code
     * ${project.basedir}} as it is in its paths, so none of them is read then.
     */
    static Places of(MavenProject project, MavenSession session) {
        Path root = absolute(new File(session.getExecutionRootDirectory()));
        return project.getFile() == null
                ? below(root)
                : of(project.getModel(), absolute(project.getBasedir()), root);
    }

    /** Returns the places of a project that has a POM. */
    static Places of(Model model, Path base, Path root) {
        Path target = base.resolve(model.getBuild().getDirectory());
        // The site plugin deploys this folder, so its users find our site where they expect one.
        Path output = Optional.ofNullable(model.getReporting())
                .map(Reporting::getOutputDirectory)
                .map(base::resolve)
                .orElse(target.resolve("site"));
        return new Places(root, base, base.resolve("src/site"), output, target.resolve("dossier"), target.resolve("dossier"));
    }

    /** Returns the places of a bare directory; the site is its {@code src/site} where it has one, else the directory itself. */
    static Places below(Path root) {
        Path source = root.resolve("src/site");
        Path site = Files.isDirectory(source) ? source : root;
        Path state = root.resolve("target/dossier");
        return new Places(root, root, site, root.resolve("target/site"), state, state);
    }

    /** Returns these places with those in their stead that a user named, relative to the project. */
    Places with(@Nullable File newSite, @Nullable File newOutput, @Nullable File newState) {
        return new Places(root, base, or(newSite, site), or(newOutput, output), or(newState, state), reports);
    }

    /** Returns the folder that build servers name files from: that of the repository, else the one that Maven was started for. */
    Path repository() {
        for (Path folder = base; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(".git"))) {
                return folder;
            }
        }
        return base.startsWith(root) ? root : base;
    }

    /** Returns what a reader opens: the first page of the site, or its folder where the site has no such page. */
    Path entrance() {
        Path index = output.resolve("index.html");
        return Files.exists(index) ? index : output;
    }

    /** Returns a path as a reader wants to see it: relative where it is below the directory that Maven was started for. */
    String shorten(Path path) {
        return path.startsWith(root) ? root.relativize(path).toString() : path.toString();
    }

    private Path or(@Nullable File named, Path otherwise) {
        return named == null ? otherwise : base.resolve(named.toPath()).normalize();
    }

    private static Path absolute(File folder) {
        return folder.toPath().toAbsolutePath().normalize();
    }
}
