package dev.dossier.write;

import dev.dossier.model.SitePath;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

/**
 * Moves files that wait beside each other to their places, where others are: a reader sees the one or the other.
 *
 * @param output the folder of their places
 * @param waiting the files by these places
 * @param problems is told what stands in the way, by several threads
 */
record Replacement(Path output, Map<SitePath, Path> waiting, BiConsumer<SitePath, IOException> problems) {
    /** Finds what stands in the way before anything is moved. */
    void check() {
        Set<SitePath> folders = ConcurrentHashMap.newKeySet();
        folders.add(SitePath.ROOT);
        waiting.keySet().parallelStream().forEach(path -> {
            if (Files.isDirectory(place(path), LinkOption.NOFOLLOW_LINKS)) {
                obstacle(path);
            }
            for (SitePath folder = path.parent(); folders.add(folder); folder = folder.parent()) {
                // A link could lead out of the output.
                if (!Files.isDirectory(place(folder), LinkOption.NOFOLLOW_LINKS) && Files.exists(place(folder), LinkOption.NOFOLLOW_LINKS)) {
                    obstacle(folder);
                }
            }
        });
    }

    private void obstacle(SitePath path) {
        problems.accept(path, new FileSystemException(place(path).toString(), null, "something else stands in the way"));
    }

    /** Moves them all. */
    void all() {
        waiting.entrySet().parallelStream().forEach(one -> {
            try {
                move(one.getValue(), place(one.getKey()));
            } catch (IOException problem) {
                problems.accept(one.getKey(), problem);
            }
        });
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException noFolder) {
            // Somebody has taken away what was there.
            Files.createDirectories(to.getParent());
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private Path place(SitePath path) {
        return output.resolve(path.value());
    }
}
