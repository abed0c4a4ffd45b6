package dev.dossier.incremental;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** Reads the files of an output folder again and again, as a web server does, and remembers the first that is not whole. */
final class Watcher implements AutoCloseable {
    private final Path output;
    private final Map<String, Snapshot.Entry[]> whole;
    private final int coming;
    private final CountDownLatch changing = new CountDownLatch(1);
    private final Thread thread = new Thread(this::watch, "watcher");
    private volatile boolean stopped;
    private volatile String problem = "";

    /**
     * Begins to read.
     *
     * @param whole what each file may be: in one version and in the other
     * @param coming which version takes the place of the other
     */
    Watcher(Path output, Map<String, Snapshot.Entry[]> whole, int coming) {
        this.output = output;
        this.whole = whole;
        this.coming = coming;
        thread.start();
    }

    /** Returns what counts down when the first file of the coming version is seen. */
    CountDownLatch changing() {
        return changing;
    }

    /** Stops reading and returns the first file that was not whole; empty when all were. */
    String problem() throws InterruptedException {
        close();
        return problem;
    }

    @Override
    public void close() throws InterruptedException {
        stopped = true;
        thread.join();
    }

    private void watch() {
        while (!stopped && problem.isEmpty()) {
            whole.forEach((path, versions) -> {
                if (!stopped && problem.isEmpty()) {
                    read(path, versions);
                }
            });
        }
    }

    private void read(String path, Snapshot.Entry[] versions) {
        try {
            byte[] bytes = Files.readAllBytes(output.resolve(path));
            boolean isNew = isOf(versions[coming], bytes);
            boolean isOld = isOf(versions[1 - coming], bytes);
            if (isNew && !isOld) {
                changing.countDown();
            }
            if (!isNew && !isOld) {
                problem = path + " is neither of one version nor of the other";
            }
        } catch (NoSuchFileException absent) {
            if (versions[0] != null && versions[1] != null) {
                problem = path + " is not there for a moment";
            }
        } catch (IOException unreadable) {
            problem = path + " cannot be read: " + unreadable;
        }
    }

    private static boolean isOf(Snapshot.Entry version, byte[] bytes) {
        return version != null && Arrays.equals(version.bytes(), bytes);
    }
}
