package dev.dossier.state;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** A file of its own that nobody else sees, for what would be too much in memory; it is made when it is needed first. Thread-safe. */
public final class SpillFile implements AutoCloseable {
    private Optional<FileChannel> file = Optional.empty();
    private long end;

    /** Creates the spill file of a build. */
    public SpillFile() {}

    /** Writes the first bytes of an array, and returns where they are. */
    public synchronized long append(byte[] bytes, int length) {
        try {
            if (file.isEmpty()) {
                Path path = Files.createTempFile("dossier", ".spill");
                file = Optional.of(FileChannel.open(
                        path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
            }
            ByteBuffer rest = ByteBuffer.wrap(bytes, 0, length);
            long position = end;
            while (rest.hasRemaining()) {
                end += file.get().write(rest, end);
            }
            return position;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** Reads bytes that were written. */
    public synchronized byte[] read(long position, int length) {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        try {
            while (bytes.hasRemaining() && file.orElseThrow().read(bytes, position + bytes.position()) >= 0) {
                // A read may bring less than was asked for.
            }
            return bytes.array();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Gives the space back. */
    @Override
    public synchronized void close() throws IOException {
        if (file.isPresent()) {
            file.get().close();
        }
    }
}
