package dev.dossier.write;

import dev.dossier.model.Fingerprint;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** What a file of the output holds at present. */
final class Contents {
    private Contents() {}

    /** Returns whether a file holds exactly some bytes; one that is not there, or that nobody may read, does not. */
    static boolean isSame(Path file, byte[] bytes) {
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return Arrays.equals(in.readNBytes(bytes.length + 1), bytes);
        } catch (IOException absent) {
            return false;
        }
    }

    /** Returns what stands for the bytes of a file; nothing for one that is not there, or that nobody may read. */
    static Optional<Fingerprint> fingerprint(Path file) {
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(Fingerprint.of(in));
        } catch (IOException absent) {
            return Optional.empty();
        }
    }
}
