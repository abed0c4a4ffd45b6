package dev.dossier.theme;

/**
 * The tokens of a style sheet, as far as one that is made smaller has to tell them apart (CSS Syntax Module Level 3, section 4.3): blanks,
 * comments, strings, addresses, words and single characters. For one thread.
 */
final class CssText {
    private final String css;
    private int start;
    private int end;
    private Kind kind = Kind.BLANK;

    /** What a token is. */
    enum Kind {
        /** White space, comments, and what of both stands together. */
        BLANK,
        /** A comment that nothing but it keeps two tokens apart. */
        COMMENT,
        STRING,
        /** {@code url(…)} as a whole. */
        ADDRESS,
        /** A name, a number with its unit, an at-keyword or a hash. */
        WORD,
        SIGN
    }

    CssText(String css) {
        this.css = css;
    }

    /** Goes to the next token; returns whether there is one. */
    boolean next() {
        start = end;
        if (start >= css.length()) {
            return false;
        }
        char c = css.charAt(start);
        if (isBlank(start)) {
            blank();
        } else if (c == '"' || c == '\'') {
            kind = Kind.STRING;
            end = string(start);
        } else if (isPart(c)) {
            word();
        } else {
            kind = Kind.SIGN;
            end = start + 1;
        }
        return true;
    }

    Kind kind() {
        return kind;
    }

    int start() {
        return start;
    }

    /** Returns the token as it is written. */
    String text() {
        return css.substring(start, end);
    }

    /** Returns whether the token is a word, whatever the case of its letters. */
    boolean is(String word) {
        return kind == Kind.WORD && end - start == word.length() && css.regionMatches(true, start, word, 0, word.length());
    }

    private boolean isBlank(int at) {
        return css.charAt(at) <= ' ' || css.startsWith("/*", at);
    }

    private void blank() {
        boolean space = false;
        end = start;
        while (end < css.length() && isBlank(end)) {
            if (css.charAt(end) <= ' ') {
                space = true;
                end++;
            } else {
                int close = css.indexOf("*/", end + 2);
                end = close < 0 ? css.length() : close + 2;
            }
        }
        kind = space ? Kind.BLANK : Kind.COMMENT;
    }

    private void word() {
        kind = Kind.WORD;
        end = start;
        while (end < css.length() && isPart(css.charAt(end))) {
            end += css.charAt(end) == '\\' ? 2 : 1;
        }
        end = Math.min(end, css.length());
        if (end < css.length() && css.charAt(end) == '(' && is("url")) {
            kind = Kind.ADDRESS;
            int at = end + 1;
            while (at < css.length() && css.charAt(at) != ')') {
                char c = css.charAt(at);
                at = c == '"' || c == '\'' ? string(at) : at + (c == '\\' ? 2 : 1);
            }
            end = Math.min(at + 1, css.length());
        }
    }

    /** Returns where a string ends: behind its quote, or where its line does. */
    private int string(int from) {
        char quote = css.charAt(from);
        int at = from + 1;
        while (at < css.length() && css.charAt(at) != quote && css.charAt(at) != '\n') {
            at += css.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at + 1, css.length());
    }

    private static boolean isPart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "-_.#%@\\".indexOf(c) >= 0 || c >= 0x80;
    }
}
