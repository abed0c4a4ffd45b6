package dev.dossier.feature.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Gives pages the numbers that an index knows them by: they come from their addresses, so that a page keeps its number when others come
 * and go.
 */
final class Numbers {
    /** How many bits a number has. */
    static final int BITS = 24;

    /** Left free above all hashes for pages that have the same one. */
    private static final int ROOM = 1 << 16;

    private static final int MULTIPLIER = 0x9E3779B1;

    private Numbers() {}

    /** Puts addresses into the order of their numbers; those with the same hash into their own. */
    static List<String> sorted(List<String> addresses) {
        long[] keys = new long[addresses.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = (long) hash(addresses.get(i)) << Integer.SIZE | i;
        }
        Arrays.sort(keys);
        List<String> sorted = new ArrayList<>(keys.length);
        int same = 0;
        for (int i = 0; i < keys.length; i++) {
            sorted.add(addresses.get((int) keys[i]));
            boolean last = i + 1 == keys.length || keys[i + 1] >>> Integer.SIZE != keys[i] >>> Integer.SIZE;
            if (last && same < i) {
                sorted.subList(same, i + 1).sort(null);
            }
            same = last ? i + 1 : same;
        }
        return List.copyOf(sorted);
    }

    /** Returns the numbers of addresses that are in their order; where a number is taken it is the next one. */
    static int[] of(List<String> sorted) {
        int[] numbers = new int[sorted.size()];
        for (int i = 0; i < numbers.length; i++) {
            int hash = hash(sorted.get(i));
            numbers[i] = i > 0 ? Math.max(hash, numbers[i - 1] + 1) : hash;
        }
        return numbers;
    }

    private static int hash(String address) {
        CRC32 checksum = new CRC32();
        checksum.update(address.getBytes(StandardCharsets.UTF_8));
        // Addresses that differ in one digit have checksums that differ in few bits.
        int mixed = (int) checksum.getValue() * MULTIPLIER;
        mixed ^= mixed >>> 15;
        long spread = (mixed * MULTIPLIER & 0xffffffffL) * ((1 << BITS) - ROOM);
        return (int) (spread >>> Integer.SIZE);
    }
}
