package dev.dossier.incremental;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** Counts what the edits of each kind led to. Thread-safe. */
final class Tally {
    private final Map<Edit.Kind, Counts> counts = new EnumMap<>(Edit.Kind.class);

    /**
     * How often an edit was in a script.
     *
     * @param done how often the site had something to do it to
     * @param failed how often the build after it failed
     * @param changed how often the build came to another output than the last that worked
     * @param worked how often the build had something to write or to remove
     */
    private record Counts(int tried, int done, int failed, int changed, int worked) {
        static final Counts NONE = new Counts(0, 0, 0, 0, 0);

        Counts plus(boolean isDone, boolean isFailed, boolean isChanged, boolean isWorked) {
            return new Counts(
                    tried + 1, done + one(isDone), failed + one(isFailed), changed + one(isChanged), worked + one(isWorked));
        }

        private static int one(boolean yes) {
            return yes ? 1 : 0;
        }
    }

    synchronized void count(Edit.Kind kind, boolean done, boolean failed, boolean changed, boolean worked) {
        counts.put(kind, counts.getOrDefault(kind, Counts.NONE).plus(done, failed, changed, worked));
    }

    /** Returns how often a kind of edit found something to change. */
    synchronized int tries(Edit.Kind kind) {
        return counts.getOrDefault(kind, Counts.NONE).done;
    }

    /** Returns how often a kind of edit led to another output, or to work on the same one. */
    synchronized int effects(Edit.Kind kind) {
        Counts count = counts.getOrDefault(kind, Counts.NONE);
        return Math.max(count.changed, count.worked);
    }

    synchronized int failures(Edit.Kind kind) {
        return counts.getOrDefault(kind, Counts.NONE).failed;
    }

    @Override
    public synchronized String toString() {
        StringBuilder text = new StringBuilder(row("edit", "tried", "done", "failed", "changed", "worked"));
        counts.forEach((kind, count) ->
                text.append(row(kind, count.tried, count.done, count.failed, count.changed, count.worked)));
        return text.toString();
    }

    private static String row(Object... cells) {
        return String.format(Locale.ROOT, "%-26s%8s%8s%8s%8s%8s%n", cells);
    }
}
