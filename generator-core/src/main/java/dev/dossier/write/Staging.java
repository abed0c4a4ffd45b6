package dev.dossier.write;

import dev.dossier.model.Fingerprint;
import dev.dossier.model.SitePath;
import dev.dossier.model.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The folder inside the output where files wait until all are ready, on the same file system as their places, so that moving one is one
 * step. Those that are new are laid out as the output will be, so that a whole folder of them can be moved; those that take the place of
 * another, whose folders are there, wait beside each other.
 */
final class Staging {
    static final String NAME = ".dossier-staging";
    private static final int BUFFER = 64 * 1024;

    private final Path folder;
    private final Path tree;
    private final Path others;
    private final Map<SitePath, Path> replacing = new ConcurrentHashMap<>();
    private final AtomicInteger number = new AtomicInteger();

    /** The folders that were made for other files than the page that most have to themselves. */
    private final Set<SitePath> shared = ConcurrentHashMap.newKeySet();

    private Staging(Path folder) {
        this.folder = folder;
        this.tree = folder.resolve("new");
        this.others = folder.resolve("changed");
    }

    /** Makes the folder anew; what a build that was killed left in it goes. */
    static Staging in(Path output) throws IOException {
        Staging staging = new Staging(output.resolve(NAME));
        delete(staging.folder);
        Files.createDirectory(staging.folder);
        Files.createDirectory(staging.tree);
        Files.createDirectory(staging.others);
        return staging;
    }

    Path folder() {
        return folder;
    }

    /** Returns the folder of the files that are laid out as the output will be. */
    Path tree() {
        return tree;
    }

    /** Returns the files that take the place of others, by these places. */
    Map<SitePath, Path> replacing() {
        return Collections.unmodifiableMap(replacing);
    }

    /**
     * Lets some bytes wait for their place.
     *
     * @param replaces whether a file is there
     */
    void add(SitePath path, byte[] bytes, boolean replaces) throws IOException {
        try (OutputStream out = open(path, replaces)) {
            out.write(bytes);
        }
    }

    /**
     * Lets the bytes of a source wait for their place, and returns what stands for them.
     *
     * @param replaces whether a file is there
     */
    Fingerprint add(SitePath path, SourceFile.Content content, boolean replaces) throws IOException {
        Fingerprint.Digest digest = new Fingerprint.Digest();
        try (InputStream in = content.open();
                OutputStream out = open(path, replaces)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, read);
                out.write(buffer, 0, read);
            }
        }
        return digest.fingerprint();
    }

    /** Takes back what waits for a place. */
    void remove(SitePath path) throws IOException {
        Path other = replacing.remove(path);
        Files.delete(other == null ? tree.resolve(path.value()) : other);
    }

    private OutputStream open(SitePath path, boolean replaces) throws IOException {
        if (!replaces) {
            return open(path);
        }
        Path file = others.resolve(Integer.toString(number.incrementAndGet()));
        replacing.put(path, file);
        return Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    private OutputStream open(SitePath path) throws IOException {
        SitePath parent = path.parent();
        if (!parent.isRoot() && !shared.contains(parent)) {
            create(tree.resolve(parent.value()));
            // Most pages have a folder of their own, to which nothing else comes.
            if (!path.name().equals("index.html")) {
                shared.add(parent);
            }
        }
        return Files.newOutputStream(tree.resolve(path.value()), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    private static void create(Path directory) throws IOException {
        try {
            Files.createDirectory(directory);
        } catch (FileAlreadyExistsException there) {
            // Another file came here first.
        } catch (NoSuchFileException noParent) {
            Files.createDirectories(directory);
        }
    }

    /** Removes the folder with all that still waits in it. */
    void close() {
        try {
            delete(folder);
        } catch (IOException left) {
            // The next build will clean up.
        }
    }

    private static void delete(Path path) throws IOException {
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            try (DirectoryStream<Path> children = Files.newDirectoryStream(path)) {
                for (Path child : children) {
                    delete(child);
                }
            }
        }
        Files.deleteIfExists(path);
    }
}
