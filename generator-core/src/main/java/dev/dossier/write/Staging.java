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

/**
 * The folder inside the output where files wait until all are ready, laid out as the output will be: on the same file system as
 * their places, so that moving a file, or a whole folder of new files, is one step.
 */
final class Staging {
    static final String NAME = ".dossier-staging";
    private static final int BUFFER = 64 * 1024;

    private final Path folder;

    private Staging(Path folder) {
        this.folder = folder;
    }

    /** Makes the folder anew; what a build that was killed left in it goes. */
    static Staging in(Path output) throws IOException {
        Path folder = output.resolve(NAME);
        delete(folder);
        Files.createDirectory(folder);
        return new Staging(folder);
    }

    Path folder() {
        return folder;
    }

    /** Lets some bytes wait for their place. */
    void add(SitePath path, byte[] bytes) throws IOException {
        try (OutputStream out = open(path)) {
            out.write(bytes);
        }
    }

    /** Lets the bytes of a source wait for their place, and returns what stands for them. */
    Fingerprint add(SitePath path, SourceFile.Content content) throws IOException {
        Fingerprint.Digest digest = new Fingerprint.Digest();
        try (InputStream in = content.open();
                OutputStream out = open(path)) {
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
        Files.delete(folder.resolve(path.value()));
    }

    private OutputStream open(SitePath path) throws IOException {
        Path file = folder.resolve(path.value());
        Path parent = folder.resolve(path.parent().value());
        // Most pages have a folder of their own, which is not there yet: asking first would be one more call for each.
        boolean ownFolder = path.name().equals("index.html") && !path.parent().isRoot();
        if (ownFolder) {
            create(parent);
        }
        try {
            return Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (NoSuchFileException noFolder) {
            Files.createDirectories(parent);
            return Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        }
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
