package dev.dossier.write;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.OutputFile;
import dev.dossier.model.SitePath;
import dev.dossier.state.Ledger;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;

/**
 * Brings the files of a site into the output folder.
 *
 * <p>Files that are new or changed are first written beside their places, into a folder of their own; {@link #commit} then moves
 * them all into place and takes away what the last build wrote and this one did not. A build that fails before leaves the output
 * as it was, a file that has not changed keeps its time, and a reader never sees half a file.
 *
 * <p>{@link #write} may be called by several threads, the other methods by one.
 */
public final class Writer implements AutoCloseable {
    private final Path output;
    private final Ledger before;
    private final Staging staging;
    private final Map<SitePath, String> hashes = new ConcurrentHashMap<>();
    private final Map<SitePath, Path> staged = new ConcurrentSkipListMap<>();

    private Writer(Path output, Ledger before, Staging staging) {
        this.output = output;
        this.before = before;
        this.staging = staging;
    }

    /**
     * Opens an output folder, which need not exist yet.
     *
     * @param output the folder
     * @param site the site folder, which the output must not swallow
     * @param before what the last build wrote there
     * @param problems is told why the folder cannot be used
     * @return the writer; nothing when the folder cannot be used
     */
    public static Optional<Writer> open(Path output, Path site, Ledger before, Consumer<Diagnostic> problems) {
        Optional<Diagnostic> refusal = OutputFolder.refusal(output, site);
        if (refusal.isPresent()) {
            problems.accept(refusal.get());
            return Optional.empty();
        }
        try {
            return Optional.of(new Writer(output, before, Staging.in(output)));
        } catch (IOException problem) {
            problems.accept(notWritable(output.toString(), problem));
            return Optional.empty();
        }
    }

    /** Takes a file of the site; nothing in its place changes before {@link #commit}. */
    public void write(OutputFile file, Consumer<Diagnostic> problems) {
        try {
            Staging.Staged result = staging.stage(file.content(), output.resolve(file.path().value()));
            hashes.put(file.path(), result.hash());
            result.fresh().ifPresent(fresh -> staged.put(file.path(), fresh));
        } catch (IOException problem) {
            problems.accept(notWritable(file.path().value(), problem));
        }
    }

    /** Returns everything that may be in the output folder while {@link #commit} is under way. */
    public Ledger during() {
        Map<SitePath, Set<String>> files = new ConcurrentSkipListMap<>(before.files());
        hashes.forEach((path, hash) -> files.merge(path, Set.of(hash), Writer::union));
        return new Ledger(files);
    }

    /** Returns what is in the output folder after {@link #commit}. */
    public Ledger after() {
        Map<SitePath, Set<String>> files = new ConcurrentSkipListMap<>();
        hashes.forEach((path, hash) -> files.put(path, Set.of(hash)));
        return new Ledger(files);
    }

    /** Moves the new and changed files into place and removes what is no longer wanted. */
    public Result commit(Consumer<Diagnostic> problems) {
        OutputFolder folder = new OutputFolder(output);
        StaleFiles stale = new StaleFiles(output, before, hashes.keySet());
        stale.removeObstacles(staged.keySet());
        staged.forEach((path, fresh) -> {
            try {
                folder.move(fresh, path);
            } catch (IOException problem) {
                problems.accept(notWritable(path.value(), problem));
            }
        });
        int removed = stale.removeAll();
        return new Result(staged.size(), hashes.size() - staged.size(), removed);
    }

    /** Removes what was not committed. */
    @Override
    public void close() {
        staging.close();
    }

    private static Diagnostic notWritable(String name, IOException problem) {
        return Diagnostic.error(
                DiagnosticCode.OUTPUT_NOT_WRITABLE,
                SourceLocation.of(name),
                "cannot be written: " + problem.getClass().getSimpleName(),
                "Check the permissions of the output folder and the space on its disk.");
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> both = new TreeSet<>(one);
        both.addAll(other);
        return both;
    }

    /**
     * What a commit did.
     *
     * @param written how many files were new or changed
     * @param unchanged how many were there already
     * @param removed how many files of the last build went
     */
    public record Result(int written, int unchanged, int removed) {}
}
