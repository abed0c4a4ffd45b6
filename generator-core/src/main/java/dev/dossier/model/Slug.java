package dev.dossier.model;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/** Makes the part of a URL, or an anchor, out of a text in any script. */
public final class Slug {
    private static final int ASCII = 128;

    private Slug() {}

    /**
     * Returns the letters, marks and digits of a text in lower case, each run of anything else between them as one hyphen;
     * underscores stay. The result is in Unicode Normalization Form C and may be empty.
     */
    public static String of(String text) {
        return isAscii(text) ? ofAscii(text) : ofAny(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    /** A site has several for each page, and most are made of ASCII, where nothing has to be looked up. */
    private static String ofAscii(String text) {
        byte[] slug = new byte[text.length() * 2];
        int length = 0;
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean upper = c >= 'A' && c <= 'Z';
            if (upper || c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '_') {
                if (gap && length > 0) {
                    slug[length++] = '-';
                }
                slug[length++] = (byte) (upper ? c + ('a' - 'A') : c);
                gap = false;
            } else if (c != '\'') {
                gap = true;
            }
        }
        return new String(slug, 0, length, StandardCharsets.ISO_8859_1);
    }

    private static String ofAny(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder(lower.length());
        boolean gap = false;
        for (int i = 0; i < lower.length(); ) {
            int c = lower.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c) || c == '_' || isMark(c)) {
                if (gap && slug.length() > 0) {
                    slug.append('-');
                }
                slug.appendCodePoint(c);
                gap = false;
            } else if (c != '\'' && c != '\u2019') {
                gap = true;
            }
        }
        return slug.toString();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= ASCII) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
