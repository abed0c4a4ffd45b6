package dev.dossier.render;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * A name of a vocabulary.
 *
 * @param name the name
 * @param type what its value is
 * @param names the names of the value or of its elements; only for dates, lists and views
 * @param description what it is, in a few words
 * @param reader gives its value
 */
record Field<T>(
        String name, Type type, Optional<Supplier<? extends Vocabulary<?>>> names, String description, Reader<T> reader) {
    /** Gives the value of a field as a template sees it: a text, a number, a flag, a {@link View} or {@link Items}. */
    @FunctionalInterface
    interface Reader<T> {
        /** Returns the value; an empty text where there is none. */
        Object read(T subject, Drawing drawing);
    }
}
