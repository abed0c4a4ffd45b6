package dev.dossier.write;

import dev.dossier.model.Fingerprint;
import dev.dossier.model.SourceFile;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The folder inside the output where files wait until all are ready: on the same file system as their places, so that moving
 * them there is one step each.
 */
final class Staging {
    private static final String NAME = ".dossier-staging";
    private static final int BUFFER = 64 * 1024;

    private final Path output;
    private final Path folder;
    private final boolean created;
    private final AtomicInteger count = new AtomicInteger();

    private Staging(Path output, Path folder, boolean created) {
        this.output = output;
        this.folder = folder;
        this.created = created;
    }

    static Staging in(Path output) throws IOException {
        boolean created = !Files.exists(output);
        Files.createDirectories(output);
        Path folder = output.resolve(NAME);
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            empty(folder);
        } else {
            Files.deleteIfExists(folder);
            Files.createDirectory(folder);
        }
        return new Staging(output, folder, created);
    }

    /**
     * What became of a file.
     *
     * @param hash of its bytes
     * @param fresh where it waits; nothing where its place has the same bytes already
     */
    record Staged(String hash, Optional<Path> fresh) {}

    Staged stage(SourceFile.Content content, Path target) throws IOException {
        if (isSame(content, target)) {
            return new Staged(hash(content), Optional.empty());
        }
        Path fresh = folder.resolve(Integer.toString(count.getAndIncrement()));
        MessageDigest digest = Fingerprint.digest();
        try (InputStream in = content.open();
                OutputStream out = Files.newOutputStream(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
        }
        return new Staged(Fingerprint.of(digest), Optional.of(fresh));
    }

    private static String hash(SourceFile.Content content) throws IOException {
        MessageDigest digest = Fingerprint.digest();
        try (InputStream in = content.open()) {
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return Fingerprint.of(digest);
    }

    private static boolean isSame(SourceFile.Content content, Path target) throws IOException {
        try (InputStream there = new BufferedInputStream(Files.newInputStream(target, LinkOption.NOFOLLOW_LINKS), BUFFER);
                InputStream wanted = new BufferedInputStream(content.open(), BUFFER)) {
            byte[] one = new byte[BUFFER];
            byte[] other = new byte[BUFFER];
            while (true) {
                int read = there.readNBytes(one, 0, BUFFER);
                int expected = wanted.readNBytes(other, 0, BUFFER);
                if (read != expected || !Arrays.equals(one, 0, read, other, 0, read)) {
                    return false;
                }
                if (read < BUFFER) {
                    return true;
                }
            }
        } catch (NoSuchFileException absent) {
            return false;
        } catch (IOException unreadable) {
            // A folder, a link or a file without permission stands there: moving the new file into place will tell.
            return false;
        }
    }

    /** Removes the folder, and the output folder too if it was made for nothing. */
    void close() {
        try {
            empty(folder);
            Files.delete(folder);
            if (created) {
                Files.delete(output);
            }
        } catch (IOException left) {
            // The output folder has files, which is the usual case, or the next build will clean up.
        }
    }

    private static void empty(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
    }
}
