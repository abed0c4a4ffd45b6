package dev.dossier.parse;

import org.jspecify.annotations.Nullable;

/**
 * What stands in round brackets behind the text of a link (CommonMark 0.31.2, section 6.3).
 *
 * @param destination where it leads, without escapes
 * @param title what is shown when it is pointed at, without escapes
 * @param end the place behind the closing bracket
 */
record LinkTarget(String destination, @Nullable String title, int end) {
    /** More brackets in one another belong to no address. */
    private static final int MAX_BRACKETS = 32;

    /** CommonMark's limit for a label. */
    private static final int MAX_LABEL = 999;

    /** Reads from the opening bracket on; returns null when it is no target. */
    static @Nullable LinkTarget read(InlineSource source, int at) {
        char[] text = source.text();
        int start = source.skipBlanks(at + 1);
        int end = destinationEnd(source, start);
        if (end < 0) {
            return null;
        }
        int next = source.skipBlanks(end);
        String title = null;
        if (next > end) {
            int titleEnd = titleEnd(source, next);
            if (titleEnd > 0) {
                title = Escapes.resolve(source.part(next + 1, titleEnd - 1));
                next = source.skipBlanks(titleEnd);
            }
        }
        return text[next] == ')' ? new LinkTarget(destination(source, start, end), title, next + 1) : null;
    }

    /** Returns the place behind the label that begins with the square bracket at {@code at}, or -1. */
    static int labelEnd(InlineSource source, int at) {
        char[] text = source.text();
        int i = at + 1;
        while (!source.isEnd(i)) {
            char c = text[i];
            if (c == ']') {
                return i - at - 1 > MAX_LABEL ? -1 : i + 1;
            }
            if (c == '[') {
                return -1;
            }
            i += c == '\\' && Escapes.isEscapable(text[i + 1]) ? 2 : 1;
        }
        return -1;
    }

    /** Returns the place behind the destination that begins at {@code at}, or -1. */
    static int destinationEnd(InlineSource source, int at) {
        return source.text()[at] == '<' ? pointedEnd(source, at + 1) : bareEnd(source, at);
    }

    /** Returns the destination that {@link #destinationEnd} has found, without escapes. */
    static String destination(InlineSource source, int start, int end) {
        boolean pointed = source.text()[start] == '<';
        return Escapes.resolve(pointed ? source.part(start + 1, end - 1) : source.part(start, end));
    }

    private static int pointedEnd(InlineSource source, int at) {
        char[] text = source.text();
        int i = at;
        while (!source.isEnd(i)) {
            char c = text[i];
            if (c == '>') {
                return i + 1;
            }
            if (c == '\n' || c == '<') {
                return -1;
            }
            i += c == '\\' && Escapes.isEscapable(text[i + 1]) ? 2 : 1;
        }
        return -1;
    }

    private static int bareEnd(InlineSource source, int at) {
        char[] text = source.text();
        int brackets = 0;
        int i = at;
        while (!source.isEnd(i)) {
            char c = text[i];
            if (c == ' ' || Character.isISOControl(c) || c == ')' && brackets == 0) {
                return i > at || c == ')' ? i : -1;
            }
            if (c == '(' && ++brackets > MAX_BRACKETS) {
                return -1;
            }
            if (c == ')') {
                brackets--;
            }
            i += c == '\\' && Escapes.isEscapable(text[i + 1]) ? 2 : 1;
        }
        return i > at ? i : -1;
    }

    /** Returns the place behind the title that begins at {@code at}, or -1. */
    static int titleEnd(InlineSource source, int at) {
        char[] text = source.text();
        char open = text[at];
        if (open != '"' && open != '\'' && open != '(') {
            return -1;
        }
        char close = open == '(' ? ')' : open;
        int i = at + 1;
        while (!source.isEnd(i)) {
            char c = text[i];
            if (c == close) {
                return i + 1;
            }
            if (c == '(' && open == '(') {
                return -1;
            }
            i += c == '\\' && Escapes.isEscapable(text[i + 1]) ? 2 : 1;
        }
        return -1;
    }
}
