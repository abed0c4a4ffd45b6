package dev.dossier.incremental;

import dev.dossier.Generator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Runs many scripts on all processors, and makes the first one short in which a build differs from a clean one. */
final class Proof {
    private static final int EDITS = 10;

    private final Path folder;
    private final Consumer<Generator.Builder> mutation;
    private final List<Edit.Kind> likely;
    private final Tally tally = new Tally();
    private final AtomicBoolean found = new AtomicBoolean();

    Proof(Path folder, Consumer<Generator.Builder> mutation) {
        this(folder, mutation, List.of());
    }

    /** Creates a proof in whose scripts most edits are of the likely kinds. */
    Proof(Path folder, Consumer<Generator.Builder> mutation, List<Edit.Kind> likely) {
        this.folder = folder;
        this.mutation = mutation;
        this.likely = likely;
    }

    Tally tally() {
        return tally;
    }

    /**
     * Runs scripts.
     *
     * @param seed that of the first script; the next have the following numbers
     * @return what went wrong, to be read by a person; nothing when nothing did
     */
    Optional<String> run(long seed, int scripts) throws Exception {
        Optional<Long> failing = find(seed, scripts);
        return failing.isPresent() ? Optional.of(report(failing.get())) : Optional.empty();
    }

    /**
     * Runs scripts until a build differs from a clean one.
     *
     * @param seed that of the first script; the next have the following numbers
     * @return the seed of a script in which it does; nothing when none is found
     */
    Optional<Long> find(long seed, int scripts) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Callable<Optional<Long>>> tasks = new ArrayList<>();
            for (long one = seed; one < seed + scripts; one++) {
                long script = one;
                tasks.add(() -> fails(script) ? Optional.of(script) : Optional.empty());
            }
            for (Future<Optional<Long>> result : pool.invokeAll(tasks)) {
                if (result.get().isPresent()) {
                    return result.get();
                }
            }
            return Optional.empty();
        } finally {
            pool.shutdownNow();
        }
    }

    private boolean fails(long seed) {
        if (found.get()) {
            return false;
        }
        try {
            boolean fails = violation(seed, script(seed)).isPresent();
            found.compareAndSet(false, fails);
            return fails;
        } catch (IOException | RuntimeException broken) {
            throw new IllegalStateException("the script of seed " + seed + " cannot be run", broken);
        }
    }

    private List<Edit> script(long seed) {
        return Edit.script(EDITS, likely, new Random(~seed));
    }

    private Optional<Trial.Violation> violation(long seed, List<Edit> edits) throws IOException {
        return Trial.run(folder.resolve("script-" + seed), seed, edits, mutation, tally);
    }

    private String report(long seed) throws IOException {
        List<Edit> shortest = script(seed);
        Optional<Trial.Violation> again = violation(seed, shortest);
        if (again.isEmpty()) {
            return "an incremental build differs from a clean one, once and not again with -Ddossier.seed=" + seed;
        }
        Trial.Violation violation = again.get();
        boolean shorter = true;
        while (shorter) {
            shorter = false;
            for (int i = shortest.size() - 1; i >= 0; i--) {
                List<Edit> fewer = new ArrayList<>(shortest);
                fewer.remove(i);
                Optional<Trial.Violation> still = violation(seed, fewer);
                if (still.isPresent()) {
                    shortest = fewer;
                    violation = still.get();
                    shorter = true;
                }
            }
        }
        StringBuilder text = new StringBuilder("an incremental build differs from a clean one\n");
        text.append("  again with -Ddossier.seed=").append(seed).append(" -Ddossier.scripts=1; the shortest script is\n");
        for (int i = 0; i < violation.words().size(); i++) {
            text.append("  ").append(i + 1).append(". ").append(violation.words().get(i)).append('\n');
        }
        return text.append("  ").append(violation.difference()).toString();
    }
}
