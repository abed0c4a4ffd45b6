package dev.dossier.parse;

import java.util.Arrays;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** The text of a block in one piece, whose characters know where they stand in the file. One instance holds one block after another. */
final class InlineSource {
    /** Follows the last character. A text that holds it is not cut short by it: {@link #isEnd} tells. */
    static final char END = '\0';

    private static final Lines NONE = Lines.of("");

    private Lines source = NONE;
    private char[] text = new char[1024];
    private int length;

    /** The number of the first line; the others follow. */
    private int first;

    private int count;

    /** Where each line begins in the text, and in the file. */
    private int[] starts = new int[16];

    private int[] places = new int[16];
    private int lastLine;

    /** Whether characters were left out. */
    private boolean isShortened;

    /** Takes over what a block has of some lines. */
    void read(Lines lines, int firstLine, int lineCount) {
        begin(lines, firstLine, lineCount);
        for (int i = 0; i < lineCount; i++) {
            if (i > 0) {
                text[length++] = '\n';
            }
            add(i, lines.content(firstLine + i), lines.limit(firstLine + i));
        }
        text[length] = END;
    }

    /** Takes over a part of a line. */
    void read(Lines lines, int line, int from, int to) {
        begin(lines, line, 1);
        add(0, from, to);
        text[length] = END;
    }

    /** Takes over a part of a line, where a backslash that keeps a bar from its meaning is left out. */
    void readCell(Lines lines, int line, int from, int to) {
        read(lines, line, from, to);
        int kept = 0;
        for (int i = 0; i < length; i++) {
            if (text[i] != '\\' || text[i + 1] != '|') {
                text[kept++] = text[i];
            }
        }
        isShortened = kept < length;
        length = kept;
        text[length] = END;
    }

    private void begin(Lines lines, int firstLine, int lineCount) {
        source = lines;
        first = firstLine;
        count = lineCount;
        lastLine = 0;
        length = 0;
        isShortened = false;
        if (lineCount > starts.length) {
            starts = new int[2 * lineCount];
            places = new int[2 * lineCount];
        }
    }

    private void add(int line, int from, int to) {
        int end = length + to - from;
        if (end + 2 > text.length) {
            text = Arrays.copyOf(text, 2 * (end + 2));
        }
        starts[line] = length;
        places[line] = from;
        System.arraycopy(source.text(), from, text, length, to - from);
        length = end;
    }

    /** Returns the characters, behind the last of which is one {@link #END}. */
    char[] text() {
        return text;
    }

    boolean isEnd(int at) {
        return at >= length;
    }

    /** Returns a part of the text, where lines are separated by {@code \n}. */
    String part(int from, int to) {
        int line = lineOf(from);
        boolean inLine = line + 1 == count || to < starts[line + 1];
        if (inLine && !isShortened) {
            int shift = places[line] - starts[line];
            return source.part(from + shift, to + shift);
        }
        return new String(text, from, to - from);
    }

    /** Returns how many lines there are up to the one that holds a place. */
    int linesUpTo(int at) {
        return lineOf(at) + 1;
    }

    /** Returns the code point before a place; {@link #END} at the beginning. */
    int before(int at) {
        return at == 0 ? END : Character.codePointBefore(text, at);
    }

    /** Returns the code point at a place; {@link #END} at the end. */
    int at(int at) {
        return Character.codePointAt(text, at, length + 1);
    }

    /** Returns the first place from {@code at} on that holds a character, or -1. */
    int find(char wanted, int at) {
        for (int i = at; i < length; i++) {
            if (text[i] == wanted) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the first place from {@code at} on that holds no white space (CommonMark 0.31.2, section 2.1, and the line tabulation). */
    int skipBlanks(int at) {
        int i = at;
        while (isBlank(text[i])) {
            i++;
        }
        return i;
    }

    static boolean isBlank(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    /** Makes a text of a part, which knows its place. */
    Text text(int from, int to, boolean isHarmless) {
        String literal = part(from, to);
        int line = lineOf(from);
        if (line + 1 < count && to >= starts[line + 1]) {
            Text text = new Text(literal);
            place(text, from, to);
            return text;
        }
        int shift = places[line] - starts[line];
        return new LineText(literal, isHarmless, source, first + line, from + shift, to + shift);
    }

    /** Tells a node where it is in the file, line by line. */
    void place(Node node, int from, int to) {
        int line = lineOf(from);
        if (line + 1 == count || to < starts[line + 1]) {
            if (from < to) {
                int shift = places[line] - starts[line];
                node.setSourceSpans(List.of(source.span(first + line, from + shift, to + shift)));
            }
            return;
        }
        int begin = from;
        while (line + 1 < count && to >= starts[line + 1]) {
            place(node, line, begin, starts[line + 1] - 1);
            line++;
            begin = starts[line];
        }
        place(node, line, begin, to);
    }

    private void place(Node node, int line, int from, int to) {
        int shift = places[line] - starts[line];
        source.place(node, first + line, from + shift, to + shift);
    }

    /** Most questions are about the line that the last one was about, or the next. */
    private int lineOf(int at) {
        int line = lastLine;
        while (line > 0 && at < starts[line]) {
            line--;
        }
        while (line + 1 < count && at >= starts[line + 1]) {
            line++;
        }
        lastLine = line;
        return line;
    }
}
