package dev.dossier.render;

import dev.dossier.diagnostic.Suggestion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The vocabularies in reach at a place of a template, the innermost last. One that comes again further in hides the former, so that
 * there are only so many scopes however often a template includes itself.
 *
 * @param vocabularies the vocabularies
 */
record Scope(List<Vocabulary<?>> vocabularies) {
    // The same as a record has by itself, without what a JVM takes to make that when it is asked for first.
    @Override
    public boolean equals(Object other) {
        return other instanceof Scope that && that.vocabularies.equals(vocabularies);
    }

    @Override
    public int hashCode() {
        return vocabularies.hashCode();
    }

    /** Returns the scope inside of a section over a view or a list. */
    Scope with(Vocabulary<?> inner) {
        List<Vocabulary<?>> all = new ArrayList<>(vocabularies);
        all.remove(inner);
        all.add(inner);
        return new Scope(List.copyOf(all));
    }

    /** Looks for a name in the order in which {@link Name} does. */
    Resolved find(String name) {
        List<String> path = List.of(name.split("\\.", -1));
        Optional<? extends Field<?>> field = first(path.get(0));
        if (field.isEmpty()) {
            return new Resolved.Unknown("unknown name '" + name + "'", hint(path));
        }
        for (int i = 1; i < path.size() && field.get().type() != Type.VALUE; i++) {
            String holder = String.join(".", path.subList(0, i));
            Type type = field.get().type();
            if (type != Type.VIEW && type != Type.DATE) {
                String what = "'" + holder + "' is of type " + type.word() + " and has no names";
                String section = type == Type.LIST ? ", its elements have: use the section '{{#" + holder + "}}'." : ".";
                return new Resolved.Unknown("unknown name '" + name + "'", what + section);
            }
            Vocabulary<?> names = names(field.get()).orElseThrow();
            field = names.field(path.get(i));
            if (field.isEmpty()) {
                return new Resolved.Unknown("unknown name '" + name + "'", hint(path, i, words(names)));
            }
        }
        // What a page's own field holds only the page knows, so its elements have every name.
        Optional<Vocabulary<?>> names = field.get().type() == Type.VALUE ? Optional.of(Params.OPEN) : names(field.get());
        return new Resolved.Known(name, field.get().type(), names, field.get().arguments());
    }

    private Optional<? extends Field<?>> first(String word) {
        Optional<? extends Field<?>> open = Optional.empty();
        for (int i = vocabularies.size() - 1; i >= 0; i--) {
            Optional<? extends Field<?>> field = vocabularies.get(i).field(word);
            if (field.isPresent() && !vocabularies.get(i).isOpen()) {
                return field;
            }
            open = open.isPresent() ? open : field;
        }
        return open;
    }

    /** Returns what to write in place of a name whose first word nobody knows. */
    private String hint(List<String> path) {
        if (path.size() == 1) {
            Optional<String> holder = holders(path.get(0)).findFirst();
            if (holder.isPresent()) {
                return "did you mean '" + holder.get() + "." + path.get(0) + "'?";
            }
        }
        return hint(path, 0, vocabularies.stream().flatMap(names -> words(names).stream()).toList());
    }

    /** Returns the views in reach that have a name. */
    private Stream<String> holders(String word) {
        return vocabularies.stream()
                .flatMap(vocabulary -> vocabulary.fields().stream())
                .filter(field -> field.type() == Type.VIEW)
                .filter(field -> names(field).filter(names -> words(names).contains(word)).isPresent())
                .map(Field::name)
                .sorted();
    }

    private static String hint(List<String> path, int unknown, Collection<String> known) {
        Optional<String> best = Suggestion.closest(path.get(unknown), known);
        if (best.isPresent()) {
            List<String> corrected = new ArrayList<>(path);
            corrected.set(unknown, best.get());
            return "did you mean '" + String.join(".", corrected) + "'?";
        }
        if (known.isEmpty()) {
            return "There are no names here.";
        }
        return "Known here: " + new TreeSet<>(known).stream().collect(Collectors.joining("', '", "'", "'."));
    }

    private static Optional<Vocabulary<?>> names(Field<?> field) {
        return field.names().map(supplier -> supplier.get());
    }

    private static List<String> words(Vocabulary<?> vocabulary) {
        return vocabulary.fields().stream().<String>map(Field::name).toList();
    }
}
