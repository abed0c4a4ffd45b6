package dev.dossier.parse;

import java.util.Arrays;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.jspecify.annotations.Nullable;

/** The text of a block in one piece, whose characters know where they stand in the file. One instance holds one block after another. */
final class InlineSource {
    /** Follows the last character. A text that holds it is not cut short by it: {@link #isEnd} tells. */
    static final char END = '\0';

    private char[] text = new char[1024];
    private int length;
    private int[] starts = new int[16];
    private @Nullable SourceSpan[] spans = new SourceSpan[16];
    private int lines;
    private int lastLine;

    /** Takes over the lines of a block. */
    void read(SourceLines source) {
        List<SourceLine> all = source.getLines();
        lines = all.size();
        lastLine = 0;
        length = 0;
        if (lines > starts.length) {
            starts = new int[2 * lines];
            spans = new SourceSpan[2 * lines];
        }
        for (int i = 0; i < lines; i++) {
            SourceLine line = all.get(i);
            String content = line.getContent().toString();
            if (length + content.length() + 2 > text.length) {
                text = Arrays.copyOf(text, 2 * (length + content.length() + 2));
            }
            if (i > 0) {
                text[length++] = '\n';
            }
            starts[i] = length;
            spans[i] = line.getSourceSpan();
            content.getChars(0, content.length(), text, length);
            length += content.length();
        }
        text[length] = END;
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
        return new String(text, from, to - from);
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

    /** Tells a node where it is in the file, line by line. */
    void place(Node node, int from, int to) {
        int line = lineOf(from);
        if (line + 1 == lines || to < starts[line + 1]) {
            SourceSpan span = spans[line];
            if (span != null) {
                node.addSourceSpan(span.subSpan(from - starts[line], to - starts[line]));
            }
            return;
        }
        int begin = from;
        for (; line < lines && starts[line] < to; line++) {
            int end = Math.min(to, line + 1 < lines ? starts[line + 1] - 1 : length);
            SourceSpan span = spans[line];
            if (span != null && begin < end) {
                int start = starts[line];
                node.addSourceSpan(SourceSpan.of(
                        span.getLineIndex(), span.getColumnIndex() + begin - start, span.getInputIndex() + begin - start, end - begin));
            }
            begin = end + 1;
        }
    }

    /** Most questions are about the line that the last one was about, or the next. */
    private int lineOf(int at) {
        int line = lastLine;
        while (line > 0 && at < starts[line]) {
            line--;
        }
        while (line + 1 < lines && at >= starts[line + 1]) {
            line++;
        }
        lastLine = line;
        return line;
    }
}
