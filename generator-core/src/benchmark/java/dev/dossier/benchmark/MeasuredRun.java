package dev.dossier.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a whole process took and did.
 *
 * @param seconds from its start to its end
 * @param megabytes the most memory that it held at a time; NaN where this machine does not say
 * @param files how many files it wrote, changed or not
 * @param said what it printed
 */
record MeasuredRun(double seconds, double megabytes, long files, String said) {
    /**
     * Runs a command.
     *
     * @param written the folder whose files it writes
     * @throws IOException when it cannot be run, or fails
     */
    static MeasuredRun of(List<String> command, Path written) throws IOException, InterruptedException {
        Path notes = Files.createTempFile("dossier-benchmark", "");
        Path peak = Files.createTempFile("dossier-benchmark", "");
        try {
            FileTime before = Files.getLastModifiedTime(peak);
            // A file system may tell times only to some milliseconds.
            Thread.sleep(20);
            ProcessBuilder builder = new ProcessBuilder(PeakMemory.METHOD.around(command, peak))
                    .redirectErrorStream(true)
                    .redirectOutput(notes.toFile());
            long start = System.nanoTime();
            Process process = builder.start();
            double seen = PeakMemory.METHOD.await(process);
            double seconds = (System.nanoTime() - start) / 1e9;
            String said = Files.readString(notes).strip();
            if (process.exitValue() != 0) {
                throw new IOException("status " + process.exitValue() + " of " + String.join(" ", command) + "\n" + said);
            }
            return new MeasuredRun(seconds, PeakMemory.METHOD.of(peak, seen), newer(written, before), said);
        } finally {
            Files.delete(notes);
            Files.delete(peak);
        }
    }

    private static long newer(Path folder, FileTime time) throws IOException {
        try (Stream<Path> files = Files.find(folder, Integer.MAX_VALUE, (file, attributes) ->
                attributes.isRegularFile() && attributes.lastModifiedTime().compareTo(time) > 0)) {
            return files.count();
        }
    }
}
