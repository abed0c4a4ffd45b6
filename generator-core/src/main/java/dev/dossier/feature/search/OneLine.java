package dev.dossier.feature.search;

import java.util.Arrays;

/** Builds a text in which each run of white space is one blank. For one thread. */
final class OneLine {
    private static final int ASCII = 0x80;

    private char[] chars = new char[1024];
    private int length;
    private boolean ascii = true;

    static String of(String text) {
        if (isOneLine(text)) {
            return text;
        }
        OneLine line = new OneLine();
        line.append(text);
        return line.toString();
    }

    private static boolean isOneLine(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= ASCII || c == ' ' && before == ' ') {
                return false;
            }
            before = c;
        }
        return before != ' ';
    }

    void clear() {
        length = 0;
        ascii = true;
    }

    /** Returns whether all of the text is known to be in ASCII. */
    boolean isAscii() {
        return ascii;
    }

    int length() {
        return length;
    }

    /** Returns what holds the text, until it changes. */
    char[] chars() {
        return chars;
    }

    /** Returns the text without what is blank around it. */
    @Override
    public String toString() {
        int start = start();
        return new String(chars, start, end() - start);
    }

    boolean isBlank() {
        return start() == length;
    }

    /** Returns where the text begins without what is blank around it. */
    int start() {
        int start = 0;
        while (start < length && Character.isWhitespace(chars[start])) {
            start++;
        }
        return start;
    }

    /** Returns where the text ends without what is blank around it. */
    int end() {
        int end = length;
        while (end > 0 && Character.isWhitespace(chars[end - 1])) {
            end--;
        }
        return Math.max(end, start());
    }

    /** Returns whether nothing that comes belongs to a word that is here. */
    boolean isBetweenWords() {
        return length == 0 || chars[length - 1] == ' ';
    }

    /**
     * Adds the text of HTML up to the first byte that is not in ASCII or may mean more than itself, or to the first blank behind so many
     * characters, and returns where that is.
     */
    int append(byte[] html, int start, int limit, int enough) {
        room(limit - start);
        char[] to = chars;
        int count = length;
        int at = start;
        for (; at < limit; at++) {
            byte b = html[at];
            // All letters are behind '<'.
            if (b > '<' || b > ' ' && b != '<' && b != '&') {
                to[count++] = (char) b;
            } else if (b < 0 || b > ' ') {
                break;
            } else if (count > 0 && to[count - 1] != ' ') {
                to[count++] = ' ';
                if (count > enough) {
                    at++;
                    break;
                }
            }
        }
        length = count;
        return at;
    }

    void append(String text) {
        room(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ' ' && c < ASCII) {
                chars[length++] = c;
            } else {
                append(c);
            }
        }
    }

    /** Adds another text after a blank, as long as this one has fewer than so many characters. */
    void append(OneLine other, int most) {
        blank();
        int start = other.start();
        int count = Math.min(other.end() - start, most - length);
        if (count > 0) {
            room(count);
            System.arraycopy(other.chars, start, chars, length, count);
            length += count;
            ascii &= other.ascii;
        }
    }

    void append(char c) {
        room(1);
        ascii &= c < ASCII;
        if (c <= ' ' || c == '\u00A0' || c == '\u2028' || c == '\u2029') {
            blank();
        } else {
            chars[length++] = c;
        }
    }

    /** Adds a blank, unless there is one. */
    void blank() {
        if (length > 0 && chars[length - 1] != ' ') {
            room(1);
            chars[length++] = ' ';
        }
    }

    /** Takes away what is behind so many characters. */
    void cut(int most) {
        length = Math.min(length, most);
    }

    private void room(int more) {
        if (chars.length - length < more) {
            chars = Arrays.copyOf(chars, Math.max(2 * chars.length, length + more));
        }
    }
}
