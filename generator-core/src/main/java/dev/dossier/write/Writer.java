package dev.dossier.write;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.Fingerprint;
import dev.dossier.model.Listing;
import dev.dossier.model.OutputFile;
import dev.dossier.model.Route;
import dev.dossier.model.SitePath;
import dev.dossier.model.Stamp;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Brings the files of a site into the output folder.
 *
 * <p>Files that are new or changed first wait beside their places, in a folder of their own; {@link #commit} then moves them all
 * into place and takes away what the last build wrote and this one does not want. A build that fails before leaves the output as
 * it was, a file that has not changed keeps its time, and a reader never sees half a file.
 *
 * <p>While it is open no other build can write to the same folder. {@link #write} may be called by several threads, the other
 * methods by one.
 */
public final class Writer implements AutoCloseable {
    private final Path output;
    private final List<Path> created;
    private final boolean empty;
    private final OutputLock lock;
    private final Staging staging;
    private final long opened;
    private final List<SitePath> staged = new ArrayList<>();
    private final List<Fingerprint> contents = new ArrayList<>();

    private Writer(Path output, List<Path> created, boolean empty, OutputLock lock, Staging staging) throws IOException {
        this.output = output;
        this.created = created;
        this.empty = empty;
        this.lock = lock;
        this.staging = staging;
        // What is put into the folder changes its time, so this is the moment to ask.
        this.opened = Stamp.of(staging.folder()).modified();
    }

    /**
     * Opens an output folder, which need not exist yet.
     *
     * @param output the folder
     * @param site the site folder, which the output must not swallow
     * @param problems is told why the folder cannot be used
     * @return the writer; nothing when the folder cannot be used
     */
    public static Optional<Writer> open(Path output, Path site, Consumer<Diagnostic> problems) {
        Optional<Diagnostic> refusal = OutputFolder.refusal(output, site);
        if (refusal.isPresent()) {
            problems.accept(refusal.get());
            return Optional.empty();
        }
        try {
            List<Path> created = missing(output);
            Files.createDirectories(output);
            Optional<OutputLock> lock = OutputLock.take(output);
            if (lock.isEmpty()) {
                problems.accept(Diagnostic.error(
                        DiagnosticCode.OUTPUT_FOLDER_BUSY,
                        SourceLocation.of(output.toString()),
                        "another build is writing to the output folder '" + output + "'",
                        "Wait until it has ended, or name another folder."));
                return Optional.empty();
            }
            return Optional.of(open(output, created, lock.get()));
        } catch (IOException problem) {
            problems.accept(notWritable(output.toString(), problem));
            return Optional.empty();
        }
    }

    /** Returns the folders that have to be made for the output folder and it itself, the innermost first. */
    private static List<Path> missing(Path output) {
        List<Path> missing = new ArrayList<>();
        Path folder = output.toAbsolutePath().normalize();
        while (folder != null && Files.notExists(folder)) {
            missing.add(folder);
            folder = folder.getParent();
        }
        return missing;
    }

    private static Writer open(Path output, List<Path> created, OutputLock lock) throws IOException {
        try {
            Staging staging = Staging.in(output);
            return new Writer(output, created, holdsOnlyOurs(output), lock, staging);
        } catch (IOException problem) {
            lock.release();
            throw problem;
        }
    }

    private static boolean holdsOnlyOurs(Path output) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(output)) {
            for (Path file : files) {
                if (!file.getFileName().toString().startsWith(".dossier-")) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * Puts a text into a file of the site folder, in one step; only for what its author has asked to be written there.
     *
     * @param site the site folder
     * @param name the file, from there; its folder exists
     * @param former what stands for the bytes that the file must still have; nothing where it must not be there yet
     * @param problems is told why the file is left as it is
     * @return whether it was written
     */
    public static boolean replace(
            Path site, String name, Optional<Fingerprint> former, byte[] text, Consumer<Diagnostic> problems) {
        return new SourceEdit(site, name).replace(former, text, problems);
    }

    /** Returns when this build began, in nanoseconds since 1970, by the clock that stamps files. */
    public long opened() {
        return opened;
    }

    /**
     * Takes a file of the site, and returns what stands for its bytes; nothing in its place changes before {@link #commit}.
     *
     * @param there what stands for the bytes that are in its place, where a file is known to be there
     * @param problems is told why it cannot be written
     */
    public Optional<Fingerprint> write(OutputFile file, Optional<Fingerprint> there, Consumer<Diagnostic> problems) {
        try {
            Path target = output.resolve(file.path().value());
            boolean large = file.route() instanceof Route.Copied && !file.content().isInMemory();
            return Optional.of(large ? copy(file, there, target) : write(file, there, target));
        } catch (IOException problem) {
            problems.accept(notWritable(file.path().value(), problem));
            return Optional.empty();
        }
    }

    private Fingerprint write(OutputFile file, Optional<Fingerprint> there, Path target) throws IOException {
        byte[] bytes = file.content().read(Integer.MAX_VALUE);
        Fingerprint content = Fingerprint.of(bytes);
        boolean same = there.isPresent() ? there.get().equals(content) : !empty && Contents.isSame(target, bytes);
        if (!same) {
            staging.add(file.path(), bytes, there.isPresent());
            stage(file.path(), content);
        }
        return content;
    }

    private Fingerprint copy(OutputFile file, Optional<Fingerprint> there, Path target) throws IOException {
        Fingerprint content = staging.add(file.path(), file.content(), there.isPresent());
        Optional<Fingerprint> known = there.isPresent() || empty ? there : Contents.fingerprint(target);
        if (known.filter(content::equals).isPresent()) {
            staging.remove(file.path());
        } else {
            stage(file.path(), content);
        }
        return content;
    }

    private synchronized void stage(SitePath path, Fingerprint content) {
        staged.add(path);
        contents.add(content);
    }

    /** Returns the files that {@link #commit} will move into place, with what stands for their bytes. */
    public Map<SitePath, Fingerprint> coming() {
        return new Listing<>(
                staged.size(), () -> IntStream.range(0, staged.size()).mapToObj(i -> Map.entry(staged.get(i), contents.get(i))));
    }

    /**
     * Moves the new and changed files into place and removes what is no longer wanted.
     *
     * @param former what the last build wrote, with what may stand for the bytes of each file
     * @param wanted the files of this build
     */
    public Result commit(Map<SitePath, Set<Fingerprint>> former, Set<SitePath> wanted, Consumer<Diagnostic> problems) {
        StaleFiles stale = new StaleFiles(output, former, wanted);
        Map<SitePath, IOException> obstacles = new ConcurrentSkipListMap<>();
        Replacement replacement = new Replacement(output, staging.replacing(), obstacles::put);
        try {
            if (!empty) {
                new Move(obstacles::put).check(staging.tree(), output, stale::contains);
                replacement.check();
            }
            if (obstacles.isEmpty()) {
                stale.removeObstacles(staged);
                new Move(obstacles::put).all(staging.tree(), output);
                replacement.all();
            }
        } catch (IOException problem) {
            problems.accept(notWritable(output.toString(), problem));
        }
        obstacles.forEach((path, problem) -> problems.accept(notWritable(path.value(), problem)));
        if (!obstacles.isEmpty()) {
            return new Result(0, 0);
        }
        return new Result(staged.size(), stale.removeAll());
    }

    /** Removes what was not committed, and lets other builds in. */
    @Override
    public void close() {
        staging.close();
        lock.release();
        try {
            for (Path folder : created) {
                Files.delete(folder);
            }
        } catch (IOException used) {
            // The output folder has files, which is the usual case.
        }
    }

    private static Diagnostic notWritable(String name, IOException problem) {
        return Diagnostic.error(
                DiagnosticCode.OUTPUT_NOT_WRITABLE,
                SourceLocation.of(name),
                "cannot be written: " + problem.getClass().getSimpleName(),
                "Check the permissions of the output folder and the space on its disk.");
    }

    /**
     * What a commit did.
     *
     * @param written how many files were new or changed
     * @param removed how many files of the last build went
     */
    public record Result(int written, int removed) {}
}
