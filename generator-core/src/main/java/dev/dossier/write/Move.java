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
import java.util.function.Predicate;

/**
 * Moves all that waits to its place: a folder that the output does not have yet in one step with everything in it, any other file
 * by file.
 */
final class Move {
    private final BiConsumer<SitePath, IOException> problems;

    Move(BiConsumer<SitePath, IOException> problems) {
        this.problems = problems;
    }

    /**
     * Finds what stands in the way before anything is moved.
     *
     * @param goes tells of a path whether it, or all that is below it, is going to be removed
     */
    void check(Path from, Path to, Predicate<SitePath> goes) throws IOException {
        check(from, to, SitePath.ROOT, goes);
    }

    private void check(Path from, Path to, SitePath path, Predicate<SitePath> goes) throws IOException {
        try (DirectoryStream<Path> waiting = Files.newDirectoryStream(from)) {
            for (Path one : waiting) {
                SitePath place = path.resolve(String.valueOf(one.getFileName()));
                Path there = to.resolve(one.getFileName());
                boolean folder = Files.isDirectory(one, LinkOption.NOFOLLOW_LINKS);
                boolean folderThere = Files.isDirectory(there, LinkOption.NOFOLLOW_LINKS);
                if (folder && folderThere) {
                    check(one, there, place, goes);
                } else if ((folder ? Files.exists(there, LinkOption.NOFOLLOW_LINKS) : folderThere) && !goes.test(place)) {
                    problems.accept(place, new FileSystemException(there.toString(), null, "something else stands in the way"));
                }
            }
        }
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
