package dev.dossier.parse;

import java.util.Arrays;
import java.util.Optional;

/** Collects HTML up to a limit, without the characters that no HTML document may hold. */
final class LimitedOutput implements Appendable {
    private static final int FREE = 64 * 1024;
    private static final int FACTOR = 16;

    private final StringBuilder html;
    private final boolean plain;
    private int[] marks = new int[16];
    private int markCount;
    private final long limit;
    private long besides;
    private int asideStart;
    private boolean isAside;
    private Optional<String> aside = Optional.empty();

    /**
     * A page may become 64 K characters, and 16 for each byte of its source: far more than markup needs, far less than what
     * references that multiply a long destination make (cmark has such a limit for references).
     *
     * @param plain whether nothing can come that HTML cannot hold
     */
    LimitedOutput(int sourceBytes, boolean plain) {
        this.plain = plain;
        html = new StringBuilder(sourceBytes + sourceBytes / 2);
        limit = FREE + (long) FACTOR * sourceBytes;
    }

    /** Says that a page became too large. */
    static final class TooLargeException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** Begins what does not stay in the text: {@link #aside()} returns it. */
    void beginAside() {
        asideStart = html.length();
        isAside = true;
    }

    /** Returns whether what comes now does not stay in the text. */
    boolean isAside() {
        return isAside;
    }

    /** Ends what does not stay in the text. */
    void endAside() {
        isAside = false;
        aside = Optional.of(html.substring(asideStart));
        html.setLength(asideStart);
        while (markCount > 0 && marks[markCount - 1] >= asideStart) {
            markCount--;
        }
    }

    Optional<String> aside() {
        return aside;
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return isLineEmpty() ? html.substring(0, asideStart) + html.substring(asideStart + 1) : html.toString();
    }

    /** Returns where the marks are in the text. */
    int[] marks() {
        int[] places = Arrays.copyOf(marks, markCount);
        for (int i = 0; isLineEmpty() && i < places.length; i++) {
            places[i] -= places[i] > asideStart ? 1 : 0;
        }
        return places;
    }

    /** Returns whether the writer has ended the line of what was taken out. */
    private boolean isLineEmpty() {
        return aside.isPresent() && asideStart < html.length() && html.charAt(asideStart) == '\n';
    }

    /** Counts characters that are made of the text but do not go into it, such as messages. */
    void count(int characters) {
        besides += characters;
        check(0);
    }

    /** Adds a mark, which is none of the text's characters. */
    void mark(char mark) {
        if (markCount == marks.length) {
            marks = Arrays.copyOf(marks, 2 * markCount);
        }
        marks[markCount++] = html.length();
        html.append(mark);
    }

    private void check(int more) {
        if (besides + html.length() + more > limit) {
            throw new TooLargeException();
        }
    }

    @Override
    public Appendable append(CharSequence text) {
        check(text.length());
        html.append(plain ? text : Characters.visible(text));
        return this;
    }

    @Override
    public Appendable append(CharSequence text, int start, int end) {
        return append(text.subSequence(start, end));
    }

    @Override
    public Appendable append(char c) {
        return append(String.valueOf(c));
    }
}
