package dev.dossier.report;

/**
 * How far what a problem is about reaches in its line: a diagnostic knows only where that begins.
 *
 * <p>It is what brackets enclose (a link of Markdown with its destination, a list of YAML, a tag of a template), what quotes enclose,
 * a value that the message quotes, or else a word.
 */
final class Span {
    private static final String OPENING = "[{(<";
    private static final String CLOSING = "]})>";

    private Span() {}

    /**
     * Returns where it ends.
     *
     * @param line the line
     * @param start the index of its first character in the line
     * @param message what is wrong, with values in single quotes
     */
    static int end(String line, int start, String message) {
        if (start >= line.length()) {
            return start;
        }
        int bracket = line.startsWith("![", start) ? start + 1 : start;
        int end = afterBrackets(line, bracket);
        if (end < 0) {
            end = afterQuotes(line, start);
        }
        if (end < 0) {
            end = afterValue(line, start, message);
        }
        return end < 0 ? afterWord(line, start) : end;
    }

    /** Returns where the bracket that begins at a place is closed, and those that belong to it; -1 where it is not. */
    private static int afterBrackets(String line, int start) {
        int kind = OPENING.indexOf(line.charAt(start));
        if (kind < 0) {
            return -1;
        }
        int end = afterBracket(line, start, kind);
        boolean square = line.charAt(start) == '[';
        while (end > 0 && square && end < line.length() && "([{".indexOf(line.charAt(end)) >= 0) {
            int more = afterBracket(line, end, OPENING.indexOf(line.charAt(end)));
            if (more < 0) {
                break;
            }
            end = more;
        }
        return end;
    }

    private static int afterBracket(String line, int start, int kind) {
        int depth = 0;
        for (int i = start; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == OPENING.charAt(kind)) {
                depth++;
            } else if (c == CLOSING.charAt(kind) && --depth == 0) {
                return i + 1;
            }
        }
        return -1;
    }

    private static int afterQuotes(String line, int start) {
        char quote = line.charAt(start);
        boolean quoted = quote == '"' || quote == '\'' || quote == '`';
        int close = quoted ? line.indexOf(quote, start + 1) : -1;
        return close < 0 ? -1 : close + 1;
    }

    /** Returns where the longest value ends that the message quotes and that stands at a place; -1 where none does. */
    private static int afterValue(String line, int start, String message) {
        int longest = -1;
        for (int open = message.indexOf('\''); open >= 0; ) {
            int close = message.indexOf('\'', open + 1);
            if (close < 0) {
                break;
            }
            String value = message.substring(open + 1, close);
            if (!value.isEmpty() && line.startsWith(value, start)) {
                longest = Math.max(longest, start + value.length());
            }
            open = message.indexOf('\'', close + 1);
        }
        return longest;
    }

    private static int afterWord(String line, int start) {
        int end = start;
        while (end < line.length() && !Character.isWhitespace(line.charAt(end))) {
            end++;
        }
        return Math.max(end, line.offsetByCodePoints(start, 1));
    }
}
