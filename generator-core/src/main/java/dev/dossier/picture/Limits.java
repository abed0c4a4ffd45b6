package dev.dossier.picture;

import dev.dossier.diagnostic.DiagnosticCode;
import java.util.concurrent.Semaphore;

/** How much a picture may take of the machine; a file can claim to be of any size. */
final class Limits {
    /** The largest file, in bytes. */
    static final int MAX_BYTES = 32 * 1024 * 1024;

    private static final long MILLION = 1_000_000;
    private static final long MAX_PIXELS = 50 * MILLION;

    /** Above so many pixels not every row and column is decoded, if enough are left for the widest file. */
    private static final long LARGE = 16 * MILLION;

    /** More pixels a byte than any large picture has; drawings of one colour are small. */
    private static final int MAX_PIXELS_PER_BYTE = 256;

    /** What all workers together decode at a time: about 130 MB. */
    private static final Semaphore MILLIONS = new Semaphore(32);

    private Limits() {}

    /** Something that is done with a decoded picture. */
    @FunctionalInterface
    interface Work<T> {
        T with() throws RefusedException;
    }

    /** Refuses what is too large, by what its header says and before anything is decoded. */
    static void check(Header header, int bytes) throws RefusedException {
        long pixels = header.width() * header.height();
        if (header.width() <= 0 || header.height() <= 0) {
            throw RefusedException.damaged("has no width or no height");
        }
        // Neither is more than 2^32, so a product that overflows has a factor that is too large.
        if (pixels > MAX_PIXELS || header.width() > MAX_PIXELS || header.height() > MAX_PIXELS) {
            throw new RefusedException(
                    DiagnosticCode.PICTURE_TOO_LARGE,
                    "has " + header.width() + " × " + header.height() + " pixels, more than the " + MAX_PIXELS / MILLION + " million that are decoded",
                    "Make it smaller; pages show at most a few thousand pixels in a row.");
        }
        if (pixels > LARGE && pixels / bytes > MAX_PIXELS_PER_BYTE) {
            throw new RefusedException(
                    DiagnosticCode.PICTURE_TOO_LARGE,
                    "says that " + bytes + " bytes are " + header.width() + " × " + header.height() + " pixels",
                    "Make it smaller, if it is a picture at all.");
        }
    }

    /** Returns which of the rows and columns are decoded: every one, every second, and so on. */
    static int step(Header header, int largest) {
        long across = header.turn().isSideways() ? header.height() : header.width();
        int step = 1;
        while (header.width() / step * (header.height() / step) > LARGE && across / (step + 1) >= largest) {
            step++;
        }
        return step;
    }

    /** Does some work when there is room for so many pixels in memory. */
    static <T> T share(long pixels, Work<T> work) throws RefusedException {
        int room = (int) Math.min(pixels / MILLION + 1, 32);
        MILLIONS.acquireUninterruptibly(room);
        try {
            return work.with();
        } finally {
            MILLIONS.release(room);
        }
    }
}
