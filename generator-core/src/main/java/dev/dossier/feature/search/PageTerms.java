package dev.dossier.feature.search;

import java.util.Arrays;

/** The terms of one page, with how often and where it has them. For one thread. */
final class PageTerms {
    /** The last bit of a mask stands for its part of the page and all behind it. */
    static final int LAST_PART = 15;

    private static final int MOST = 10_000;

    private char[] chars = new char[2048];
    private int length;
    private int size;
    private int[] ends = new int[256];
    private int[] slots = new int[512];
    private Counts[] counts = new Counts[256];
    private int words;

    /** How often a term is where. */
    private static final class Counts {
        private int body;
        private int headings;
        private boolean title;
        private boolean about;
        private int mask;
    }

    /** A place in a page. */
    enum Field {
        TITLE,
        HEADING,
        ABOUT,
        BODY
    }

    /** Takes a term. */
    @FunctionalInterface
    interface Sink {
        void take(String term, int level, int mask);
    }

    void add(char[] from, int start, int count, Field field, int part, int weight) {
        Counts one = counts(from, start, count);
        one.mask |= 1 << Math.min(part, LAST_PART);
        switch (field) {
            case TITLE -> one.title = true;
            case HEADING -> one.headings++;
            case ABOUT -> one.about = true;
            case BODY -> {
                one.body = Math.min(one.body + weight, MOST);
                words++;
            }
        }
    }

    /**
     * Gives all terms away.
     *
     * @param titleWords how many words the title has
     * @param weight how much the page counts, in hundredths
     */
    void each(int titleWords, int weight, Sink sink) {
        int start = 0;
        for (int i = 0; i < size; i++) {
            int level = Levels.of(points(counts[i], titleWords) * weight / 100);
            sink.take(new String(chars, start, ends[i] - start), level, counts[i].mask);
            start = ends[i];
        }
    }

    /** The more often a term is in a text, the less each further time tells (Robertson and Zaragoza, The Probabilistic Relevance Framework, 3.1). */
    private int points(Counts one, int titleWords) {
        int title = one.title ? 36 + 48 / Math.max(1, titleWords) : 0;
        int headings = Math.min(16, 12 * one.headings);
        int about = one.about ? 8 : 0;
        int body = 16 * 256 * one.body / (256 * (one.body + 1) + words);
        return Math.max(1, title + headings + about + body);
    }

    private Counts counts(char[] from, int start, int count) {
        int hash = 0;
        for (int i = start; i < start + count; i++) {
            hash = 31 * hash + from[i];
        }
        int slot = hash * 0x9E3779B1 >>> Integer.numberOfLeadingZeros(slots.length - 1);
        while (slots[slot] != 0) {
            int known = slots[slot] - 1;
            int begin = known == 0 ? 0 : ends[known - 1];
            if (Arrays.equals(chars, begin, ends[known], from, start, start + count)) {
                return counts[known];
            }
            slot = slot + 1 & slots.length - 1;
        }
        Counts added = new Counts();
        append(from, start, count, added);
        slots[slot] = size;
        if (2 * size > slots.length) {
            grow();
        }
        return added;
    }

    private void append(char[] from, int start, int count, Counts added) {
        if (length + count > chars.length) {
            chars = Arrays.copyOf(chars, 2 * (length + count));
        }
        System.arraycopy(from, start, chars, length, count);
        length += count;
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, 2 * size);
            counts = Arrays.copyOf(counts, 2 * size);
        }
        ends[size] = length;
        counts[size] = added;
        size++;
    }

    private void grow() {
        slots = new int[2 * slots.length];
        int begin = 0;
        for (int i = 0; i < size; i++) {
            int hash = 0;
            for (int j = begin; j < ends[i]; j++) {
                hash = 31 * hash + chars[j];
            }
            int slot = hash * 0x9E3779B1 >>> Integer.numberOfLeadingZeros(slots.length - 1);
            while (slots[slot] != 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = i + 1;
            begin = ends[i];
        }
    }
}
