package dev.dossier;

import dev.dossier.GenerationListener.Stage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Shares the work of a stage out among all processors. */
final class Workers {
    /** Neighbours are in one folder, in which a system makes one file after the other; so a processor takes several of them. */
    private static final int LARGEST_SHARE = 64;

    /**
     * How often each processor comes back for more. A parallel stream on two processors has quarters of all items, so one of the two waits
     * at the end for what takes the other long.
     */
    private static final int TURNS = 32;

    private Workers() {}

    /** Does a stage's work on all items, and returns the results in the order of the items. */
    static <T, R> List<R> each(GenerationListener listener, Stage stage, Collection<T> items, Function<T, Optional<R>> work) {
        List<T> all = List.copyOf(items);
        AtomicReferenceArray<Optional<R>> results = new AtomicReferenceArray<>(all.size());
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        int processors = ForkJoinPool.getCommonPoolParallelism() + 1;
        int share = Math.max(1, Math.min(LARGEST_SHARE, all.size() / (processors * TURNS)));
        IntStream.range(0, processors).parallel().forEach(processor -> {
            for (int from = taken.getAndAdd(share); from < all.size(); from = taken.getAndAdd(share)) {
                for (int number = from; number < Math.min(from + share, all.size()); number++) {
                    results.set(number, work.apply(all.get(number)));
                    listener.progress(stage, done.incrementAndGet(), all.size());
                }
            }
        });
        List<R> found = new ArrayList<>(all.size());
        for (int number = 0; number < all.size(); number++) {
            results.get(number).ifPresent(found::add);
        }
        return found;
    }
}
