package dev.dossier.render;

import dev.dossier.model.ReadKind;
import dev.dossier.model.SitePath;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The names that a template may ask a view of one kind for, each with its type. Immutable.
 *
 * @param <T> what such a view shows
 */
final class Vocabulary<T> {
    private final String name;
    private final Map<String, Field<T>> fields;
    private final Optional<Function<String, Field<T>>> others;

    private Vocabulary(String name, Map<String, Field<T>> fields, Optional<Function<String, Field<T>>> others) {
        this.name = name;
        this.fields = fields;
        this.others = others;
    }

    /** Begins a vocabulary each of whose names has something of its own that gives its values. */
    static <T> Builder<T> of(String name) {
        return of(name, (field, subject, drawing) -> {
            throw unanswered(field);
        });
    }

    /**
     * Begins a vocabulary.
     *
     * @param answers gives the values of those names that have nothing of their own for that
     */
    static <T> Builder<T> of(String name, Answers<T> answers) {
        return new Builder<>(name, answers);
    }

    /** Gives the values of all names of a vocabulary: one for all is there in no time, where a lambda for each takes its while to link. */
    @FunctionalInterface
    interface Answers<T> {
        /**
         * Returns a text, a number or a flag; of a file, a date or a view there may be one, of a list many.
         *
         * @throws IllegalArgumentException when the name is none of those
         */
        Object to(String name, T subject, Drawing drawing);
    }

    /** Returns what is thrown for a name that was declared and has no value. */
    static IllegalArgumentException unanswered(String name) {
        return new IllegalArgumentException("nothing gives the value of '" + name + "'");
    }

    /** Returns a vocabulary that has every name. */
    static <T> Vocabulary<T> open(String name, Function<String, Field<T>> fields) {
        return new Vocabulary<>(name, Map.of(), Optional.of(fields));
    }

    /** Returns what its views are called. */
    String name() {
        return name;
    }

    /** Returns whether it has every name; it then answers only for those that no other view has. */
    boolean isOpen() {
        return others.isPresent();
    }

    /** Returns the field of a name. */
    Optional<Field<T>> field(String wanted) {
        Field<T> field = fields.get(wanted);
        return field != null ? Optional.of(field) : others.map(make -> make.apply(wanted));
    }

    /** Returns the declared fields in the order of their declaration. */
    Collection<Field<T>> fields() {
        return fields.values();
    }

    /** Collects the names of a vocabulary. */
    static final class Builder<T> {
        private final String name;
        private final Answers<T> answers;
        private final Map<String, Field<T>> fields = new LinkedHashMap<>();

        private Builder(String name, Answers<T> answers) {
            this.name = name;
            this.answers = answers;
        }

        // What an answer is its name decides, which is declared beside it.
        @SuppressWarnings("unchecked")
        private <V> BiFunction<T, Drawing, V> answer(String field) {
            return (subject, drawing) -> (V) answers.to(field, subject, drawing);
        }

        Builder<T> text(String field, String description) {
            return text(field, description, answer(field));
        }

        Builder<T> html(String field, String description) {
            return html(field, description, answer(field));
        }

        Builder<T> html(String field, String description, Field.Source<T> source) {
            return html(field, description, answer(field), source);
        }

        Builder<T> markdown(String field, String description, Field.Source<T> source) {
            return markdown(field, description, answer(field), source);
        }

        Builder<T> url(String field, String description) {
            return url(field, description, answer(field));
        }

        Builder<T> file(String field, String description) {
            return file(field, description, answer(field));
        }

        Builder<T> fullAddress(String field, String description) {
            return fullAddress(field, description, answer(field));
        }

        Builder<T> number(String field, String description) {
            return number(field, description, answer(field));
        }

        Builder<T> flag(String field, String description) {
            return flag(field, description, answer(field));
        }

        Builder<T> date(String field, String description) {
            return date(field, description, answer(field));
        }

        Builder<T> page(String field, String description) {
            return view(field, description, () -> PageNames.PAGE, answer(field));
        }

        Builder<T> pages(String field, String description) {
            return list(field, description, () -> PageNames.PAGE, answer(field));
        }

        <U> Builder<T> view(String field, String description, Supplier<Vocabulary<U>> names) {
            return view(field, description, names, this.<Optional<U>>answer(field));
        }

        <U> Builder<T> list(String field, String description, Supplier<Vocabulary<U>> names) {
            return list(field, description, names, this.<List<U>>answer(field));
        }

        <U> Builder<T> list(String field, String description, Supplier<Vocabulary<U>> names, Field.Source<T> source) {
            return list(field, description, names, this.<List<U>>answer(field), source);
        }

        Builder<T> text(String field, String description, BiFunction<T, Drawing, String> read) {
            return add(field, Type.TEXT, description, read);
        }

        Builder<T> html(String field, String description, BiFunction<T, Drawing, String> read) {
            return add(field, Type.HTML, description, read);
        }

