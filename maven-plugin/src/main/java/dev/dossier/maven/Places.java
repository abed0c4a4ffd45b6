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
 * Where a goal reads and writes unless told; every path is absolute.
 *
 * @param root the directory that Maven was started for; paths in messages are shown from here
 * @param base the directory of the project; relative parameters start here
 * @param source the folder of the site
 * @param target the folder for everything that a build makes
 * @param site the folder that Maven publishes sites from
 */
record Places(Path root, Path base, Path source, Path target, Path site) {

    /**
     * Returns the places of the project that a goal runs for. Where there is no POM, Maven makes up a project that leaves {@code
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
        Path site = Optional.ofNullable(model.getReporting())
                .map(Reporting::getOutputDirectory)
                .map(base::resolve)
                .orElse(target.resolve("site"));
        return new Places(root, base, base.resolve("src/site"), target, site);
    }

    /** Returns the places of a bare directory: its {@code src/site} where it has one, else the directory itself. */
    static Places below(Path root) {
        Path source = root.resolve("src/site");
        Path target = root.resolve("target");
        return new Places(root, root, Files.isDirectory(source) ? source : root, target, target.resolve("site"));
    }

    /** Returns the folder of the site: the one that a parameter names, else the default. */
    Path source(@Nullable File parameter) {
        return folder(parameter, source);
    }

    /** Returns the folder that a parameter names, relative to the project; else another one. */
    Path folder(@Nullable File parameter, Path otherwise) {
        return parameter == null ? otherwise : base.resolve(parameter.toPath()).normalize();
    }

    /** Returns a path as a reader wants to see it: relative where it is below the directory that Maven was started for. */
    String shorten(Path path) {
        return path.startsWith(root) ? root.relativize(path).toString() : path.toString();
    }

    private static Path absolute(File folder) {
        return folder.toPath().toAbsolutePath().normalize();
    }
}
