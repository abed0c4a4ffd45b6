package dev.dossier.incremental;

import dev.dossier.Generator;
import dev.dossier.Generator.FailOn;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;

/** Runs a script: after each edit a build that goes on from the last one, and a clean one, which must come to the same. */
final class Trial {
    private final Path folder;
    private final Consumer<Generator.Builder> mutation;
    private final Tally tally;
    private final Workbench bench;
    private final List<String> words = new ArrayList<>();
    private Optional<Clean> lastClean = Optional.empty();
    private Workbench.Inputs lastGood;
    private Snapshot lastGoodOutput = Snapshot.EMPTY;
    private boolean failing;
    private boolean worked;

    /** What a clean build of a site comes to. */
    private record Clean(Workbench.Inputs inputs, Outcome outcome, Snapshot output) {}

    /**
     * Where a build that goes on differs from a clean one.
     *
     * @param words the edits up to there, in words
     * @param difference what differs
     */
    record Violation(List<String> words, String difference) {}

    private Trial(Path folder, long seed, Consumer<Generator.Builder> mutation, Tally tally) throws IOException {
        this.folder = folder;
        this.mutation = mutation;
        this.tally = tally;
        this.bench = new Workbench(folder, RandomSite.of(new Random(seed)));
        this.lastGood = bench.inputs();
    }

    /**
     * Runs a script.
     *
     * @param folder where the site and its builds go; it is removed in the end
     * @param seed decides the site
     * @param mutation is applied to each build that goes on, and to no clean one; to see whether the proof notices
     */
    static Optional<Violation> run(
            Path folder, long seed, List<Edit> edits, Consumer<Generator.Builder> mutation, Tally tally) throws IOException {
        try {
            Trial trial = new Trial(folder, seed, mutation, tally);
            Optional<Violation> violation = trial.build();
            for (int i = 0; i < edits.size() && violation.isEmpty(); i++) {
                boolean joined = edits.get(i).joined() && i + 1 < edits.size();
                violation = trial.step(edits.get(i), joined);
            }
            return violation;
        } finally {
            Snapshot.delete(folder);
        }
    }

    private Optional<Violation> step(Edit edit, boolean joined) throws IOException {
        boolean repaired = failing && edit.repairs();
        if (repaired) {
            bench.restore(lastGood);
        }
        bench.bring();
        bench.before.addLast(bench.inputs());
        bench.checked = Optional.empty();
        String done = edit.apply(bench);
        bench.bring();
        words.add((repaired ? "took back what broke the site; " : "")
                + (done.isEmpty() ? "built again" : done)
                + (joined ? ", without a build" : ""));
        if (joined) {
            return Optional.empty();
        }
        Snapshot good = lastGoodOutput;
        Optional<Violation> violation = build();
        tally.count(edit.kind(), !done.isEmpty(), failing, !good.hasSameBytes(lastGoodOutput), worked);
        return violation;
    }

    private Optional<Violation> build() throws IOException {
        Snapshot before = Snapshot.of(bench.output);
        Outcome outcome = incremental();
        Snapshot after = Snapshot.of(bench.output);
        boolean mayIgnoreState = bench.stateDamaged;
        Clean clean = clean();
        failing = !clean.outcome().success();
        Optional<String> difference = new Comparison(before, after, clean.output(), bench)
                .difference(outcome, clean.outcome())
                .or(() -> complaint(outcome.stateIgnored() && !mayIgnoreState, "ignored a state that the last build left"))
                .or(() -> complaint(bench.disturbed, "found another output or state after a check than before it"))
                .or(() -> bench.checked.filter(checked -> !checked.saysTheSame(clean.outcome()))
                        .map(checked -> "the build that writes nothing: " + checked + "\n  the clean build: " + clean.outcome()));
        worked = outcome.written() + outcome.removed() > 0;
        if (outcome.success()) {
            lastGood = bench.inputs();
            lastGoodOutput = clean.output();
            bench.foreign.removeAll(clean.output().files().keySet());
            bench.doubtful.removeAll(clean.output().files().keySet());
            bench.stateDamaged = false;
        }
        bench.remember(after);
        return difference.map(text -> new Violation(List.copyOf(words), text));
    }

    private static Optional<String> complaint(boolean justified, String text) {
        return justified ? Optional.of("the build " + text) : Optional.empty();
    }

    private Outcome incremental() throws IOException {
        Outcome outcome = Outcome.of(incrementalBuilder());
        boolean onlyForState = !outcome.success() && outcome.stateIgnored() && bench.options.failOn() == FailOn.WARNING;
        if (onlyForState) {
            // Whoever lets warnings fail the build has to do what this one says.
            Snapshot.delete(bench.state);
            return Outcome.of(incrementalBuilder());
        }
        return outcome;
    }

    private Generator.Builder incrementalBuilder() {
        Generator.Builder builder = bench.builder();
        mutation.accept(builder);
        return builder;
    }

    private Clean clean() throws IOException {
        Workbench.Inputs inputs = bench.inputs();
        if (lastClean.isEmpty() || !lastClean.get().inputs().equals(inputs)) {
            Path output = folder.resolve("clean");
            // The folders stay: making and removing them took a third of the time of all scripts.
            Snapshot.EMPTY.restore(output);
            Generator.Builder builder = Generator.builder(bench.site).output(output);
            bench.options.applyTo(builder);
            Outcome outcome = Outcome.of(builder);
            lastClean = Optional.of(new Clean(inputs, outcome, Snapshot.of(output)));
        }
        return lastClean.get();
    }
}
