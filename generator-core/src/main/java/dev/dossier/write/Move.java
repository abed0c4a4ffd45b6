package dev.dossier.write;

import dev.dossier.model.SitePath;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.BiConsumer;

/**
 * Moves all that waits to its place: a folder that the output does not have yet in one step with everything in it, any other file
 * by file.
 */
final class Move {
    private final BiConsumer<SitePath, IOException> problems;

    Move(BiConsumer<SitePath, IOException> problems) {
        this.problems = problems;
    }

    /** Moves what is in one folder into another. */
    void all(Path from, Path to) throws IOException {
        all(from, to, SitePath.ROOT);
    }

    private void all(Path from, Path to, SitePath path) throws IOException {
        try (DirectoryStream<Path> waiting = Files.newDirectoryStream(from)) {
            for (Path one : waiting) {
                SitePath place = path.resolve(String.valueOf(one.getFileName()));
                try {
                    move(one, to.resolve(one.getFileName()), place);
                } catch (IOException problem) {
                    problems.accept(place, problem);
                }
            }
        }
    }

    private void move(Path from, Path to, SitePath path) throws IOException {
        boolean folder = Files.isDirectory(from, LinkOption.NOFOLLOW_LINKS);
        if (Files.isDirectory(to, LinkOption.NOFOLLOW_LINKS)) {
            if (!folder) {
                throw new FileSystemException(to.toString(), null, "a folder stands in the way");
            }
            all(from, to, path);
        } else if (folder && Files.exists(to, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileSystemException(to.toString(), null, "a file, or a link that could lead out of the output, stands in the way");
        } else {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
