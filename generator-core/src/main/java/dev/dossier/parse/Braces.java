package dev.dossier.parse;

import java.util.Map;
import java.util.Optional;
import org.commonmark.node.CustomNode;

/** What stands in braces: the id of the heading that it ends, or the attributes of the image before it. */
final class Braces extends CustomNode {
    private final String source;
    private final Optional<String> id;
    private final Map<String, String> attributes;

    private Braces(String source, Optional<String> id, Map<String, String> attributes) {
        this.source = source;
        this.id = id;
        this.attributes = attributes;
    }

    static Braces ofId(String source, String id) {
        return new Braces(source, Optional.of(id), Map.of());
    }

    static Braces ofAttributes(String source, Map<String, String> attributes) {
        return new Braces(source, Optional.empty(), attributes);
    }

    /** Returns the text as written, for a place where it means nothing. */
    String source() {
        return source;
    }

    Optional<String> id() {
        return id;
    }

    /** Returns the attributes in their order, names in lower case; empty for an id. */
    Map<String, String> attributes() {
        return attributes;
    }
}
