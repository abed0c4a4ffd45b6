package dev.dossier.feature.search;

/** Texts by their numbers, as UTF-8; more than some megabytes are kept outside of memory. For one thread at a time. */
final class Lines {
    private static final byte[] NONE = new byte[0];
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

    void put(int number, byte[] bytes) {
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
    byte[] get(int number) {
        byte[] bytes = near[number];
        if (lengths[number] == 0) {
            return NONE;
        }
        return bytes == null ? overflow.read(far[number], lengths[number]) : bytes;
    }

    /** Returns how many bytes all texts have. */
    long size() {
        return size;
    }
}
