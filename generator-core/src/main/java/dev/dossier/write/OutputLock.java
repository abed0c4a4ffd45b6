package dev.dossier.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps an output folder for one build at a time; the system gives it back even when the build is killed.
 *
 * <p>Nobody in this program may open and close the file while it is locked: that would give the lock back (POSIX, {@code fcntl}).
 */
final class OutputLock {
    private static final String NAME = ".dossier-lock";

    /** How many lengths the file can have, which tell whose it is. */
    private static final long OWNERS = 64 * 1024;

    /** The files that this program has locked; the system only tells programs apart. */
    private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

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
        Path file = folder.toRealPath().resolve(NAME);
        if (!OURS.add(file)) {
            return Optional.empty();
        }
        Optional<OutputLock> lock = Optional.empty();
        try {
            lock = lock(file);
            return lock;
        } finally {
            if (lock.isEmpty()) {
                OURS.remove(file);
            }
        }
    }

    private static Optional<OutputLock> lock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        try {
            // The byte that is locked is behind all others: on Windows nobody else could read it.
            if (channel.tryLock(OWNERS, 1, false) != null && isStillThere(file, channel)) {
                return Optional.of(new OutputLock(file, channel));
            }
        } catch (IOException problem) {
            channel.close();
            throw problem;
        }
        channel.close();
        return Optional.empty();
    }

    /**
     * Returns whether the file that was locked is the one that others will look at: its former owner removes it, and another
     * build may have made it anew.
     */
    private static boolean isStillThere(Path file, FileChannel channel) throws IOException {
        long owner = ProcessHandle.current().pid() % OWNERS;
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(new byte[1]), owner);
        try {
            return Files.size(file) == owner + 1;
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
        OURS.remove(file);
    }
}
