package dev.dossier.parse;

import org.commonmark.node.Node;
import org.commonmark.node.SourceSpans;
import org.commonmark.node.Text;

/** Makes one text of texts that stand side by side. */
final class Texts {
    private Texts() {}

    /** Joins texts among the children of a node, and among theirs; nodes within a line are nested no deeper than {@link Depths} allows. */
    static void join(Node parent) {
        Node node = parent.getFirstChild();
        while (node != null) {
            if (node instanceof Text first && node.getNext() instanceof Text) {
                node = join(first);
            } else if (!(node instanceof Text)) {
                join(node);
            }
            node = node.getNext();
        }
    }

    private static Text join(Text first) {
        StringBuilder literal = new StringBuilder(first.getLiteral());
        SourceSpans spans = SourceSpans.empty();
        spans.addAll(first.getSourceSpans());
        while (first.getNext() instanceof Text next) {
            literal.append(next.getLiteral());
            spans.addAll(next.getSourceSpans());
            next.unlink();
        }
        Text joined = new Text(literal.toString());
        joined.setSourceSpans(spans.getSourceSpans());
        first.insertBefore(joined);
        first.unlink();
        return joined;
    }
}
