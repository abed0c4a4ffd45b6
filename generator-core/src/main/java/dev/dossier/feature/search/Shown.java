package dev.dossier.feature.search;

/** The beginning of what stands in a part of a page, as results show it. For one thread. */
final class Shown {
    private static final int MOST = 200;

    /** One character more than can be shown, or the two halves of one, tell where to cut. */
    private static final int KEPT = MOST + 2;

    private final OneLine line = new OneLine();
    /** Where the piece begins that is added to. */
    private int piece;

    void clear() {
        line.clear();
        piece = 0;
    }

    private boolean isFull() {
        return line.length() >= KEPT;
    }

    /** Adds bytes of HTML that mean no more than themselves. */
    void append(byte[] html, int start, int end) {
        if (!isFull()) {
            line.append(html, start, end, KEPT);
            line.cut(KEPT);
        }
    }

    /** Adds a text, without what is blank around a piece. */
    void append(String text) {
        if (!isFull()) {
            line.append(line.length() == piece ? text.stripLeading() : text);
            line.cut(KEPT);
        }
    }

    /** Adds a text as a piece of its own. */
    void append(OneLine text) {
        endPiece();
        line.append(text, KEPT);
        endPiece();
    }

    /** Adds a blank, unless there is one. */
    void blank() {
        line.blank();
    }

    /** Ends a piece: a blank is between it and the next one. */
    void endPiece() {
        line.cut(line.end());
        line.blank();
        piece = line.length();
    }

    /** Adds it to a line, and begins anew. */
    void moveTo(Utf8 out) {
        char[] chars = line.chars();
        int start = line.start();
        int end = line.end();
        if (end - start <= MOST) {
            out.append(chars, start, end);
        } else {
            out.append(chars, start, cut(chars, start)).append("…");
        }
        clear();
    }

    /** Cuts between words, or anywhere in scripts without blanks, but not inside of a character; returns where. */
    private static int cut(char[] text, int start) {
        int end = start + MOST;
        int blank = end;
        while (blank > start + MOST / 2 && text[blank] != ' ') {
            blank--;
        }
        if (text[blank] == ' ' && blank > start + MOST / 2) {
            end = blank;
        } else {
            while (end > start
                    && (Character.isLowSurrogate(text[end]) || Character.getType(Character.codePointAt(text, end)) == Character.NON_SPACING_MARK)) {
                end--;
            }
        }
        while (end > start && Character.isWhitespace(text[end - 1])) {
            end--;
        }
        return end;
    }
}