        Builder<T> html(
                String field, String description, BiFunction<T, Drawing, String> read, Field.Source<T> source) {
            return add(new Field<>(
                    field, Type.HTML, Optional.empty(), description,
                    (subject, drawing, asked) -> read.apply(subject, drawing), Optional.of(source)));
        }

        Builder<T> markdown(
                String field, String description, BiFunction<T, Drawing, String> read, Field.Source<T> source) {
            return add(new Field<>(
                    field, Type.MARKDOWN, Optional.empty(), description,
                    (subject, drawing, asked) -> read.apply(subject, drawing), Optional.of(source)));
        }

        Builder<T> url(String field, String description, BiFunction<T, Drawing, String> read) {
            return add(field, Type.URL, description, read);
        }

        /** Adds the address of a file of the output, as seen from the file that is drawn; there may be none. */
        Builder<T> file(String field, String description, BiFunction<T, Drawing, Optional<SitePath>> read) {
            return address(field, description, read, Drawing::url);
        }

        /** Adds the full address of a file of the output; there may be none. */
        Builder<T> fullAddress(String field, String description, BiFunction<T, Drawing, Optional<SitePath>> read) {
            return address(field, description, read, Drawing::absoluteUrl);
        }

        /** What an address says follows from the file, from the one that is drawn, and from the configuration of addresses. */
        private Builder<T> address(
                String field, String description, BiFunction<T, Drawing, Optional<SitePath>> read,
                BiFunction<Drawing, SitePath, String> write) {
            return add(new Field<>(
                    field, Type.URL, Optional.empty(), description,
                    (subject, drawing, asked) -> {
                        Optional<SitePath> file = read.apply(subject, drawing);
                        return file.isPresent() ? write.apply(drawing, file.get()) : "";
                    },
                    Optional.of((subject, drawing, values) -> {
                        if (drawing.sees(ReadKind.URL)) {
                            Optional<SitePath> file = read.apply(subject, drawing);
                            values.text(file.isPresent() ? file.get().value() : "");
                        }
                    })));
        }

        Builder<T> number(String field, String description, BiFunction<T, Drawing, Integer> read) {
            return add(field, Type.NUMBER, description, read);
        }

        Builder<T> flag(String field, String description, BiFunction<T, Drawing, Boolean> read) {
            return add(field, Type.FLAG, description, read);
        }

        Builder<T> date(String field, String description, BiFunction<T, Drawing, Optional<OffsetDateTime>> read) {
            return add(nested(
                    field, Type.DATE, () -> DateNames.DATE, description, read,
                    Optional.of((subject, drawing, values) -> DateNames.add(read.apply(subject, drawing), drawing, values))));
        }

        <U> Builder<T> view(
                String field, String description, Supplier<Vocabulary<U>> names, BiFunction<T, Drawing, Optional<U>> read) {
            return add(nested(field, Type.VIEW, names, description, read, Optional.empty()));
        }

        <U> Builder<T> list(
                String field, String description, Supplier<Vocabulary<U>> names, BiFunction<T, Drawing, List<U>> read) {
            return add(list(field, description, names, read, Optional.empty()));
        }

        <U> Builder<T> list(
                String field, String description, Supplier<Vocabulary<U>> names, BiFunction<T, Drawing, List<U>> read,
                Field.Source<T> source) {
            return add(list(field, description, names, read, Optional.of(source)));
        }

        private static <T, U> Field<T> list(
                String field, String description, Supplier<Vocabulary<U>> names, BiFunction<T, Drawing, List<U>> read,
                Optional<Field.Source<T>> source) {
            return new Field<>(
                    field, Type.LIST, Optional.of(names), description,
                    (subject, drawing, asked) -> new Items<>(names.get(), read.apply(subject, drawing), drawing, asked), source);
        }

        /** Adds a field that was made elsewhere. */
        Builder<T> add(Field<T> field) {
            if (fields.put(field.name(), field) != null) {
                throw new IllegalArgumentException(name + " has '" + field.name() + "' twice");
            }
            return this;
        }

        Vocabulary<T> build() {
            return new Vocabulary<>(name, fields, Optional.empty());
        }

        private Builder<T> add(String field, Type type, String description, BiFunction<T, Drawing, ?> read) {
            return add(new Field<>(
                    field, type, Optional.empty(), description, (subject, drawing, asked) -> read.apply(subject, drawing)));
        }

        private static <T, U> Field<T> nested(
                String field, Type type, Supplier<Vocabulary<U>> names, String description,
                BiFunction<T, Drawing, Optional<U>> read, Optional<Field.Source<T>> source) {
            return new Field<>(field, type, Optional.of(names), description, (subject, drawing, asked) -> {
                Optional<U> value = read.apply(subject, drawing);
                return value.isPresent() ? new View<>(names.get(), value.get(), drawing, asked) : "";
            }, source);
        }
    }
}
