package dev.dossier.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds things by a text of each, such as its path, in a fraction of the memory that a map takes: a site may have a million of them.
 * Immutable and thread-safe, unless it is one that grows.
 */
public sealed class Index<T> permits GrowingIndex {
    private static final int FEWEST = 16;

    private final Function<T, String> keyOf;
    private final ArrayList<T> all;
    /** The text of each: what is asked for is often the very same, and then nothing else of a thing has to be looked at. */
    private final ArrayList<String> keys;

    /** What stands for each text, so that nothing has to be looked at of most things that are not meant. */
    private int[] hashes;

    /** One more than the number of the thing whose text belongs there, or is found in one of the next slots; 0 in a free one. */
    private int[] slots;

    Index(Function<T, String> keyOf, int expected) {
        this.keyOf = keyOf;
        this.all = new ArrayList<>(expected);
        this.keys = new ArrayList<>(expected);
        this.hashes = new int[Math.max(FEWEST, expected)];
        this.slots = new int[Math.max(FEWEST, Integer.highestOneBit(Math.max(1, expected)) * 4)];
    }

    /** Creates an index of things in their order; of two with the same text the first counts. */
    public static <T> Index<T> of(Collection<T> things, Function<T, String> keyOf) {
        Index<T> index = new Index<>(keyOf, things.size());
        things.forEach(index::put);
        return index;
    }

    /** Adds a thing, unless there is one with its text; returns that. */
    Optional<T> put(T thing) {
        String key = keyOf.apply(thing);
        int slot = slot(key);
        if (slots[slot] != 0) {
            return Optional.of(all.get(slots[slot] - 1));
        }
        if (all.size() == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * hashes.length);
        }
        hashes[all.size()] = key.hashCode();
        all.add(thing);
        keys.add(key);
        slots[slot] = all.size();
        if (2 * all.size() > slots.length) {
            grow();
        }
        return Optional.empty();
    }

    /** Returns the thing with a text. */
    public Optional<T> get(String key) {
        int number = number(key);
        return number < 0 ? Optional.empty() : Optional.of(all.get(number));
    }

    /** Returns where the thing with a text stands among all; -1 where there is none. */
    public int number(String key) {
        return slots[slot(key)] - 1;
    }

    /** Returns whether there is a thing with a text. */
    public boolean has(String key) {
        return number(key) >= 0;
    }

    /** Returns all things, in the order in which they were added. */
    public List<T> all() {
        return Collections.unmodifiableList(all);
    }

    private void grow() {
        slots = new int[2 * slots.length];
        for (int i = 0; i < all.size(); i++) {
            slots[slot(keys.get(i))] = i + 1;
        }
    }

    private int slot(String key) {
        int hash = key.hashCode();
        int slot = (hash ^ hash >>> 15) & slots.length - 1;
        for (int other = slots[slot] - 1; other >= 0 && !(hashes[other] == hash && keys.get(other).equals(key)); other = slots[slot] - 1) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }
}
