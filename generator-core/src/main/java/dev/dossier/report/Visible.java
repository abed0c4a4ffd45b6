package dev.dossier.report;

import java.util.Locale;

/** Turns text that anybody may have written into text that shows all of itself and moves no cursor. */
public final class Visible {
    private static final int CONTROL_PICTURES = 0x2400;
    private static final int PICTURE_OF_DELETE = 0x2421;
    private static final int DELETE = 0x7f;

    private Visible() {}

    /**
     * Returns a text in which control characters have become their pictures, such as {@code ␛}, and characters that turn the direction
     * of others, or hide, their numbers, such as {@code <U+202E>}: "Trojan Source", CVE-2021-42574.
     */
    public static String of(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(c, shown));
        return shown.toString();
    }

    static void append(int c, StringBuilder out) {
        if (c < ' ') {
            out.appendCodePoint(CONTROL_PICTURES + c);
        } else if (c == DELETE) {
            out.appendCodePoint(PICTURE_OF_DELETE);
        } else if (Character.isISOControl(c) || isHidden(c)) {
            out.append(String.format(Locale.ROOT, "<U+%04X>", c));
        } else {
            out.appendCodePoint(isHalf(c) ? 0xfffd : c);
        }
    }

    /** Returns whether it is one half of a character whose other half is not there. */
    static boolean isHalf(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    /** Returns whether a character orders others (UAX #9, section 2), ends a line for some programs, or has no width. */
    static boolean isHidden(int c) {
        return c >= 0x202a && c <= 0x202e
                || c >= 0x2066 && c <= 0x2069
                || c == 0x200e
                || c == 0x200f
                || c == 0x61c
                || c == 0x2028
                || c == 0x2029
                || c == 0x200b
                || c == 0xfeff
                || c >= 0xe0000 && c <= 0xe007f;
    }
}
