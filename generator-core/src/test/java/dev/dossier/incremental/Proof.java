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
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** Runs many scripts on all processors, and makes the first one short in which a build differs from a clean one. */
final class Proof {
    private static final int EDITS = 10;

    private final Path folder;
    private final Consumer<Generator.Builder> mutation;
    private final List<Edit.Kind> likely;
    private final Tally tally = new Tally();
    private final AtomicReference<Failure> found = new AtomicReference<>();

    /** The script that was found first in which a build differs from a clean one, and what differs. */
    private record Failure(long seed, Trial.Violation violation) {}

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
        Optional<Failure> failure = first(seed, scripts);
        return failure.isPresent() ? Optional.of(report(failure.get())) : Optional.empty();
    }

    /**
     * Runs scripts until a build differs from a clean one.
     *
     * @param seed that of the first script; the next have the following numbers
     * @return the seed of a script in which it does; nothing when none is found
     */
    Optional<Long> find(long seed, int scripts) throws Exception {
        return first(seed, scripts).map(Failure::seed);
    }

    private Optional<Failure> first(long seed, int scripts) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Callable<Object>> tasks = new ArrayList<>();
            for (long one = seed; one < seed + scripts; one++) {
                long script = one;
                tasks.add(Executors.callable(() -> attempt(script)));
            }
            for (Future<Object> result : pool.invokeAll(tasks)) {
                result.get();
            }
            return Optional.ofNullable(found.get());
        } finally {
            pool.shutdownNow();
        }
    }

    /** Runs a script, unless one was found already. */
    private void attempt(long seed) {
        if (found.get() != null) {
            return;
        }
        try {
            violation(seed, script(seed)).ifPresent(one -> found.compareAndSet(null, new Failure(seed, one)));
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

    private String report(Failure failure) throws IOException {
        long seed = failure.seed();
        List<Edit> shortest = script(seed);
        Optional<Trial.Violation> again = violation(seed, shortest);
        if (again.isEmpty()) {
            return "an incremental build differs from a clean one, once and not again with -Ddossier.seed=" + seed + "\n"
                    + described(failure.violation());
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
        return "an incremental build differs from a clean one\n  again with -Ddossier.seed=" + seed
                + " -Ddossier.scripts=1; the shortest script is\n" + described(violation);
    }

    private static String described(Trial.Violation violation) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < violation.words().size(); i++) {
            text.append("  ").append(i + 1).append(". ").append(violation.words().get(i)).append('\n');
        }
        return text.append("  ").append(violation.difference()).toString();
    }
}
