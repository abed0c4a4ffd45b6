package dev.dossier.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Keeps an output folder for one build at a time; the system gives it back even when the build is killed. */
final class OutputLock {
    private static final String NAME = ".dossier-lock";

    /** The byte that is locked, far behind what is written: on Windows nobody else could read a locked one. */
    private static final long LOCKED = 1 << 20;

    private static final AtomicLong COUNT = new AtomicLong();

    private final Path file;
    private final FileChannel channel;

    private OutputLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes a folder.
     *
     * @return the lock; nothing while another build has it
     */
    static Optional<OutputLock> take(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        try {
            if (channel.tryLock(LOCKED, 1, false) != null && isStillThere(file, channel)) {
                return Optional.of(new OutputLock(file, channel));
            }
        } catch (OverlappingFileLockException taken) {
            // By another thread of this program.
        }
        channel.close();
        return Optional.empty();
    }

    /**
     * Returns whether the file that was locked is the one that others will look at: its former owner removes it, and another
     * build may have made it anew.
     */
    private static boolean isStillThere(Path file, FileChannel channel) throws IOException {
        String owner = ProcessHandle.current().pid() + " " + COUNT.incrementAndGet();
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(owner.getBytes(StandardCharsets.US_ASCII)));
        try {
            return Files.readString(file, StandardCharsets.US_ASCII).equals(owner);
        } catch (NoSuchFileException removed) {
            return false;
        }
    }

    /** Gives the folder back. */
    void release() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException open) {
            // On Windows a file that is open may stay; it is small and does no harm.
        }
        try {
            channel.close();
        } catch (IOException closed) {
            // The system has the lock back in any case.
        }
    }
}
