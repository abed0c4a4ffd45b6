package dev.dossier.feature.search;

/** Turns texts into words, as docs/search.md says. For one thread. */
final class Words {
    /** A word is cut to so many units. */
    static final int LONGEST = 40;
    private static final String JOINERS = "-\u2010_/.";
    /** The longest word to which signs can belong. */
    private static final int LONGEST_WITH_SIGNS = 2;
    private static final String APOSTROPHES = "'\u2018\u2019\u02BB\u02BC";

    private final Sink sink;
    private char[] text = new char[0];
    /** Where the text begins in its array, and where it ends. */
    private int first;
    private int limit;
    private final Chain chain;
    private char[] folded = new char[256];
    /** Short words that have not been given away yet. */
    private final long[] keys = new long[256];
    private int count;
    private boolean digits;
    /** Whether the last character of the last text was part of a word. */
    private boolean open;

    /** Takes the words of a text. */
    @FunctionalInterface
    interface Sink {
        /** Takes words that are short, as {@link Terms} says, by their numbers. */
        default void take(long[] keys, int count) {
            for (int i = 0; i < count; i++) {
                char[] chars = Terms.word(keys[i]).toCharArray();
                take(chars, 0, chars.length, 0);
            }
        }

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
        this.chain = new Chain(sink);
    }

    /** Returns whether the last text ended within a word. */
    boolean isOpen() {
        return open;
    }

    /** Turns a text into words. */
    void of(String original) {
        char[] chars = original.toCharArray();
        int all = 0;
        for (char c : chars) {
            all |= c;
        }
        of(chars, 0, chars.length, all < 0x80);
    }

    /** Turns a text into words. */
    void of(OneLine line) {
        of(line.chars(), line.start(), line.end(), line.isAscii());
    }

    private void of(char[] chars, int start, int end, boolean ascii) {
        if (ascii) {
            read(chars, start, end);
            ofAscii();
        } else {
            char[] plain = Letters.withoutMarks(new String(chars, start, end - start)).toCharArray();
            read(plain, 0, plain.length);
            ofOthers();
        }
        giveAway();
        open = first < limit && Letters.of(Character.codePointBefore(text, limit, first)) != Letters.NONE;
    }

    private void giveAway() {
        if (count > 0) {
            sink.take(keys, count);
            count = 0;
        }
    }

    private void read(char[] chars, int start, int end) {
        text = chars;
        first = start;
        limit = end;
        if (folded.length < end - start) {
            folded = new char[end - start];
        }
    }

    private void ofAscii() {
        int at = first;
        while (at < limit) {
            if (Terms.value(text[at]) == 0) {
                at++;
            } else {
                int plain = plain(at);
                at = plain > at ? plain : chain(at);
            }
        }
    }

    private void ofOthers() {
        int at = first;
        while (at < limit) {
            int c = codePoint(at);
            byte letter = Letters.of(c);
            if (letter == Letters.NONE) {
                at += Character.charCount(c);
            } else {
                at = letter == Letters.JOINED ? joined(at) : chain(at);
            }
        }
    }

    private int codePoint(int at) {
        return Character.codePointAt(text, at, limit);
    }

    /** Takes a word to which none of the special rules applies, as nearly all are, and returns where it ends; its beginning for any other. */
    private int plain(int start) {
        char[] from = text;
        int end = start;
        long key = 0;
        for (; end < limit; end++) {
            char c = from[end];
            int value = Terms.value(c);
            if (value == 0 || c < 'a' && c > '9' && end > start && from[end - 1] >= 'a') {
                break;
            }
            key = Terms.key(key, value);
        }
        boolean alone = end - start > 1 && end < limit && from[end] == ' ';
        if (!alone && !isPlain(start, end)) {
            return start;
        }
        if (end - start <= Terms.SHORT) {
            if (count == keys.length) {
                giveAway();
            }
            keys[count++] = key;
        } else {
            giveAway();
            for (int i = start; i < end; i++) {
                folded[i - start] = Character.toLowerCase(from[i]);
            }
            sink.take(folded, 0, Math.min(end - start, LONGEST), 0);
        }
        return end;
    }

