package dev.dossier.parse;

import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Makes nodes of parts of a text, one behind the other, and texts of what is between them. One instance fills one block after another. */
final class InlineBuilder {
    private final InlineSource source;
    private Node block = new Text();
    private int at;

    /** Where the text begins that no node has yet. */
    private int from;

    private int lastHarm = -1;

    InlineBuilder(InlineSource source) {
        this.source = source;
    }

    /** Begins a block. */
    void begin(Node node) {
        block = node;
        at = 0;
        from = 0;
        lastHarm = -1;
    }

    /** Returns the place that is read next. */
    int at() {
        return at;
    }

    /** Says that the character at a place, where it becomes part of a text, has to be written in another way in HTML. */
    void harm(int place) {
        lastHarm = place;
    }

    private Text text(int start, int end) {
        return source.text(start, end, lastHarm < start);
    }

    /** Goes on to a place; what is left behind is text so far. */
    void skipTo(int place) {
        at = place;
    }

    /** Makes a text of what has no node yet and ends here. */
    void flush() {
        if (from < at) {
            addText(from, at);
        }
    }

    /** Adds a part as a text and goes on behind it. */
    Text addText(int start, int end) {
        Text node = text(start, end);
        block.appendChild(node);
        moveTo(end);
        return node;
    }

    /** Adds a node after the text before it, and goes on behind it. */
    void add(Node node, int start, int end) {
        flush();
        addAt(node, start, end);
    }

    /** Makes a text of what has no node yet, without the blanks that it ends with; returns how many those are. */
    int flushWithoutBlanks(boolean tabs) {
        int end = at;
        char[] text = source.text();
        while (end > from && (text[end - 1] == ' ' || tabs && text[end - 1] == '\t')) {
            end--;
        }
        int blanks = at - end;
        if (from < at) {
            Text node = text(from, end);
            if (blanks > 0) {
                // They belong to the place of the text, though not to what it says.
                source.place(node, from, at);
            }
            block.appendChild(node);
            moveTo(at);
        }
        return blanks;
    }

    /** Adds the end of a line, which nobody asks for the place of. */
    void addLineBreak(Node node) {
        block.appendChild(node);
        moveTo(at + 1);
    }

    /** Goes on at a place, where what is left behind has its nodes. */
    void moveTo(int place) {
        at = place;
        from = place;
    }

    private void addAt(Node node, int start, int end) {
        source.place(node, start, end);
        block.appendChild(node);
        moveTo(end);
    }
}
