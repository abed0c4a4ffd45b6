package dev.dossier.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a template asks for: names, each with what is asked of its value or of each of its elements. Whether something is there is
 * asked as well, so an absent value is among them.
 *
 * @param names what is asked of each name's value, in a fixed order
 */
public record Reads(Map<String, Reads> names) {
    /** Nothing is asked. */
    public static final Reads NONE = new Reads(Map.of());

    /** Copies the names in their order. */
    public Reads {
        names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
    }

    // The same as a record has by itself, without what a JVM takes to make that when it is asked for first.
    @Override
    public boolean equals(Object other) {
        return other instanceof Reads that && that.names.equals(names);
    }

    @Override
    public int hashCode() {
        return names.hashCode();
    }

    /**
     * What a certain template asks for.
     *
     * @param template what is the same only for the same template with all that it includes
     * @param reads what it asked for so far
     */
    public record OfTemplate(Fingerprint template, Reads reads) {
        // As of Reads itself.
        @Override
        public boolean equals(Object other) {
            return other instanceof OfTemplate that && that.template.equals(template) && that.reads.equals(reads);
        }

        @Override
        public int hashCode() {
            return 31 * template.hashCode() + reads.hashCode();
        }
    }
}
