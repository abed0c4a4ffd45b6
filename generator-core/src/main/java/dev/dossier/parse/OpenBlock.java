package dev.dossier.parse;

import org.commonmark.node.Block;

/** A block that lines which come may belong to (CommonMark 0.31.2, appendix "A parsing strategy"). */
abstract class OpenBlock {
    private final Block node;

    OpenBlock(Block node) {
        this.node = node;
    }

    /** What a line is to a block. */
    enum Match {
        /** None of its. */
        NONE,
        /** One of its; what marks it as such has been read. */
        GOES_ON,
        /** Its last, of which nothing is left. */
        LAST
    }

    Block node() {
        return node;
    }

    /**
     * Reads what makes a line one of this block's.
     *
     * @param innermost the block that the line before belongs to
     */
    abstract Match match(LineCursor line, OpenBlock innermost);

    /** Returns whether it is made of blocks, not of text. */
    boolean isContainer() {
        return false;
    }

    /** Returns whether a block may be put into it, which the caller then does. */
    boolean takes(OpenBlock child) {
        return false;
    }

    /** Returns whether a line that begins no block belongs to it even without the marks of the blocks around it. */
    boolean isLazy() {
        return false;
    }

    /** Takes what is left of a line. */
    void add(LineCursor line) {}

    /** Ends the block. */
    void close() {}

    /** Reads the texts within it, once all definitions of the page are known. */
    void readTexts(InlineReader reader) {}
}
