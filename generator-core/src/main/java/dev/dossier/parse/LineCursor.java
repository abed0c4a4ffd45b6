package dev.dossier.parse;

import org.commonmark.node.Node;

/** A place in a line, whose tabs reach to the next of the columns 4, 8, and so on (CommonMark 0.31.2, section 2.2). One instance reads all lines. */
final class LineCursor {
    /** What is indented as much is code, not what it seems to be. */
    private static final int CODE = 4;

    private final Lines lines;
    private final char[] text;
    private int number;
    private int end;
    private int begin;
    private int index;
    private int column;
    private boolean inTab;
    private int next;
    private int nextColumn;

    LineCursor(Lines lines) {
        this.lines = lines;
        this.text = lines.text();
    }

    /** Goes to the beginning of a line. */
    void start(int line) {
        number = line;
        index = lines.start(line);
        end = lines.end(line);
        column = 0;
        inTab = false;
        skipBlanks();
    }

    /** Returns the number of the line, from 0. */
    int number() {
        return number;
    }

    int end() {
        return end;
    }

    /** Returns the place. */
    int index() {
        return index;
    }

    int column() {
        return column;
    }

    /** Returns the first place from here on that holds no blank; the end where none does. */
    int next() {
        return next;
    }

    /** Returns the character at {@link #next}; one that no line holds at the end. */
    char nextCharacter() {
        return text[next];
    }

    boolean isBlank() {
        return next == end;
    }

    /** Returns how many columns of blanks there are from here on. */
    int indent() {
        return nextColumn - column;
    }

    boolean isCode() {
        return nextColumn - column >= CODE;
    }

    /** Returns whether a word comes next, which begins no block but a paragraph. */
    boolean isWord() {
        char c = text[next];
        return c < 128 ? Characters.isLetter(c) : Character.isLetter(Character.codePointAt(text, next, end));
    }

    /** Remembers the place as the one where a block begins, or what a block has of the line. */
    void mark() {
        begin = index;
    }

    private void skipBlanks() {
        int i = index;
        int to = column;
        while (true) {
            char c = text[i];
            if (c == ' ') {
                to++;
            } else if (c == '\t') {
                to += CODE - to % CODE;
            } else {
                break;
            }
            i++;
        }
        next = i;
        nextColumn = to;
    }

    /** Goes behind the blanks. */
    void toNext() {
        index = next;
        column = nextColumn;
        inTab = false;
    }

    /** Stays here, at the beginning of a character. */
    void stay() {
        inTab = false;
    }

    /** Goes to the end of the line. */
    void toEnd() {
        index = end;
        next = end;
        nextColumn = column;
        inTab = false;
    }

    /** Goes to a place further on. */
    void toIndex(int place) {
        if (place >= next) {
            toNext();
        }
        while (index < place && index < end) {
            advance();
        }
        inTab = false;
        skipBlanks();
    }

    /** Goes to a column, which may be within a tab. */
    void toColumn(int wanted) {
        if (wanted >= nextColumn) {
            toNext();
        }
        while (column < wanted && index < end) {
            advance();
        }
        inTab = column > wanted;
        if (inTab) {
            index--;
            column = wanted;
        }
        skipBlanks();
    }

    /** Goes behind the mark of a container at {@link #next}, and behind one column of blanks after it. */
    void skipMark() {
        toColumn(nextColumn + (Lines.isBlank(text[next + 1]) ? 2 : 1));
    }

    private void advance() {
        column += text[index++] == '\t' ? CODE - column % CODE : 1;
    }

    /** Returns whether nothing but blanks stands from a place to the end of the line. */
    boolean isBlankFrom(int place) {
        return lines.skipBlanks(place, end) == end;
    }

    /** Returns the place behind the last of the same characters that follow each other from a place on. */
    int skip(char c, int place) {
        int i = place;
        while (i < end && text[i] == c) {
            i++;
        }
        return i;
    }

    /** Returns where a character is from a place on, or -1. */
    int find(char c, int place) {
        for (int i = place; i < end; i++) {
            if (text[i] == c) {
                return i;
            }
        }
        return -1;
    }

    /** Gives the block that has it what is left of the line. */
    void keep() {
        lines.keep(number, begin, index, end);
    }

    /** Adds what is left of the line to a text, where the rest of a tab becomes blanks. */
    void appendTo(StringBuilder content) {
        int from = index;
        if (inTab) {
            content.append(" ".repeat(CODE - column % CODE));
            from++;
        }
        content.append(text, from, end - from);
    }

    /** Tells a block that it begins here. */
    void place(Node node) {
        lines.place(node, number, begin, end);
    }
}
