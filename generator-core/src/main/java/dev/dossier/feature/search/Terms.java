package dev.dossier.feature.search;

import java.util.Arrays;

/**
 * Gives terms numbers in the order in which they come, and keeps them without an object for each. A term of up to twelve letters and digits
 * of ASCII is a number in itself, in base 37; others are kept as characters. For one thread at a time.
 */
final class Terms {
    /** The most characters of a term that is a number in itself. */
    static final int SHORT = 12;

    private static final int RADIX = 37;
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;
    private static final String DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz";
    private static final byte[] VALUES = values();

    /** A short term as its number; for a long one less than 0, and from the right its hash and where its characters are, after how many there are. */
    private long[] keys;
    private char[] chars = new char[16];
    private int length;
    private int size;
    /** A table with the number of a term and one in the slot that its hash says, or in the next free one. */
    private int[] slots;
    /** How many bits of a hash are not part of the number of a slot. */
    private int shift;

    /** Creates what has room for some terms. */
    Terms(int usual) {
        keys = new long[usual];
        slots(2 * Integer.highestOneBit(usual));
    }

    private void slots(int count) {
        slots = new int[count];
        shift = Long.SIZE - Integer.numberOfTrailingZeros(count);
    }

    private static byte[] values() {
        byte[] values = new byte[0x80];
        for (int i = 0; i < DIGITS.length(); i++) {
            values[DIGITS.charAt(i)] = (byte) (i + 1);
            values[Character.toUpperCase(DIGITS.charAt(i))] = (byte) (i + 1);
        }
        return values;
    }

    /** Returns what a character of ASCII stands for in a short term, a capital letter as much as a small one; 0 for what is no letter or digit. */
    static int value(char ascii) {
        return VALUES[ascii];
    }

    /** Returns the number that a short term is with one value more. */
    static long key(long key, int value) {
        return key * RADIX + value;
    }

    int size() {
        return size;
    }

    /** Forgets all terms. */
    void clear() {
        Arrays.fill(slots, 0);
        size = 0;
        length = 0;
    }

    /** Returns a term as a text. */
    String text(int term) {
        long key = keys[term];
        int start = start(key);
        return key < 0 ? new String(chars, start + 1, chars[start]) : word(key);
    }

    /** Returns the short term that a number is. */
    static String word(long key) {
        StringBuilder text = new StringBuilder(SHORT);
        for (long rest = key; rest > 0; rest /= RADIX) {
            text.append(DIGITS.charAt((int) (rest % RADIX) - 1));
        }
        return text.reverse().toString();
    }

    private static int start(long key) {
        return (int) (key >>> Integer.SIZE) & Integer.MAX_VALUE;
    }

    /** Returns the number of a term, which is a new one if it has not come before. */
    int number(char[] from, int start, int end) {
        long key = 0;
        boolean plain = end - start <= SHORT;
        for (int i = start; i < end && plain; i++) {
            plain = from[i] < VALUES.length && VALUES[from[i]] > 0;
            key = plain ? key(key, value(from[i])) : 0;
        }
        return plain ? number(key) : longNumber(from, start, end);
    }

    /** Returns the number of a short term. */
    int number(long key) {
        int slot = slot(key);
        while (slots[slot] != 0) {
            if (keys[slots[slot] - 1] == key) {
                return slots[slot] - 1;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return add(slot, key);
    }

    /** Puts the numbers of short terms in their place. */
    void numbers(long[] terms, int count) {
        for (int i = 0; i < count; i++) {
            long key = terms[i];
            int[] table = slots;
            int slot = slot(key);
            int term = table[slot];
            while (term != 0 && keys[term - 1] != key) {
                slot = slot + 1 & table.length - 1;
                term = table[slot];
            }
            terms[i] = term == 0 ? add(slot, key) : term - 1;
        }
    }

    private int longNumber(char[] from, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + from[i];
        }
        int slot = slot(hash);
        while (slots[slot] != 0) {
            long key = keys[slots[slot] - 1];
            int at = start(key);
            if (key < 0 && (int) key == hash && Arrays.equals(chars, at + 1, at + 1 + chars[at], from, start, end)) {
                return slots[slot] - 1;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return add(slot, Long.MIN_VALUE | (long) keep(from, start, end) << Integer.SIZE | hash & 0xffffffffL);
    }

    /** Returns the number of a term that others have. */
    int number(Terms others, int term) {
        long key = others.keys[term];
        int start = start(key) + 1;
        return key < 0 ? longNumber(others.chars, start, start + others.chars[start - 1]) : number(key);
    }

    private int keep(char[] from, int start, int end) {
        int at = length;
        if (chars.length < at + 1 + end - start) {
            chars = Arrays.copyOf(chars, 2 * (at + 1 + end - start));
        }
        chars[at] = (char) (end - start);
        System.arraycopy(from, start, chars, at + 1, end - start);
        length = at + 1 + end - start;
        return at;
    }

    private int add(int slot, long key) {
        slots[slot] = size + 1;
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size + size / 2 + 1);
        }
        keys[size++] = key;
        if (2 * size > slots.length) {
            grow();
        }
        return size - 1;
    }

    private void grow() {
        slots(2 * slots.length);
        for (int term = 0; term < size; term++) {
            int slot = slot(keys[term] < 0 ? (int) keys[term] : keys[term]);
            while (slots[slot] != 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = term + 1;
        }
    }

    private int slot(long hash) {
        return (int) (hash * MULTIPLIER >>> shift);
    }
}
