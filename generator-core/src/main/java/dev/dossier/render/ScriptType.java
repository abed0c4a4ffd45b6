package dev.dossier.render;

import java.util.Locale;
import java.util.Set;

/**
 * What the tag of a script says about its type, as far as a template says it outright. A script of a type that is JSON is a data block,
 * which a browser does not run (HTML Standard, section 4.12.1.1); import maps and rules of speculation, which it obeys, are none.
 */
final class ScriptType {
    private static final Set<String> DATA = Set.of("application/json", "application/ld+json");

    private final StringBuilder value = new StringBuilder();
    private boolean said;
    private boolean known;

    ScriptType copy() {
        ScriptType copy = new ScriptType();
        copy.value.append(value);
        copy.said = said;
        copy.known = known;
        return copy;
    }

    /** Takes note that a tag begins. */
    void begin() {
        value.setLength(0);
        said = false;
        known = false;
    }

    /** Takes note that the value of an attribute 'type' begins; of several a browser takes the first. */
    void beginValue() {
        known = !said;
        said = true;
        value.setLength(known ? 0 : value.length());
    }

    void add(char c) {
        value.append(c);
    }

    /** Takes note that the type is not what the template says, or not always. */
    void spoil() {
        known = false;
    }

    /** Takes note of what a section said that may not be drawn. */
    void rejoin(ScriptType end) {
        if (end.said && !said) {
            said = true;
            known = false;
        }
    }

    boolean isData() {
        return known && DATA.contains(value.toString().toLowerCase(Locale.ROOT));
    }
}
