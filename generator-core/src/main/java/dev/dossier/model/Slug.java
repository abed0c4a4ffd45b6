package dev.dossier.model;

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
        String lower = normal(text).toLowerCase(Locale.ROOT);
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

    /** The characters of ASCII are in that form, which takes long to find out about in general. */
    private static String normal(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= ASCII) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
