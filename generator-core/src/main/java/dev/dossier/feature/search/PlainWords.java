package dev.dossier.feature.search;

import java.util.Arrays;

/**
 * Reads words straight from the bytes of HTML where no special rule of docs/search.md applies to them: short words in ASCII with blanks
 * around them, or with signs that mean no more than a blank. Nearly all words are such. For one thread.
 */
final class PlainWords {
    /** What may mean more than itself. Above it is what a small letter or a digit stands for in a short term. */
    private static final byte OTHER = 0;

    private static final byte BETWEEN = -1;

    /** What hangs words together, unless a blank follows. */
    private static final byte JOINER = -2;

    /** Is less than what a capital letter stands for in a short term. */
    private static final byte CAPITAL = -100;

    private static final byte[] KINDS = kinds();

    private final PageTerms terms;
    /** Words that are not among the terms yet, all of the same part and weight. */
    private final long[] keys = new long[256];
    private int count;
    private int part;
    private int weight;

    /** Creates what adds words to the terms of a page. */
    PlainWords(PageTerms terms) {
        this.terms = terms;
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[1 << Byte.SIZE];
        Arrays.fill(kinds, 0, ' ' + 1, BETWEEN);
        for (byte sign : Html.ascii("!\"$%()*,:;=>?@[\\]^`{|}~")) {
            kinds[sign] = BETWEEN;
        }
        for (byte sign : Html.ascii("-_/.")) {
            kinds[sign] = JOINER;
        }
        for (char c = '0'; c <= 'z'; c++) {
            if (Terms.value(c) > 0) {
                kinds[c] = (byte) (Terms.value(c) + (c >= 'A' && c <= 'Z' ? CAPITAL : 0));
            }
        }
        return kinds;
    }

    private static int kind(byte[] html, int at) {
        return KINDS[html[at] & 0xff];
    }

    /** Begins a part of a page. */
    void begin(int number) {
        flush();
        part = number;
    }

    /** Adds the words that were read to the terms. */
    void flush() {
        if (count > 0) {
            terms.add(keys, count, PageTerms.Field.BODY, part, weight);
            count = 0;
        }
    }

    /**
     * Reads words of a body, and returns where the first begins that has to be looked at more closely, or what else does.
     *
     * @param start is where a text begins, or behind a blank
     * @param weightThere how often words count
     */
    int read(byte[] html, int start, int limit, int weightThere) {
        if (weightThere != weight) {
            flush();
            weight = weightThere;
        }
        byte[] kinds = KINDS;
        long[] found = keys;
        int size = count;
        int at = start;
        while (at < limit) {
            int kind = kinds[html[at] & 0xff];
            if (kind == BETWEEN || kind == JOINER) {
                at++;
                continue;
            }
            if (kind == OTHER) {
                break;
            }
            long key = kind < 0 ? kind - CAPITAL : kind;
            int end = at + 1;
            kind = OTHER;
            for (; end < limit; end++) {
                kind = kinds[html[end] & 0xff];
                if (kind <= 0) {
                    break;
                }
                key = Terms.key(key, kind);
            }
            if (end - at > Terms.SHORT || kind != BETWEEN && (kind < JOINER || !isEnd(html, end, limit))) {
                break;
            }
            found[size++] = key;
            if (size == found.length) {
                count = size;
                flush();
                size = 0;
            }
            at = end;
        }
        count = size;
        return at;
    }

    /** Returns whether what is before a place hangs together with nothing behind it. */
    private static boolean isEnd(byte[] html, int start, int limit) {
        int at = afterTag(html, start, limit);
        if (at < limit && kind(html, at) == JOINER) {
            at = afterTag(html, at + 1, limit);
            return at < limit && html[at] >= 0 && html[at] <= ' ';
        }
        return at < limit && kind(html, at) == BETWEEN;
    }

    /** Returns what follows the end of an element; the same place where there is none. */
    private static int afterTag(byte[] html, int start, int limit) {
        if (start + 1 >= limit || html[start] != '<' || html[start + 1] != '/') {
            return start;
        }
        int at = start + 2;
        while (at < limit && Html.isLetterOrDigit(html[at])) {
            at++;
        }
        return at < limit && at > start + 2 && html[at] == '>' ? at + 1 : start;
    }
}
