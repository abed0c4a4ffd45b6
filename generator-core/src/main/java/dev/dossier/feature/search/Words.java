package dev.dossier.feature.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Turns texts into words, as docs/search.md says. For one thread. */
final class Words {
    private static final int LONGEST = 40;
    private static final int MOST_PARTS = 8;
    private static final String JOINERS = "-\u2010_/.";
    /** What may join a word to what follows it, or belong to it. */
    private static final String SPECIAL = "-_/.'+#";
    private static final String APOSTROPHES = "'\u2018\u2019\u02BB\u02BC";
    /** وال بال كال فال ولل ال لل: the article, with what may be written before it. */
    private static final List<String> ARTICLES = List.of(
            "\u0648\u0627\u0644", "\u0628\u0627\u0644", "\u0643\u0627\u0644", "\u0641\u0627\u0644", "\u0648\u0644\u0644", "\u0627\u0644", "\u0644\u0644");
    private static final int LEFT_OF_ARTICLE = 3;

    private final Sink sink;
    private String text = "";
    /** The ends of the parts of a chain in {@link #folded}. */
    private final int[] ends = new int[MOST_PARTS];
    private int parts;
    private char[] folded = new char[256];
    private int length;
    private boolean digits;
    /** Whether the parts so far are all of their chain. */
    private boolean whole;
    /** Whether the last character of the last text was part of a word. */
    private boolean open;

    /** Takes the words of a text. */
    @FunctionalInterface
    interface Sink {
        /**
         * Takes a word, or a whole, which follows its parts.
         *
         * @param chars holds it, until this returns
         * @param parts how many of the words before belong to it; 0 for a word
         */
        void take(char[] chars, int start, int length, int parts);
    }

    /** Creates what gives words away. */
    Words(Sink sink) {
        this.sink = sink;
    }

    /** Returns whether the last text ended within a word. */
    boolean isOpen() {
        return open;
    }

