package dev.dossier.check;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Makes a number of the name of a tag or an attribute, the same for small and capital letters: six bits for each character of a
 * name of up to ten, so that no two names share one; the names of all elements of HTML are that short. A longer name becomes a
 * negative number, which may be that of another one.
 */
final class Names {
    private static final int OTHER = 63;

    /** What each byte adds to a number; 0 for those that no name goes on after. */
    static final byte[] CODES = new byte[256];

    /** The most characters of a name that has a number of its own. */
    static final int EXACT = 10;

    static {
        Arrays.fill(CODES, (byte) OTHER);
        for (char c = 'a'; c <= 'z'; c++) {
            CODES[c] = (byte) (c - 'a' + 1);
            CODES[c - 'a' + 'A'] = CODES[c];
        }
        for (char c = '0'; c <= '9'; c++) {
            CODES[c] = (byte) (c - '0' + 27);
        }
        CODES['-'] = 37;
        CODES[':'] = 38;
        CODES['_'] = 39;
        CODES['.'] = 40;
        for (char c : " \n\t\r\f/>".toCharArray()) {
            CODES[c] = 0;
        }
    }

    static final long ALT = of("alt");
    static final long ROLE = of("role");
    static final long HIDDEN = of("hidden");
    static final long ARIA_LABEL = of("aria-label");
    static final long ARIA_LABELLEDBY = of("aria-labelledby");
    static final long ARIA_HIDDEN = of("aria-hidden");

    private Names() {}

    static long of(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.US_ASCII);
        return of(bytes, 0, bytes.length);
    }

    static long of(byte[] text, int start, int end) {
        long number = 0;
        // The first ten characters lose nothing to a shift, later ones mix with them.
        for (int i = start; i < end; i++) {
            number = (i - start < EXACT ? number << 6 : number * 31) + CODES[text[i] & 0xff];
        }
        return end - start <= EXACT ? number : number | Long.MIN_VALUE;
    }
}
