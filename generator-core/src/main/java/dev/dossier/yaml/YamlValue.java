package dev.dossier.yaml;

import dev.dossier.diagnostic.SourceLocation;

/** A value of a YAML document that knows where it was written: a scalar, a list or a mapping. */
public sealed interface YamlValue permits YamlScalar, YamlList, YamlMapping {
    /** Returns the place of its first character. */
    SourceLocation location();

    /** Returns what it is in the words of a message, such as {@code a list}. */
    String kind();
}
