package dev.dossier.render;

import dev.dossier.model.Fingerprint;
import java.util.List;
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
 * @param source tells what its value is made from, where that is known sooner than the value
 * @param arguments the names that have to be in reach where it is printed, because its value has places for theirs
 */
record Field<T>(
        String name, Type type, Optional<Supplier<? extends Vocabulary<?>>> names, String description, Reader<T> reader,
        Optional<Source<T>> source, List<String> arguments) {
    Field(String name, Type type, Optional<Supplier<? extends Vocabulary<?>>> names, String description, Reader<T> reader) {
        this(name, type, names, description, reader, Optional.empty());
    }

    Field(
            String name, Type type, Optional<Supplier<? extends Vocabulary<?>>> names, String description, Reader<T> reader,
            Optional<Source<T>> source) {
        this(name, type, names, description, reader, source, List.of());
    }

    /** Gives the value of a field as a template sees it: a text, a number, a flag, a {@link View} or {@link Items}. */
    @FunctionalInterface
    interface Reader<T> {
        /**
         * Returns the value; an empty text where there is none.
         *
         * @param asked takes down what is asked of a view or of items
         */
        Object read(T subject, Drawing drawing, Asked asked);
    }

    /** Tells what the value of a field is made from. */
    @FunctionalInterface
    interface Source<T> {
        /** Adds something that is the same only if the value is. */
        void add(T subject, Drawing drawing, Fingerprint.Builder values);
    }
}
