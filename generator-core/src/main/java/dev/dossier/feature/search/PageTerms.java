package dev.dossier.feature.search;

import java.util.Arrays;

/**
 * The terms of one page after the other, with how often and where it has them. Terms keep their numbers from page to page, so that what
 * the index calls them is looked up once. For one thread.
 */
final class PageTerms {
    /** The last bit of a mask stands for its part of the page and all behind it. */
    static final int LAST_PART = 15;

    private static final int MOST = 10_000;
    private static final int TITLE = 1;
    private static final int ABOUT = 2;
    private static final int FIRST = 1024;
    /** So many are kept, after which numbers begin anew: a processor has few of them at hand. */
    private static final int MANY = 800;
    /** Of which so many make no page after it slower. */
    private static final int TOO_MANY = 4096;

    private Terms terms = new Terms(FIRST);
    private int[] bodies = new int[FIRST];
    private int[] headings = new int[FIRST];
    private byte[] others = new byte[FIRST];
    /** Of a term that the page does not have it is 0. */
    private char[] masks = new char[FIRST];
    /** What the index calls terms, and one; 0 where that is not known. */
    private int[] known = new int[FIRST];
    /** The terms of the page in the order in which they came. */
    private int[] found = new int[FIRST];
    private int count;
    private long[] postings = new long[FIRST];
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

    /** Begins a page without terms. */
    void clear() {
        for (int i = 0; i < count; i++) {
            masks[found[i]] = 0;
        }
        count = 0;
        words = 0;
        if (terms.size() > MANY) {
            Arrays.fill(known, 0, terms.size(), 0);
            if (terms.size() > TOO_MANY) {
                terms = new Terms(FIRST);
            }
            terms.clear();
        }
    }

    void add(int term, Field field, int part, int weight) {
        room();
        if (masks[term] == 0) {
            begin(term);
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
    void add(long[] keys, int keyCount, Field field, int part, int weight) {
        terms.numbers(keys, keyCount);
        if (field != Field.BODY) {
            for (int i = 0; i < keyCount; i++) {
                add((int) keys[i], field, part, weight);
            }
            return;
        }
        room();
        int mask = 1 << Math.min(part, LAST_PART);
        for (int i = 0; i < keyCount; i++) {
            int term = (int) keys[i];
            int before = masks[term];
            if (before == 0) {
                begin(term);
            }
            masks[term] = (char) (before | mask);
            bodies[term] = Math.min(bodies[term] + weight, MOST);
        }
        words += keyCount;
    }

    private void room() {
        if (terms.size() > masks.length) {
            int length = 2 * terms.size();
            bodies = Arrays.copyOf(bodies, length);
            headings = Arrays.copyOf(headings, length);
            others = Arrays.copyOf(others, length);
            masks = Arrays.copyOf(masks, length);
            known = Arrays.copyOf(known, length);
        }
    }

    private void begin(int term) {
        if (count == found.length) {
            found = Arrays.copyOf(found, 2 * count);
            postings = new long[2 * count];
        }
        found[count++] = term;
        bodies[term] = 0;
        headings[term] = 0;
        others[term] = 0;
    }

    /** Returns how many terms the page has. */
    int count() {
        return count;
    }

    /**
     * Returns the postings of all terms, each with its number here, at the beginning of an array that the next page has, too.
     *
     * @param titleWords how many words the title has
     * @param weight how much the page counts, in hundredths
     */
    long[] postings(int page, int titleWords, int weight) {
        for (int i = 0; i < count; i++) {
            int term = found[i];
            int level = Levels.of(points(term, titleWords) * weight / 100);
            postings[i] = Postings.of(term, level, page, masks[term]);
        }
        return postings;
    }

    /** Gives the postings of all terms the numbers that others have for them. */
    void rename(long[] own, Terms others) {
        int[] names = known;
        for (int i = 0; i < count; i++) {
            int term = Postings.term(own[i]);
            int name = names[term];
            if (name == 0) {
                name = others.number(terms, term) + 1;
                names[term] = name;
            }
            own[i] = Postings.withTerm(own[i], name - 1);
        }
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