    /** Returns whether a run of letters and digits of ASCII is a word as it is, because of what is beside it. */
    private boolean isPlain(int start, int end) {
        if (end - start == 1 && isApostrophe(start - 1)) {
            return false;
        }
        return end == limit || switch (text[end]) {
            case '-', '_', '/', '.' -> end + 1 == limit || Terms.value(text[end + 1]) == 0;
            case '+', '#' -> end - start > LONGEST_WITH_SIGNS;
            case '\'' -> end - start > 1;
            default -> Terms.value(text[end]) == 0;
        };
    }

    /** Every two neighbours are a word; returns where the run ends. */
    private int joined(int start) {
        giveAway();
        int end = end(start, Letters.JOINED);
        int one = start;
        int next = start + Character.charCount(codePoint(start));
        if (next == end) {
            sink.take(text, start, end - start, 0);
        }
        while (next < end) {
            int after = next + Character.charCount(codePoint(next));
            sink.take(text, one, after - one, 0);
            one = next;
            next = after;
        }
        return end;
    }

    private int end(int start, byte letter) {
        int end = start;
        while (end < limit) {
            int c = codePoint(end);
            if (Letters.of(c) != letter) {
                break;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    /** Words that joiners hang together; returns where they end. */
    private int chain(int start) {
        giveAway();
        int end = endOfChain(start);
        if (end == start) {
            int word = end(start, Letters.WORD);
            int signs = signs(start, word);
            chain.begin();
            chain.add(text, start, word, signs);
            chain.end();
            return signs;
        }
        digits = hasDigit(start, end);
        chain.begin();
        int at = start;
        while (at < end) {
            int word = end(at, Letters.WORD);
            boolean alone = at == start && word == end;
            boolean elided = alone && Character.codePointCount(text, at, word - at) == 1 && (isApostrophe(at - 1) || isApostrophe(word));
            if (!elided) {
                split(at, word);
            }
            boolean breaks = word < end && "/.".indexOf(text[word]) >= 0 && !digits;
            if (breaks) {
                chain.end();
                chain.begin();
            }
            at = word + 1;
        }
        chain.end();
        return end;
    }

    /** Returns where a chain ends; its beginning where its first word has signs. */
    private int endOfChain(int start) {
        int end = start;
        int at = start;
        while (at < limit && Letters.of(codePoint(at)) == Letters.WORD) {
            int word = end(at, Letters.WORD);
            if (signs(at, word) > word) {
                return end;
            }
            end = word;
            if (word >= limit || JOINERS.indexOf(text[word]) < 0) {
                return end;
            }
            at = word + 1;
        }
        return end;
    }

    /** Returns where the signs end that belong to the name of a language, such as C++; the end of the word where there are none. */
    private int signs(int start, int end) {
        boolean name = end - start <= LONGEST_WITH_SIGNS && isAsciiLetter(text[start]) && isAsciiLetter(text[end - 1]) && end < limit;
        boolean pluses = name && text[end] == '+' && end + 1 < limit && text[end + 1] == '+';
        int after = pluses ? end + 2 : name && text[end] == '#' ? end + 1 : end;
        return after < limit && Letters.of(codePoint(after)) == Letters.WORD ? end : after;
    }

    private static boolean isAsciiLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private boolean isApostrophe(int at) {
        return at >= first && at < limit && APOSTROPHES.indexOf(text[at]) >= 0;
    }

    private boolean hasDigit(int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text[i];
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
            char before = text[i - 1];
            char c = text[i];
            if (c >= 'A' && c <= 'Z' && before >= 'a' && before <= 'z') {
                chain.add(text, from, i, i);
                from = i;
            }
        }
        chain.add(text, from, end, end);
    }
}
