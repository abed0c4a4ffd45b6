package dev.dossier.report;

/**
 * A line of a source, as much of it as fits beside a problem, and the marks that go below it: a caret where the problem begins and
 * tildes as far as it reaches.
 *
 * <p>Both lines take the same columns of a terminal up to the caret, whatever its tabs are, when the same text stands before both.
 *
 * @param text the line; what is cut off has become an ellipsis, and characters that do harm can be seen
 * @param marks what stands below it
 */
public record Excerpt(String text, String marks) {
    /** Leaves room for the prefix of a log in 120 columns. */
    private static final int COLUMNS = 96;

    /** How much of what stands before a problem explains it. */
    private static final int BEFORE = 32;

    /** Ends a heap of accents, which takes no columns. */
    private static final int MARKS = 4;

    private static final String CUT = "\u2026";

    /** Returns the excerpt of a line around what begins at one index and ends before another. */
    static Excerpt of(String line, int start, int end) {
        int first = fits(line) ? 0 : back(line, start);
        StringBuilder text = new StringBuilder();
        StringBuilder marks = new StringBuilder();
        int columns = 0;
        if (first > 0) {
            text.append(CUT);
            marks.append(' ');
            columns++;
        }
        int i = first;
        for (; i < line.length() && columns < COLUMNS && i - first < MARKS * COLUMNS; i += Character.charCount(line.codePointAt(i))) {
            columns += add(line.codePointAt(i), i < start ? ' ' : i < end ? '~' : 0, text, marks);
        }
        text.append(i < line.length() ? CUT : "");
        int caret = marks.indexOf("~");
        // Nothing to mark is left at the end of a line, and below a letter without width.
        marks.replace(caret < 0 ? marks.length() : caret, caret < 0 ? marks.length() : caret + 1, "^");
        return new Excerpt(text.toString(), marks.toString());
    }

    private static boolean fits(String line) {
        return line.length() <= 2 * COLUMNS && Width.of(Visible.of(line)) <= COLUMNS;
    }

    /** Shows a character, marks it unless the mark is 0, and returns how many columns it takes. */
    private static int add(int c, int mark, StringBuilder text, StringBuilder marks) {
        if (c == '\t') {
            text.append('\t');
            if (mark != 0) {
                marks.append(mark == ' ' ? '\t' : '~');
            }
            return 1;
        }
        int length = text.length();
        Visible.append(c, text);
        // What stands in the place of a character has one column for each of its own.
        int width = text.codePointAt(length) == c ? Width.of(c) : text.length() - length;
        if (mark != 0) {
            marks.append(Character.toString(mark).repeat(width));
        }
        return width;
    }

    /** Returns the index of a character some columns before another one, at which a letter with its marks begins. */
    private static int back(String line, int start) {
        int i = Math.min(start, line.length());
        int least = Math.max(0, i - MARKS * BEFORE);
        for (int columns = 0; i > least && (columns < BEFORE || Width.of(line.codePointAt(i)) == 0); ) {
            int c = line.codePointBefore(i);
            columns += Width.of(c);
            i -= Character.charCount(c);
        }
        return i;
    }
}
