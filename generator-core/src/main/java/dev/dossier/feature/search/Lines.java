package dev.dossier.feature.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Texts by their numbers, as UTF-8, one after the other in a few large pieces, so that they are no objects of their own; all but the first
 * pieces are kept outside of memory. For one thread at a time.
 */
final class Lines {
    private static final int PIECE = 1024 * 1024;

    /** So many pieces are in memory. */
    private static final int MOST = 16;

    private final Overflow overflow;
    private final List<byte[]> near = new ArrayList<>();
    private final List<Long> far = new ArrayList<>();
    /** The piece that texts are added to. */
    private byte[] last = new byte[PIECE / 16];
    private final long[] starts;
    private final int[] lengths;
    private long size;

    Lines(Overflow overflow, int count) {
        this.overflow = overflow;
        this.starts = new long[count];
        this.lengths = new int[count];
    }

    /** Takes the first bytes of an array. */
    void put(int number, byte[] bytes, int length) {
        starts[number] = size;
        lengths[number] = length;
        int done = 0;
        while (done < length) {
            int at = (int) (size % PIECE);
            int count = Math.min(length - done, PIECE - at);
            if (at + count > last.length) {
                last = Arrays.copyOf(last, Math.min(PIECE, Math.max(2 * last.length, at + count)));
            }
            System.arraycopy(bytes, done, last, at, count);
            done += count;
            size += count;
            if (at + count == PIECE) {
                endPiece();
            }
        }
    }

    private void endPiece() {
        if (near.size() < MOST) {
            near.add(last);
            last = new byte[PIECE];
        } else {
            far.add(overflow.append(last, PIECE));
        }
    }

    /** Adds a text to another; nothing where there is none. */
    void copy(int number, Utf8 to) {
        long at = starts[number];
        long end = at + lengths[number];
        while (at < end) {
            int piece = (int) (at / PIECE);
            int from = (int) (at % PIECE);
            int count = (int) Math.min(end - at, PIECE - from);
            if (piece < near.size()) {
                to.append(near.get(piece), from, count);
            } else if (piece < near.size() + far.size()) {
                to.append(overflow.read(far.get(piece - near.size()) + from, count), 0, count);
            } else {
                to.append(last, from, count);
            }
            at += count;
        }
    }

    /** Returns how many bytes all texts have. */
    long size() {
        return size;
    }
}
