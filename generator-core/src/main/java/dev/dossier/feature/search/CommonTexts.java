package dev.dossier.feature.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Turns texts that many pages have in common, such as tags, into words, each text once as long as not too many are known. For one thread. */
final class CommonTexts implements Words.Sink {
    private static final int MOST = 1024;
    private static final long[] NONE = {};

    private final Words words = new Words(this);
    private final Map<String, long[]> known = new HashMap<>();
    private long[] keys = new long[16];
    private int count;
    private boolean allShort;

    /** Returns the words of a text by their numbers, as {@link Terms} says; none where it has any that is not short. */
    long[] of(String text) {
        long[] found = known.get(text);
        if (found != null) {
            return found;
        }
        count = 0;
        allShort = true;
        words.of(text);
        long[] all = allShort ? Arrays.copyOf(keys, count) : NONE;
        if (known.size() < MOST) {
            known.put(text, all);
        }
        return all;
    }

    @Override
    public void take(long[] some, int someCount) {
        for (int i = 0; i < someCount; i++) {
            add(some[i]);
        }
    }

    @Override
    public void take(char[] chars, int start, int length, int parts) {
        long key = 0;
        allShort &= length <= Terms.SHORT;
        for (int i = start; i < start + length && allShort; i++) {
            allShort = chars[i] < 0x80 && Terms.value(chars[i]) > 0;
            key = allShort ? Terms.key(key, Terms.value(chars[i])) : 0;
        }
        add(key);
    }

    private void add(long key) {
        if (count == keys.length) {
            keys = Arrays.copyOf(keys, 2 * count);
        }
        keys[count++] = key;
    }
}
