package dev.dossier.check;

import java.util.Arrays;

/** The ids of one page, as parts of its bytes. */
final class Ids {
    private static final int NONE = -1;

    private final byte[] html;
    private int[] starts;
    private int[] ends;
    private int[] slots;
    private int size;

    Ids(byte[] html) {
        this.html = html;
        starts = new int[32];
        ends = new int[32];
        slots = new int[128];
        Arrays.fill(slots, NONE);
    }

    /** Adds an id and returns where the same one was before; a negative number where there is none. */
    int add(int start, int end) {
        int slot = slot(html, start, end);
        if (slots[slot] != NONE) {
            return starts[slots[slot]];
        }
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            slots = new int[8 * size];
            Arrays.fill(slots, NONE);
            for (int i = 0; i < size; i++) {
                slots[slot(html, starts[i], ends[i])] = i;
            }
            slot = slot(html, start, end);
        }
        starts[size] = start;
        ends[size] = end;
        slots[slot] = size++;
        return NONE;
    }

    /** Returns whether an id is among them. */
    boolean has(byte[] text, int start, int end) {
        return slots[slot(text, start, end)] != NONE;
    }

    int size() {
        return size;
    }

    /** Returns where the value of an id begins, by its number. */
    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }

    private int slot(byte[] text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text[i];
        }
        int slot = (hash ^ hash >>> 15) & slots.length - 1;
        while (slots[slot] != NONE
                && !Arrays.equals(html, starts[slots[slot]], ends[slots[slot]], text, start, end)) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }
}
