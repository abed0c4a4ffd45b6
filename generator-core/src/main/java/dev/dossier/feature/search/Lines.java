package dev.dossier.feature.search;

import java.nio.charset.StandardCharsets;

/** Texts by their numbers; more than some megabytes are kept outside of memory. For one thread at a time. */
final class Lines {
    private static final long IN_MEMORY = 16L * 1024 * 1024;

    private final Overflow overflow;
    private final byte[][] near;
    private final long[] far;
    private final int[] lengths;
    private long inMemory;
    private long size;

    Lines(Overflow overflow, int count) {
        this.overflow = overflow;
        this.near = new byte[count][];
        this.far = new long[count];
        this.lengths = new int[count];
    }

    void put(int number, String line) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        lengths[number] = bytes.length;
        size += bytes.length;
        inMemory += bytes.length;
        if (inMemory <= IN_MEMORY) {
            near[number] = bytes;
        } else {
            far[number] = overflow.append(bytes, bytes.length);
        }
    }

    /** Returns a text; an empty one where there is none. */
    String get(int number) {
        byte[] bytes = near[number];
        if (lengths[number] == 0) {
            return "";
        }
        return new String(bytes == null ? overflow.read(far[number], lengths[number]) : bytes, StandardCharsets.UTF_8);
    }

    /** Returns how many bytes all texts have. */
    long size() {
        return size;
    }
}
