package dev.dossier.check;

import dev.dossier.model.Routes;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The paths of all files of the output, for a quick look from the bytes of a page. Thread-safe. */
final class OutputPaths {
    private static final byte[] INDEX = "index.html".getBytes(StandardCharsets.US_ASCII);
    /** A longer address is looked at in another way. */
    private static final int LONG = 512;

    /** The characters of ASCII that stand for themselves in the path of an address. */
    private static final boolean[] PLAIN = new boolean[256];

    static {
        for (char c = '!'; c < 0x7f; c++) {
            PLAIN[c] = "?#%&:\\".indexOf(c) < 0;
        }
    }

    private final Routes outputs;
    private final byte[] base;

    /**
     * Takes the paths.
     *
     * @param base the path of the site on its server, with a slash at both ends
     */
    OutputPaths(Routes outputs, String base) {
        this.base = base.getBytes(StandardCharsets.UTF_8);
        this.outputs = outputs;
    }

    /**
     * Returns whether an address that is written in a page leads to a file of the output, for sure: where the answer is no, it may
     * still be written in a way that takes a closer look.
     *
     * @param folder the folder of the page, with a slash at its end; empty for the root
     * @param scratch room for a path, which belongs to the caller
     */
    boolean leads(byte[] html, int start, int end, byte[] folder, byte[] scratch) {
        int stop = start;
        while (stop < end && PLAIN[html[stop] & 0xff]) {
            stop++;
        }
        if (stop < end && html[stop] != '?' && html[stop] != '#') {
            return false;
        }
        int from = start;
        int length = 0;
        if (stop > start && html[start] == '/') {
            if (stop - start < base.length || !Arrays.equals(html, start, start + base.length, base, 0, base.length)) {
                return false;
            }
            from = start + base.length;
        } else {
            length = folder.length;
            if (length > LONG) {
                return false;
            }
            System.arraycopy(folder, 0, scratch, 0, length);
        }
        if (stop - from > LONG || stop == start) {
            return false;
        }
        return find(follow(html, from, stop, scratch, length), scratch);
    }

    /** Makes room for {@link #leads}. */
    static byte[] scratch() {
        return new byte[2 * LONG + INDEX.length];
    }

    /** Follows the parts of a path from a folder, and returns the length of what came of it; -1 where it climbs out. */
    private static int follow(byte[] html, int from, int stop, byte[] scratch, int folder) {
        int length = folder;
        int start = from;
        while (start < stop) {
            int end = start;
            int copied = length;
            while (end < stop && html[end] != '/') {
                scratch[copied++] = html[end++];
            }
            int size = end - start;
            boolean dot = size == 1 && html[start] == '.';
            if (size == 2 && html[start] == '.' && html[start + 1] == '.') {
                if (length == 0) {
                    return -1;
                }
                do {
                    length--;
                } while (length > 0 && scratch[length - 1] != '/');
            } else if (size > 0 && !dot) {
                length = copied;
                if (end < stop) {
                    scratch[length++] = '/';
                }
            }
            start = end + 1;
        }
        return length;
    }

    private boolean find(int length, byte[] path) {
        int all = length;
        if (all < 0) {
            return false;
        }
        if (all == 0 || path[all - 1] == '/') {
            System.arraycopy(INDEX, 0, path, all, INDEX.length);
            all += INDEX.length;
        }
        return has(new String(path, 0, all, StandardCharsets.UTF_8));
    }

    /** Returns whether there is a file at a path. */
    boolean has(String path) {
        return outputs.at(path).isPresent();
    }
}
