package dev.dossier.check;

/**
 * Makes a number of the name of a tag or an attribute, the same for small and capital letters: six bits for each character of a
 * name of up to ten, so that no two names share one; the names of all elements of HTML are that short. A longer name becomes a
 * negative number, which may be that of another one.
 */
final class Names {
    private static final int MAX = 10;
    private static final int OTHER = 63;

    static final long ALT = of("alt");
    static final long ROLE = of("role");
    static final long HIDDEN = of("hidden");
    static final long ARIA_LABEL = of("aria-label");
    static final long ARIA_LABELLEDBY = of("aria-labelledby");
    static final long ARIA_HIDDEN = of("aria-hidden");

    private Names() {}

    static long of(String name) {
        long number = 0;
        for (int i = 0; i < name.length(); i++) {
            number = add(number, name.charAt(i));
        }
        return name.length() <= MAX ? number : number | Long.MIN_VALUE;
    }

    static long of(byte[] text, int start, int end) {
        long number = 0;
        for (int i = start; i < end; i++) {
            number = add(number, text[i]);
        }
        return end - start <= MAX ? number : number | Long.MIN_VALUE;
    }

    /** The first ten characters lose nothing to the multiplication, later ones mix with them. */
    private static long add(long number, int c) {
        return (number >= 1L << 54 ? number * 31 : number << 6) + code(c);
    }

    private static int code(int c) {
        if (c >= 'a' && c <= 'z') {
            return c - 'a' + 1;
        }
        if (c >= 'A' && c <= 'Z') {
            return c - 'A' + 1;
        }
        if (c >= '0' && c <= '9') {
            return c - '0' + 27;
        }
        return switch (c) {
            case '-' -> 37;
            case ':' -> 38;
            case '_' -> 39;
            case '.' -> 40;
            default -> OTHER;
        };
    }
}
