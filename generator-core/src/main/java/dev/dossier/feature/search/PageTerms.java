package dev.dossier.feature.search;

import java.util.Arrays;

/** The terms of one page after the other, with how often and where it has them. For one thread. */
final class PageTerms {
    /** The last bit of a mask stands for its part of the page and all behind it. */
    static final int LAST_PART = 15;

    private static final int MOST = 10_000;
    private static final int TITLE = 1;
    private static final int ABOUT = 2;
    /** About as many as a page has. */
    private static final int USUAL = 256;
    /** Of which so many make no page after it slower. */
    private static final int MANY = 4096;

    private Terms terms = new Terms(USUAL);
    private int[] bodies = new int[USUAL];
    private int[] headings = new int[USUAL];
    private byte[] others = new byte[USUAL];
    private char[] masks = new char[USUAL];
    /** How many terms have been counted at least once. */
    private int begun;
    private int words;

    /** A place in a page. */
    enum Field {
        TITLE,
        HEADING,
        ABOUT,
        BODY
    }

    /** Returns what gives terms the numbers by which they are added. */
    Terms terms() {
        return terms;
    }

    /** Forgets all terms. */
    void clear() {
        if (terms.size() > MANY) {
            terms = new Terms(USUAL);
        }
        terms.clear();
        begun = 0;
        words = 0;
    }

    void add(int term, Field field, int part, int weight) {
        if (term == begun) {
            begin(term);
            begun++;
        }
        masks[term] = (char) (masks[term] | 1 << Math.min(part, LAST_PART));
        if (field == Field.BODY) {
            bodies[term] = Math.min(bodies[term] + weight, MOST);
            words++;
        } else if (field == Field.HEADING) {
            headings[term]++;
        } else {
            others[term] = (byte) (others[term] | (field == Field.TITLE ? TITLE : ABOUT));
        }
    }

    /** Adds short terms, which are lost. */
    void add(long[] keys, int count, Field field, int part, int weight) {
        terms.numbers(keys, count);
        if (field != Field.BODY) {
            for (int i = 0; i < count; i++) {
                add((int) keys[i], field, part, weight);
            }
            return;
        }
        int mask = 1 << Math.min(part, LAST_PART);
        for (int i = 0; i < count; i++) {
            int term = (int) keys[i];
            if (term == begun) {
                begin(term);
                begun++;
            }
            masks[term] = (char) (masks[term] | mask);
            bodies[term] = Math.min(bodies[term] + weight, MOST);
        }
        words += count;
    }

    private void begin(int term) {
        if (term == bodies.length) {
            bodies = Arrays.copyOf(bodies, 2 * term);
            headings = Arrays.copyOf(headings, 2 * term);
            others = Arrays.copyOf(others, 2 * term);
            masks = Arrays.copyOf(masks, 2 * term);
        }
        bodies[term] = 0;
        headings[term] = 0;
        others[term] = 0;
        masks[term] = 0;
    }

    /**
     * Returns the postings of all terms, each with its number among those of the page.
     *
     * @param titleWords how many words the title has
     * @param weight how much the page counts, in hundredths
     */
    long[] postings(int page, int titleWords, int weight) {
        long[] postings = new long[terms.size()];
        for (int term = 0; term < postings.length; term++) {
            int level = Levels.of(points(term, titleWords) * weight / 100);
            postings[term] = Postings.of(term, level, page, masks[term]);
        }
        return postings;
    }

    /** The more often a term is in a text, the less each further time tells (Robertson and Zaragoza, The Probabilistic Relevance Framework, 3.1). */
    private int points(int term, int titleWords) {
        int title = (others[term] & TITLE) != 0 ? 36 + 48 / Math.max(1, titleWords) : 0;
        int heading = Math.min(16, 12 * headings[term]);
        int about = (others[term] & ABOUT) != 0 ? 8 : 0;
        int body = 16 * 256 * bodies[term] / (256 * (bodies[term] + 1) + words);
        return Math.max(1, title + heading + about + body);
    }
}
