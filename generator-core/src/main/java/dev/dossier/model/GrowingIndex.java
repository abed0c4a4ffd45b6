package dev.dossier.model;

import java.util.Optional;
import java.util.function.Function;

/** An index that things are added to. For one thread until nothing is added any more. */
public final class GrowingIndex<T> extends Index<T> {
    /**
     * Creates an index of nothing.
     *
     * @param keyOf returns the text of a thing
     * @param expected about how many things will be added
     */
    public GrowingIndex(Function<T, String> keyOf, int expected) {
        super(keyOf, expected);
    }

    /** Adds a thing, unless there is one with its text; returns that. */
    public Optional<T> add(T thing) {
        return put(thing);
    }
}
