package dev.dossier.model;

import dev.dossier.diagnostic.SourceLocation;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A directive as the author of a page wrote it, without its body; what it takes was held against its declaration.
 *
 * @param name as in {@code :::name}; of one within a line of text with its colon, {@link #VALUE} or {@link #COUNT}
 * @param label the text of its label without markup; empty where there is none
 * @param attributes the attributes that were given or have a default
 * @param number which of the page's directives it is, from 1; those within lines of text are counted by themselves
 * @param outer the number of the directive around it; 0 where there is none
 * @param first whether no other directive stands before it in the one around it
 * @param location its name in the source
 */
public record Directive(
        String name, String label, Map<String, Attribute> attributes, int number, int outer, boolean first,
        SourceLocation location) {
    /** Prints a cell of a table. */
    public static final String VALUE = ":value";

    /** Prints how many rows of a table there are. */
    public static final String COUNT = ":count";

    /** The first of the characters that stand for numbers in placeholders; they mean nothing in Unicode. */
    private static final char NUMBERS = '\uE000';

    /** Copies the attributes in their order. */
    public Directive {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    /**
     * An attribute with its value.
     *
     * @param type what the value is
     * @param value the value as written
     * @param location where it is written
     */
    public record Attribute(AttributeType type, String value, SourceLocation location) {}

    /** Returns whether it stands within a line of text. */
    public boolean isInText() {
        return name.startsWith(":");
    }

    /** Returns what stands for it in the summary of a page, which is made before tables are read: no text has these characters. */
    public String placeholder() {
        return String.valueOf(Markup.DIRECTIVE) + (char) (NUMBERS + number);
    }

    /** Returns what its attributes refer to inside of the site. */
    public List<Body.Reference> references() {
        return attributes.values().stream()
                .flatMap(one -> one.type().reference(one.value()).stream())
                .filter(Body.Reference::isInside)
                .toList();
    }

    /** Turns a directive into HTML. */
    @FunctionalInterface
    public interface Drawer {
        /**
         * Draws a directive.
         *
         * @param directive the directive
         * @param label its label as HTML
         * @param body its body as HTML
         */
        String draw(Directive directive, String label, String body);
    }
}
