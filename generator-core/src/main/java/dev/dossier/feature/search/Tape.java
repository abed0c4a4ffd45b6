package dev.dossier.feature.search;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Bytes that are added at the end and read from anywhere. They are not on the heap, where the collector would move them about for as long
 * as the build lasts: the first are beside it, all that are more are kept outside of memory. For one thread at a time.
 */
final class Tape {
    private static final int PIECE = 256 * 1024;

    /** So many pieces are in memory, as 16 MB. */
    private static final int MOST = 64;

    private final Overflow overflow;
    private final List<ByteBuffer> near = new ArrayList<>();
    private final List<Long> far = new ArrayList<>();
    /** The piece that is not full yet, once there is no room for more in memory. */
    private byte[] last = new byte[0];
    private long size;

    Tape(Overflow overflow) {
        this.overflow = overflow;
    }

    /** Returns how many bytes there are. */
    long size() {
        return size;
    }

    /** Returns whether not all of it is in memory. */
    boolean isLarge() {
        return size > (long) PIECE * MOST;
    }

    /** Adds the first bytes of an array. */
    void append(byte[] bytes, int length) {
        int done = 0;
        while (done < length) {
            int piece = (int) (size / PIECE);
            int at = (int) (size % PIECE);
            int count = Math.min(length - done, PIECE - at);
            if (piece < MOST) {
                if (piece == near.size()) {
                    near.add(ByteBuffer.allocateDirect(PIECE));
                }
                near.get(piece).put(at, bytes, done, count);
            } else {
                last = last.length == 0 ? new byte[PIECE] : last;
                System.arraycopy(bytes, done, last, at, count);
                if (at + count == PIECE) {
                    far.add(overflow.append(last, PIECE));
                }
            }
            done += count;
            size += count;
        }
    }

    /** Copies bytes from a place on into an array. */
    void read(long position, byte[] to, int start, int length) {
        int done = 0;
        while (done < length) {
            int piece = (int) ((position + done) / PIECE);
            int at = (int) ((position + done) % PIECE);
            int count = Math.min(length - done, PIECE - at);
            if (piece < MOST) {
                near.get(piece).get(at, to, start + done, count);
            } else if (piece - MOST < far.size()) {
                System.arraycopy(overflow.read(far.get(piece - MOST) + at, count), 0, to, start + done, count);
            } else {
                System.arraycopy(last, at, to, start + done, count);
            }
            done += count;
        }
    }
}
