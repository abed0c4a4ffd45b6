package dev.dossier.feature.search;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** All postings of an index in the order in which they come. For one thread at a time. */
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

    /** So many are written and read at a time, as 64 KB. */
    private static final int PIECE = 8 * 1024;

    private final Tape tape;
    private final long[] values = new long[PIECE];
    private int size;
    private final ByteBuffer bytes = ByteBuffer.allocate(PIECE * Long.BYTES).order(ByteOrder.nativeOrder());

    /** Takes postings that are at the beginning of an array. */
    @FunctionalInterface
    interface Sink {
        void take(long[] postings, int count);
    }

    Postings(Overflow overflow) {
        this.tape = new Tape(overflow);
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
        if (size == PIECE) {
            write();
        }
        values[size++] = posting;
    }

    /** Adds the first postings of an array. */
    void add(long[] postings, int count) {
        for (int done = 0; done < count;) {
            if (size == PIECE) {
                write();
            }
            int some = Math.min(count - done, PIECE - size);
            System.arraycopy(postings, done, values, size, some);
            size += some;
            done += some;
        }
    }

    private void write() {
        bytes.asLongBuffer().put(values, 0, size);
        tape.append(bytes.array(), size * Long.BYTES);
        size = 0;
    }

    /** Says that no more come, and returns whether they are so many that they are not all in memory. */
    boolean end() {
        write();
        return tape.isLarge();
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

    /** Gives all postings away, in no certain order, once no more come. */
    void each(Sink sink) {
        int count = PIECE;
        for (long at = 0; at < tape.size(); at += count * (long) Long.BYTES) {
            count = (int) Math.min(PIECE, (tape.size() - at) / Long.BYTES);
            tape.read(at, bytes.array(), 0, count * Long.BYTES);
            bytes.asLongBuffer().get(values, 0, count);
            sink.take(values, count);
        }
    }
}
