package dev.dossier;

import dev.dossier.GenerationListener.Stage;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Shares the work of a stage out among all processors. */
final class Workers {
    private Workers() {}

    /** Does a stage's work on all items, and returns the results in the order of the items. */
    static <T, R> List<R> each(GenerationListener listener, Stage stage, Collection<T> items, Function<T, Optional<R>> work) {
        AtomicInteger done = new AtomicInteger();
        return List.copyOf(items).parallelStream()
                .map(item -> {
                    Optional<R> result = work.apply(item);
                    listener.progress(stage, done.incrementAndGet(), items.size());
                    return result;
                })
                .filter(Optional::isPresent)
                .map(Optional::get)
                .toList();
    }
}