    /** Turns a text into words. */
    void of(String original) {
        boolean ascii = isAscii(original);
        text = ascii ? original : Letters.withoutMarks(original);
        open = false;
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            byte letter = Letters.of(c);
            if (letter == Letters.NONE) {
                at += Character.charCount(c);
            } else {
                int plain = ascii ? plain(at) : at;
                at = plain > at ? plain : letter == Letters.JOINED ? joined(at) : chain(at);
                open = at == text.length() && Letters.of(text.codePointBefore(at)) != Letters.NONE;
            }
        }
    }

    private static boolean isAscii(String text) {
        int all = 0;
        for (int i = 0; i < text.length(); i++) {
            all |= text.charAt(i);
        }
        return all < 0x80;
    }

    /** Takes a word to which none of the special rules applies, as nearly all are, and returns where it ends; its beginning for any other. */
    private int plain(int start) {
        begin();
        int end = start;
        for (char before = 0; end < text.length() && isAsciiLetterOrDigit(text.charAt(end)); end++) {
            char c = text.charAt(end);
            boolean capital = c >= 'A' && c <= 'Z';
            if (capital && before >= 'a' && before <= 'z') {
                return start;
            }
            append(capital ? (char) (c + 32) : c);
            before = c;
        }
        boolean special = end < text.length() && SPECIAL.indexOf(text.charAt(end)) >= 0 || end - start == 1 && isApostrophe(start - 1);
        if (special) {
            return start;
        }
        sink.take(folded, 0, Math.min(length, LONGEST), 0);
        return end;
    }

    private static boolean isAsciiLetterOrDigit(char c) {
        return isAsciiLetter(c) || c >= '0' && c <= '9';
    }

    /** Every two neighbours are a word; returns where the run ends. */
    private int joined(int start) {
        int end = end(start, Letters.JOINED);
        char[] chars = text.substring(start, end).toCharArray();
        int first = 0;
        int second = Character.charCount(text.codePointAt(start));
        if (second == chars.length) {
            sink.take(chars, 0, chars.length, 0);
        }
        while (second < chars.length) {
            int after = second + Character.charCount(text.codePointAt(start + second));
            sink.take(chars, first, after - first, 0);
            first = second;
            second = after;
        }
        return end;
    }

    private int end(int start, byte letter) {
        int end = start;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            if (Letters.of(c) != letter) {
                break;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    /** Words that joiners hang together; returns where they end. */
    private int chain(int start) {
        int end = endOfChain(start);
        if (end == start) {
            int word = end(start, Letters.WORD);
            int signs = signs(start, word);
            begin();
            add(start, word);
            append(text.substring(word, signs));
            ends[0] = length;
            flush();
            return signs;
        }
        digits = hasDigit(start, end);
        begin();
        int at = start;
        while (at < end) {
            int word = end(at, Letters.WORD);
            boolean alone = at == start && word == end;
            boolean elided = alone && text.codePointCount(at, word) == 1 && (isApostrophe(at - 1) || isApostrophe(word));
            if (!elided) {
                split(at, word);
            }
            boolean breaks = word < end && "/.".indexOf(text.charAt(word)) >= 0 && !digits;
            if (breaks) {
                flush();
                begin();
            }
            at = word + 1;
        }
        flush();
        return end;
    }

    /** Returns where a chain ends; its beginning where its first word has signs. */
    private int endOfChain(int start) {
        int end = start;
        int at = start;
        while (at < text.length() && Letters.of(text.codePointAt(at)) == Letters.WORD) {
            int word = end(at, Letters.WORD);
            if (signs(at, word) > word) {
                return end;
            }
            end = word;
            if (word >= text.length() || JOINERS.indexOf(text.charAt(word)) < 0) {
                return end;
            }
            at = word + 1;
        }
        return end;
    }

    /** Returns where the signs end that belong to the name of a language, such as C++; the end of the word where there are none. */
    private int signs(int start, int end) {
        boolean name = end - start <= 2 && isAsciiLetter(text.charAt(start)) && isAsciiLetter(text.charAt(end - 1));
        int after = !name ? end : text.startsWith("++", end) ? end + 2 : text.startsWith("#", end) ? end + 1 : end;
        return after < text.length() && Letters.of(text.codePointAt(after)) == Letters.WORD ? end : after;
    }

    private static boolean isAsciiLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private boolean isApostrophe(int at) {
        return at >= 0 && at < text.length() && APOSTROPHES.indexOf(text.charAt(at)) >= 0;
    }

    private boolean hasDigit(int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9' || c >= 0x80 && !Letters.folded(c).isEmpty() && Character.isDigit(Letters.folded(c).charAt(0))) {
                return true;
            }
        }
        return false;
    }

    /** Cuts a run where a small letter is followed by a capital one. */
    private void split(int start, int end) {
        int from = start;
        for (int i = start + 1; i < end; i++) {
            char before = text.charAt(i - 1);
            char c = text.charAt(i);
            if (c >= 'A' && c <= 'Z' && before >= 'a' && before <= 'z') {
                add(from, i);
                from = i;
            }
        }
        add(from, end);
    }

    private void begin() {
        parts = 0;
        length = 0;
        whole = true;
    }

    private void add(int start, int end) {
        if (parts == MOST_PARTS) {
            whole = false;
            flush();
            begin();
            whole = false;
        }
        int from = length;
        boolean ascii = true;
        for (int i = start; i < end && ascii; i++) {
            char c = text.charAt(i);
            ascii = c < 0x80;
            if (ascii) {
                append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
            }
        }
        if (!ascii) {
            length = from;
            fold(text.substring(start, end).toLowerCase(Locale.ROOT));
            dropArticle(from);
        }
        ends[parts++] = length;
    }

    private void fold(String lower) {
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            String other = c < 0x80 ? "" : Letters.folded(c);
            if (other.isEmpty()) {
                append(c);
            } else {
                append(other);
            }
        }
    }

    private void dropArticle(int from) {
        String word = new String(folded, from, length - from);
        for (String article : ARTICLES) {
            if (word.startsWith(article)) {
                if (word.length() - article.length() >= LEFT_OF_ARTICLE) {
                    length = from;
                    append(word.substring(article.length()));
                }
                return;
            }
        }
    }

    private void append(String more) {
        for (int i = 0; i < more.length(); i++) {
            append(more.charAt(i));
        }
    }

    private void append(char c) {
        if (length == folded.length) {
            folded = Arrays.copyOf(folded, 2 * length);
        }
        folded[length++] = c;
    }

    /** Gives away what was collected. */
    private void flush() {
        int start = 0;
        for (int i = 0; i < parts; i++) {
            sink.take(folded, start, Math.min(ends[i] - start, LONGEST), 0);
            start = ends[i];
        }
        if (whole && parts > 1 && length <= LONGEST) {
            sink.take(folded, 0, length, parts);
        }
    }
}
