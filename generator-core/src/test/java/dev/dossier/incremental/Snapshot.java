package dev.dossier.incremental;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What a folder holds at a moment.
 *
 * @param files the files by their paths in the folder
 */
record Snapshot(NavigableMap<String, Entry> files) {
    static final Snapshot EMPTY = new Snapshot(Collections.emptyNavigableMap());

    /**
     * A file.
     *
     * @param time when it was last changed
     * @param key what the file system knows it by, so that a file that was written anew is noticed within one tick of its clock
     */
    record Entry(byte[] bytes, FileTime time, Object key) {
        boolean sameBytes(Entry other) {
            return other != null && Arrays.equals(bytes, other.bytes);
        }

        boolean isUntouched(Entry other) {
            return sameBytes(other) && time.equals(other.time) && Objects.equals(key, other.key);
        }
    }

    static Snapshot of(Path folder) throws IOException {
        NavigableMap<String, Entry> files = new TreeMap<>();
        if (Files.exists(folder)) {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    String path = folder.relativize(file).toString().replace('\\', '/');
                    files.put(path, new Entry(Files.readAllBytes(file), attributes.lastModifiedTime(), attributes.fileKey()));
                    return FileVisitResult.CONTINUE;
                }
            });
        }
        return new Snapshot(Collections.unmodifiableNavigableMap(files));
    }

    boolean hasSameBytes(Snapshot other) {
        return files.keySet().equals(other.files.keySet())
                && files.entrySet().stream().allMatch(file -> file.getValue().sameBytes(other.files.get(file.getKey())));
    }

    boolean isUntouched(Snapshot later) {
        return files.keySet().equals(later.files.keySet())
                && files.entrySet().stream().allMatch(file -> file.getValue().isUntouched(later.files.get(file.getKey())));
    }

    /** Makes a folder hold this and nothing else; files that have the same bytes already are left alone. */
    void restore(Path folder) throws IOException {
        Snapshot now = of(folder);
        for (String path : now.files.keySet()) {
            if (!files.containsKey(path)) {
                Files.delete(folder.resolve(path));
            }
        }
        for (Map.Entry<String, Entry> file : files.entrySet()) {
            if (!file.getValue().sameBytes(now.files.get(file.getKey()))) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue().bytes);
                Files.setLastModifiedTime(path, file.getValue().time);
            }
        }
    }

    /** Removes a folder with all that is in it. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, IOException problem) throws IOException {
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
