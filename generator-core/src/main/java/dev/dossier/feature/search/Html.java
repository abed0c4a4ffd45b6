package dev.dossier.feature.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/**
 * Bytes of HTML in which to look for something.
 *
 * @param bytes the file that they are in
 * @param limit where they end
 */
record Html(byte[] bytes, int limit) {
    private static final Map<String, String> ENTITIES =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ");
    private static final int LONGEST_ENTITY = 10;
    private static final byte[] END_TAG = ascii("</");

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    String text(int start, int end) {
        return new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }

    boolean startsWith(byte[] word, int at) {
        return at + word.length <= limit && Arrays.equals(bytes, at, at + word.length, word, 0, word.length);
    }

    /** Returns where a word begins between two places; -1 where it is not there. */
    int find(byte[] word, int start, int end) {
        // What is read again and again is read once: the compiler that short builds run with does not keep it at hand.
        byte[] all = bytes;
        byte first = word[0];
        int last = end - word.length;
        for (int i = start; i <= last; i++) {
            if (all[i] == first && startsWith(word, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Returns where the first of some words from a place on ends; the end of all where there is none. */
    int after(byte[] word, int start) {
        int at = find(word, start, limit);
        return at < 0 ? limit : at + word.length;
    }

    static boolean isLetterOrDigit(byte b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9';
    }

    /** Returns what follows a tag, whose attributes may hold a sign that would end it. */
    int endOfTag(int start) {
        byte[] all = bytes;
        int end = limit;
        byte quote = 0;
        for (int i = start; i < end; i++) {
            byte b = all[i];
            if (b > '>') {
                continue;
            }
            if (b == '>' && quote == 0) {
                return i + 1;
            }
            if (b == '"' || b == '\'') {
                quote = quote == 0 ? b : quote == b ? 0 : quote;
            }
        }
        return end;
    }

    /** Returns what follows an element that holds no others of its name. */
    int endOfElement(long tag, int start) {
        int at = after(END_TAG, start);
        while (at < limit) {
            long name = 0;
            int end = at;
            for (; end < limit && Tags.letter(bytes[end]) > 0; end++) {
                name = Tags.next(name, Tags.letter(bytes[end]));
            }
            if (name == tag) {
                return endOfTag(end);
            }
            at = after(END_TAG, end);
        }
        return at;
    }

    /** Returns where a reference to a character ends; its beginning where it is none. */
    int endOfEntity(int start) {
        int last = Math.min(limit - 1, start + LONGEST_ENTITY);
        for (int i = start + 1; i <= last && bytes[i] != '<'; i++) {
            if (bytes[i] == ';') {
                return entity(text(start + 1, i)).isEmpty() ? start : i + 1;
            }
        }
        return start;
    }

    /** Returns the character that a name without its signs refers to; an empty text where that is not known. */
    static String entity(String name) {
        if (!name.startsWith("#")) {
            return ENTITIES.getOrDefault(name, "");
        }
        boolean hexadecimal = name.startsWith("#x") || name.startsWith("#X");
        try {
            int codePoint = hexadecimal ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
            return Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : "";
        } catch (NumberFormatException none) {
            return "";
        }
    }
}
