package dev.dossier.model;

import dev.dossier.diagnostic.SourceLocation;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a directive takes, as its theme declares it.
 *
 * @param name as in {@code :::name}
 * @param label whether it has one, in brackets
 * @param body whether it has one, up to the closing {@code :::}
 * @param inside the directives right in which it may stand; empty where it may stand anywhere
 * @param items whether what stands in it, each block by itself, is a list of items
 * @param attributes the attributes by name
 * @param location the declaration
 */
public record DirectiveDeclaration(
        String name, Presence label, Presence body, List<String> inside, boolean items, SortedMap<String, Attribute> attributes,
        SourceLocation location) {
    /** Copies the attributes in the order of their names. */
    public DirectiveDeclaration {
        inside = List.copyOf(inside);
        attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
    }

    /** Whether something must, may or must not be there. */
    public enum Presence {
        /** It must not. */
        NONE,
        /** It may. */
        OPTIONAL,
        /** It must. */
        REQUIRED
    }

    /**
     * An attribute that a directive takes.
     *
     * @param type what its value is
     * @param required whether it has to be given
     * @param byDefault its value where it is not given
     * @param words of a word those that are allowed, of a table the columns that it has to have
     * @param location where it is declared
     */
    public record Attribute(
            AttributeType type, boolean required, Optional<String> byDefault, List<String> words, SourceLocation location) {
        /** Copies the words. */
        public Attribute {
            words = List.copyOf(words);
        }

        /** Returns whether a text can be its value. */
        public boolean accepts(String value) {
            return type == AttributeType.WORD ? words.contains(value) : type.accepts(value);
        }
    }

    /** Returns the attribute of a type; what chooses rows or regions is there once. */
    public Optional<String> attribute(AttributeType type) {
        return attributes.entrySet().stream()
                .filter(one -> one.getValue().type() == type)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Returns what is the same only for declarations that say the same, wherever they stand. */
    public static Fingerprint fingerprint(Map<String, DirectiveDeclaration> declarations) {
        Fingerprint.Builder all = new Fingerprint.Builder();
        new TreeMap<>(declarations).values().forEach(one -> {
            all.text(one.name).text(one.label.name()).text(one.body.name()).text(one.inside.toString()).number(one.items ? 1 : 0);
            all.number(one.attributes.size());
            one.attributes.forEach((name, attribute) -> all.text(name)
                    .text(attribute.type.name())
                    .number(attribute.required ? 1 : 0)
                    .text(attribute.byDefault.toString())
                    .text(attribute.words.toString()));
        });
        return all.build();
    }
}
