package dev.dossier.parse;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** Collects HTML up to a limit, without the characters that no HTML document may hold. */
final class HtmlOutput {
    private static final int FREE = 64 * 1024;
    private static final int FACTOR = 16;

    /** The characters that mean something in HTML, and those with the same low byte. */
    private static final boolean[] ESCAPED = new boolean[256];

    static {
        for (char c : "&<>\"".toCharArray()) {
            ESCAPED[c] = true;
        }
    }

    private final StringBuilder html;
    private final boolean plain;
    private byte[] lowBytes = new byte[512];
    private char last;
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
    HtmlOutput(int sourceBytes, boolean plain) {
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

    /** Adds HTML. */
    void raw(String text) {
        int length = text.length();
        if (length > 0) {
            check(length);
            html.append(plain ? text : Characters.visible(text));
            last = text.charAt(length - 1);
        }
    }

    /** Ends the line, unless nothing is on it. */
    void line() {
        if (last != '\n' && last != 0) {
            raw("\n");
        }
    }

    /** Adds a text, which HTML may not read anything into. */
    void text(String text) {
        if (isPlain(text)) {
            raw(text);
            return;
        }
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.append(c);
            }
        }
        raw(escaped.toString());
    }

    /** Most texts hold nothing that has to be written in another way; half of each character is copied at once and tells nearly as much. */
    @SuppressWarnings("deprecation")
    private boolean isPlain(String text) {
        int length = text.length();
        if (length > lowBytes.length) {
            lowBytes = new byte[2 * length];
        }
        text.getBytes(0, length, lowBytes, 0);
        for (int i = 0; i < length; i++) {
            if (ESCAPED[lowBytes[i] & 0xff]) {
                return false;
            }
        }
        return true;
    }

    /** Adds an attribute to a tag that is not closed yet. */
    void attribute(String name, String value) {
        raw(" ");
        raw(name);
        raw("=\"");
        text(value);
        raw("\"");
    }

    /** Adds attributes to a tag that is not closed yet. */
    void attributes(Map<String, String> attributes) {
        if (!attributes.isEmpty()) {
            attributes.forEach(this::attribute);
        }
    }

    /** Adds a tag, of an element that may have no content or not. */
    void tag(String name, Map<String, String> attributes, boolean empty) {
        raw("<");
        raw(name);
        attributes(attributes);
        raw(empty ? " />" : ">");
    }
}
