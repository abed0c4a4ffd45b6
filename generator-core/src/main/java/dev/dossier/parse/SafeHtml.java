package dev.dossier.parse;

import java.util.List;
import java.util.Map;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;

/** What is left of HTML in Markdown once all that is not allowed is taken out; it stands where that HTML stood. */
final class SafeHtml extends CustomNode {
    private final List<Part> parts;
    private final boolean block;

    /** Creates a node in place of another, at the same place in the source. */
    SafeHtml(Node raw, List<Part> parts, boolean block) {
        this.parts = List.copyOf(parts);
        this.block = block;
        setSourceSpans(raw.getSourceSpans());
    }

    /** A tag, or the text between two. */
    sealed interface Part {}

    record Open(String tag, Map<String, String> attributes) implements Part {}

    record Close(String tag) implements Part {}

    record Text(String text) implements Part {}

    List<Part> parts() {
        return parts;
    }

    /** Returns whether it stands between blocks, and not in a line. */
    boolean isBlock() {
        return block;
    }
}
