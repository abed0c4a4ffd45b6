package dev.dossier.state;

import java.util.Optional;
import java.util.function.Supplier;

/** Gives a value that is made when it is asked for first. Thread-safe. */
final class Once<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private Optional<T> value = Optional.empty();

    Once(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized T get() {
        if (value.isEmpty()) {
            value = Optional.of(maker.get());
        }
        return value.get();
    }
}
