package dev.dossier.feature.search;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** All postings of an index in the order in which they come; more than a few million are kept outside of memory. For one thread at a time. */
final class Postings {
    private static final int PAGE_BITS = 20;
    private static final int MASK_BITS = 16;
    private static final int LEVEL_BITS = 4;

    /** The bits of a posting that do not say whose it is. */
    static final int LOW_BITS = PAGE_BITS + MASK_BITS + LEVEL_BITS;

    /** The most pages that an index can have. */
    static final int MAX_PAGES = 1 << PAGE_BITS;

    /** The most terms that it can have. */
    static final int MAX_TERMS = 1 << Long.SIZE - 1 - LOW_BITS;

    /** So many are in an array, as 1 MB. */
    private static final int PIECE = 128 * 1024;

    /** So many arrays are in memory. */
    private static final int MOST = 16;

    private final Overflow overflow;
    /** The arrays that are full. */
    private final List<long[]> full = new ArrayList<>();
    private long[] values = new long[1024];
    private int size;
    private final List<Piece> outside = new ArrayList<>();

    /** Some postings outside of memory. */
    private record Piece(long position, int count) {}

    /** Takes postings that are at the beginning of an array. */
    @FunctionalInterface
    interface Sink {
        void take(long[] postings, int count);
    }

    Postings(Overflow overflow) {
        this.overflow = overflow;
    }

    /** Makes one number of a posting; of one term those of the highest level come first, and then in the order of the pages. */
    static long of(int term, int level, int page, int mask) {
        return (long) term << LOW_BITS | (long) (Levels.TOP - level) << PAGE_BITS + MASK_BITS | (long) page << MASK_BITS | mask;
    }

    static int term(long posting) {
        return (int) (posting >>> LOW_BITS);
    }

    static int level(long posting) {
        return Levels.TOP - (int) (posting >>> PAGE_BITS + MASK_BITS & (1 << LEVEL_BITS) - 1);
    }

    static int page(long posting) {
        return (int) (posting >>> MASK_BITS & MAX_PAGES - 1);
    }

    static int mask(long posting) {
        return (int) (posting & (1 << MASK_BITS) - 1);
    }

    /** Returns the same posting of another term. */
    static long withTerm(long posting, int term) {
        return posting & (1L << LOW_BITS) - 1 | (long) term << LOW_BITS;
    }

    void add(long posting) {
        if (size == values.length) {
            room();
        }
        values[size++] = posting;
    }

    private void room() {
        if (size < PIECE) {
            values = Arrays.copyOf(values, 2 * size);
            return;
        }
        full.add(values);
        if (full.size() == MOST) {
            full.forEach(one -> spill(one, PIECE));
            full.clear();
        }
        values = new long[PIECE];
        size = 0;
    }

    /** Says that no more come, so that nothing of a large index is kept in memory, and returns whether it is large. */
    boolean end() {
        if (outside.isEmpty()) {
            return false;
        }
        full.forEach(one -> spill(one, PIECE));
        full.clear();
        spill(values, size);
        values = new long[0];
        size = 0;
        return true;
    }

    private void spill(long[] postings, int count) {
        ByteBuffer bytes = ByteBuffer.allocate(count * Long.BYTES);
        bytes.asLongBuffer().put(postings, 0, count);
        outside.add(new Piece(overflow.append(bytes.array(), count * Long.BYTES), count));
    }

    /**
     * Sorts postings by a few of their bits after the others, the lowest first, each time leaving those in their order that have the same
     * (Knuth, The Art of Computer Programming 3, 5.2.5), so that none are held against each other.
     *
     * @param postings the postings, whose order is lost
     * @param pages how many pages there are
     * @param first the first term that they have
     * @param terms how many terms from that on they have
     */
    static long[] sorted(long[] postings, int pages, int first, int terms) {
        long[] sorted = new long[postings.length];
        distribute(postings, sorted, MASK_BITS, PAGE_BITS, 0, pages);
        distribute(sorted, postings, MASK_BITS + PAGE_BITS, LEVEL_BITS, 0, 1 << LEVEL_BITS);
        distribute(postings, sorted, LOW_BITS, Long.SIZE - LOW_BITS, first, terms);
        return sorted;
    }

    private static void distribute(long[] from, long[] to, int shift, int bits, int first, int keys) {
        long mask = (1L << bits) - 1;
        int[] places = new int[keys + 1];
        for (long posting : from) {
            places[(int) (posting >>> shift & mask) - first + 1]++;
        }
        for (int i = 0; i < keys; i++) {
            places[i + 1] += places[i];
        }
        for (long posting : from) {
            to[places[(int) (posting >>> shift & mask) - first]++] = posting;
        }
    }

    /** Gives all postings away, in no certain order. */
    void each(Sink sink) {
        for (Piece piece : outside) {
            long[] read = new long[piece.count()];
            ByteBuffer.wrap(overflow.read(piece.position(), piece.count() * Long.BYTES)).asLongBuffer().get(read);
            sink.take(read, read.length);
        }
        for (long[] one : full) {
            sink.take(one, one.length);
        }
        sink.take(values, size);
    }
}
