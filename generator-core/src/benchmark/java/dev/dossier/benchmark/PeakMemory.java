package dev.dossier.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Where a machine says how much memory a process held at most, in units of 1,048,576 bytes. */
enum PeakMemory {
    TIME("by " + PeakMemory.PROGRAM),
    PROC("by /proc while a process ran, so it may be a little low"),
    UNKNOWN("NOT MEASURED: there is neither GNU " + PeakMemory.PROGRAM + " nor /proc");

    /** What this machine has. */
    static final PeakMemory METHOD = find();

    private static final String PROGRAM = "/usr/bin/time";
    private static final String PEAK = "VmHWM:";

    private final String description;

    PeakMemory(String description) {
        this.description = description;
    }

    /** Returns the command that runs another one and then writes its peak into a file. */
    List<String> around(List<String> command, Path file) {
        return this == TIME
                ? Stream.concat(Stream.of(PROGRAM, "-f", "%M", "-o", file.toString()), command.stream()).toList()
                : command;
    }

    /** Waits for the end of a process that {@link #around} made the command of, and returns the last peak that was seen, or NaN. */
    double await(Process process) throws InterruptedException {
        double peak = Double.NaN;
        while (this == PROC && !process.waitFor(5, TimeUnit.MILLISECONDS)) {
            double now = peak(process);
            peak = Double.isNaN(now) ? peak : now;
        }
        process.waitFor();
        return peak;
    }

    /** Returns the peak of a process that came to a good end. */
    double of(Path file, double seen) throws IOException {
        return this == TIME ? megabytes(Files.readString(file)) : seen;
    }

    @Override
    public String toString() {
        return description;
    }

    private static PeakMemory find() {
        try {
            Process gnu = new ProcessBuilder(PROGRAM, "-f", "%M", "true").start();
            if (gnu.waitFor() == 0) {
                return TIME;
            }
        } catch (IOException notThere) {
            // What is asked next is always there on Linux.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Files.isReadable(Path.of("/proc/self/status")) ? PROC : UNKNOWN;
    }

    private static double peak(Process process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith(PEAK))
                    .mapToDouble(line -> megabytes(line.substring(PEAK.length())))
                    .findFirst()
                    .orElse(Double.NaN);
        } catch (IOException | UncheckedIOException ended) {
            return Double.NaN;
        }
    }

    private static double megabytes(String kilobytes) {
        return Long.parseLong(kilobytes.replace("kB", "").strip()) / 1024.0;
    }
}
