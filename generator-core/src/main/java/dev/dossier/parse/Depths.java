package dev.dossier.parse;

import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.jspecify.annotations.Nullable;

/**
 * Keeps nodes within a line of text from being nested so deeply that whoever walks the tree runs out of stack. Depths are counted only
 * once a block has more nodes with children than may be nested.
 */
final class Depths {
    /** How many nodes may be nested; more is text. Nobody writes so many, and commonmark-java has the same limit. */
    static final int MAX = 100;

    private int wrapped;

    /** Begins a block. */
    void clear() {
        wrapped = 0;
    }

    /** Counts a node that got children. */
    void wrapped() {
        wrapped++;
    }

    boolean mayBeTooMany() {
        return wrapped >= MAX;
    }

    /** Returns how deeply nodes are nested from {@code first} on and before {@code end}. */
    static int between(@Nullable Node first, @Nullable Node end) {
        int depth = 0;
        for (Node node = first; node != null && node != end; node = node.getNext()) {
            if (isWrapper(node)) {
                depth = Math.max(depth, 1 + between(node.getFirstChild(), null));
            }
        }
        return depth;
    }

    private static boolean isWrapper(Node node) {
        return node instanceof Emphasis
                || node instanceof StrongEmphasis
                || node instanceof Link
                || node instanceof Image
                || node instanceof Strikethrough;
    }
}
