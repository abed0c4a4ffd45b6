package dev.dossier.yaml;

import dev.dossier.diagnostic.SourceLocation;

/**
 * A single value of a YAML document: a text, a number, a flag, or nothing.
 *
 * @param text the value as written, without its quotes
 * @param plain whether it has no quotes and no block style; only then can it be something else than a text
 * @param location its first character, which is the quote of a quoted one
 */
public record YamlScalar(String text, boolean plain, SourceLocation location) implements YamlValue {
    @Override
    public String kind() {
        return type().words();
    }

    /** Returns what the value is in the core schema. */
    ScalarType type() {
        return plain ? ScalarType.of(text) : ScalarType.TEXT;
    }

    /** Returns what quotes hide: the type that the text has without them. */
    ScalarType typeWithoutQuotes() {
        return ScalarType.of(text);
    }

    boolean isNothing() {
        return type() == ScalarType.NOTHING;
    }
}
