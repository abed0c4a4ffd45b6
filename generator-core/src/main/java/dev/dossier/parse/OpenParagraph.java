package dev.dossier.parse;

import org.commonmark.node.Paragraph;

/** Lines of text, the first of which may define links. */
final class OpenParagraph extends OpenBlock {
    private final Lines lines;
    private final DefinitionReader definitions;
    private int first;
    private int count;

    OpenParagraph(Lines lines, DefinitionReader definitions) {
        super(new Paragraph());
        this.lines = lines;
        this.definitions = definitions;
    }

    @Override
    Match match(LineCursor line, OpenBlock innermost) {
        if (line.isBlank()) {
            return Match.NONE;
        }
        line.stay();
        return Match.GOES_ON;
    }

    @Override
    boolean isLazy() {
        return true;
    }

    @Override
    void add(LineCursor line) {
        if (count == 0) {
            first = line.number();
        }
        count++;
        line.keep();
    }

    /** Returns whether there is text so far that is no definition. */
    boolean hasText() {
        if (count > 0) {
            int read = definitions.read(first, count, node());
            first += read;
            count -= read;
        }
        return count > 0;
    }

    int last() {
        return first + count - 1;
    }

    /** Makes a heading of all lines. */
    Leaves.Title toTitle(int level) {
        Leaves.Title title = new Leaves.Title(level, first, count);
        lines.place(title.node(), first);
        count = 0;
        return title;
    }

    /** Takes the last line away. */
    void dropLast() {
        count--;
    }

    @Override
    void close() {
        if (hasText()) {
            lines.place(node(), first);
        } else {
            node().unlink();
        }
    }

    @Override
    void readTexts(InlineReader reader) {
        if (count > 0) {
            reader.read(first, count, node());
            Tasks.mark((Paragraph) node());
        }
    }
}
