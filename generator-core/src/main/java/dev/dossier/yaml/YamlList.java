package dev.dossier.yaml;

import dev.dossier.diagnostic.SourceLocation;
import java.util.List;

/**
 * A list of a YAML document; immutable as far as its values are.
 *
 * @param values the values in their order, without empty ones
 * @param location its first character
 */
public record YamlList(List<YamlValue> values, SourceLocation location) implements YamlValue {
    /** Copies the list. */
    public YamlList {
        values = List.copyOf(values);
    }

    @Override
    public String kind() {
        return "a list";
    }
}
