package dev.dossier.feature.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;

/**
 * The numbers that an index knows pages by: they come from their addresses, so that a page keeps its number when others come and go.
 *
 * @param addresses the addresses of the pages, in the order of their numbers
 * @param numbers the number of each
 */
record Numbers(List<String> addresses, int[] numbers) {
    /** How many bits a number has. */
    static final int BITS = 24;

    /** Left free above all hashes for pages that have the same one. */
    private static final int ROOM = 1 << 16;

    private static final int MULTIPLIER = 0x9E3779B1;

    /** Numbers pages by their hashes, those with the same hash in the order of their addresses; where a number is taken it is the next one. */
    static Numbers of(List<String> addresses) {
        long[] keys = new long[addresses.size()];
        CRC32 checksum = new CRC32();
        for (int i = 0; i < keys.length; i++) {
            keys[i] = (long) hash(addresses.get(i), checksum) << Integer.SIZE | i;
        }
        Arrays.sort(keys);
        List<String> sorted = new ArrayList<>(keys.length);
        int[] numbers = new int[keys.length];
        int same = 0;
        for (int i = 0; i < keys.length; i++) {
            sorted.add(addresses.get((int) keys[i]));
            int hash = (int) (keys[i] >>> Integer.SIZE);
            numbers[i] = i > 0 ? Math.max(hash, numbers[i - 1] + 1) : hash;
            boolean last = i + 1 == keys.length || keys[i + 1] >>> Integer.SIZE != hash;
            if (last && same < i) {
                sorted.subList(same, i + 1).sort(null);
            }
            same = last ? i + 1 : same;
        }
        return new Numbers(List.copyOf(sorted), numbers);
    }

    private static int hash(String address, CRC32 checksum) {
        checksum.reset();
        checksum.update(address.getBytes(StandardCharsets.UTF_8));
        // Addresses that differ in one digit have checksums that differ in few bits.
        int mixed = (int) checksum.getValue() * MULTIPLIER;
        mixed ^= mixed >>> 15;
        long spread = (mixed * MULTIPLIER & 0xffffffffL) * ((1 << BITS) - ROOM);
        return (int) (spread >>> Integer.SIZE);
    }
}
