package dev.dossier.parse;

import java.util.Arrays;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * Cuts a text into lines, and keeps for each line what the block has of it that it belongs to: only one does. All is one array of
 * characters and places in it, so that a line costs no object.
 */
final class Lines {
    private static final char UNKNOWN = '\uFFFD';

    /** Usual lines are longer on average. */
    private static final int SHORT = 24;

    private static final int LOW_BITS = 127;

    /** The characters to look at, by the low bits of their code; a look at those that share them costs less than one at every character. */
    private static final boolean[] SIGNS = new boolean[LOW_BITS + 1];

    static {
        for (char c : "\0\n\r<&[]".toCharArray()) {
            SIGNS[c] = true;
        }
    }

    private final String source;
    private final char[] text;
    private final Signs signs;
    private int count;
    private int[] starts;
    private int[] ends;
    private int[] begins;
    private int[] contents;
    private int[] limits;

    private Lines(String markdown) {
        int length = markdown.length();
        text = new char[length + 1];
        markdown.getChars(0, length, text, 0);
        int expected = 16 + length / SHORT;
        starts = new int[expected];
        ends = new int[expected];
        boolean unknown = false;
        boolean html = false;
        boolean references = false;
        boolean labels = false;
        boolean footnotes = false;
        int start = 0;
        for (int i = 0; i < length; i++) {
            char c = text[i];
            // Most are small letters, which none of them is.
            if (c >= 'a' || !SIGNS[c & LOW_BITS]) {
                continue;
            }
            switch (c) {
                case '\n' -> {
                    if (start < i || i == 0 || text[i - 1] != '\r') {
                        add(start, i);
                    }
                    start = i + 1;
                }
                case '\r' -> {
                    add(start, i);
                    start = i + 1;
                }
                case '\0' -> {
                    text[i] = UNKNOWN;
                    unknown = true;
                }
                case '<' -> html = true;
                case '&' -> references |= text[i + 1] == '#';
                case '[' -> footnotes |= text[i + 1] == '^';
                case ']' -> labels |= text[i + 1] == '[' || text[i + 1] == ':';
                default -> {}
            }
        }
        if (start < length) {
            add(start, length);
        }
        signs = new Signs(html, references, labels || footnotes, footnotes);
        source = unknown ? new String(text, 0, length) : markdown;
        begins = new int[count];
        contents = new int[count];
        limits = new int[count];
    }

    /** Cuts a text at its line breaks of any kind; a character that is none becomes U+FFFD (CommonMark 0.31.2, sections 2.1 and 2.3). */
    static Lines of(String markdown) {
        return new Lines(markdown);
    }

    private void add(int start, int end) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
        }
        starts[count] = start;
        ends[count++] = end;
    }

    /** Returns what the text holds that few texts do. */
    Signs signs() {
        return signs;
    }

    int count() {
        return count;
    }

    /** Returns the characters; behind the last one is one more, and behind each line one that no line holds. */
    char[] text() {
        return text;
    }

    String part(int from, int to) {
        return source.substring(from, to);
    }

    int start(int line) {
        return starts[line];
    }

    /** Returns the place behind the last character of a line. */
    int end(int line) {
        return ends[line];
    }

    /** Returns where begins what a block has of a line, without the blanks before it. */
    int content(int line) {
        return contents[line];
    }

    /** Returns whether a character is one of those that lines are indented with. */
    static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    /** Returns the first place that holds no blank, which is {@code to} where all do. */
    int skipBlanks(int from, int to) {
        int i = from;
        while (i < to && isBlank(text[i])) {
            i++;
        }
        return i;
    }

    /** Returns the place behind the last character that is no blank, which is {@code from} where all are. */
    int skipBlanksBack(int from, int to) {
        int i = to;
        while (i > from && isBlank(text[i - 1])) {
            i--;
        }
        return i;
    }

    /** Returns the place behind the last character of what a block has of a line. */
    int limit(int line) {
        return limits[line];
    }

    /**
     * Says what a block has of a line.
     *
     * @param begin where it begins, with the blanks before it
     * @param from where its text begins
     * @param to where its text ends
     */
    void keep(int line, int begin, int from, int to) {
        begins[line] = begin;
        contents[line] = from;
        limits[line] = to;
    }

    /** Tells a block that it begins with what it has of a line. */
    void place(Node node, int line) {
        place(node, line, begins[line], ends[line]);
    }

    /** Tells a node that it is a part of a line. */
    void place(Node node, int line, int from, int to) {
        if (from < to) {
            node.addSourceSpan(span(line, from, to));
        }
    }

    SourceSpan span(int line, int from, int to) {
        return SourceSpan.of(line, from - starts[line], from, to - from);
    }
}
