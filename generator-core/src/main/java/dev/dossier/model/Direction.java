package dev.dossier.model;

import java.util.Locale;
import java.util.Set;

/** Tells in which direction a language is written. */
public final class Direction {
    /** What {@link #of} returns for a language that is written from right to left. */
    public static final String RIGHT_TO_LEFT = "rtl";

    // Unicode CLDR, likely subtags: the languages whose usual script runs from right to left, and these scripts.
    private static final Set<String> LANGUAGES = Set.of(
            "ar", "arc", "arz", "azb", "ckb", "dv", "fa", "glk", "he", "iw", "ks", "lrc", "mzn", "nqo", "pnb", "prs", "ps", "sd",
            "sdh", "skr", "syr", "ug", "ur", "yi");
    private static final Set<String> SCRIPTS = Set.of(
            "adlm", "arab", "aran", "hebr", "mand", "mend", "nkoo", "rohg", "samr", "syrc", "thaa");
    private static final int SCRIPT_LENGTH = 4;

    private Direction() {}

    /** Returns {@code rtl} or {@code ltr} for a BCP 47 tag; its script (RFC 5646, section 2.2.3) speaks before its language. */
    public static String of(String language) {
        String[] parts = language.toLowerCase(Locale.ROOT).split("-", -1);
        boolean script = parts.length > 1 && parts[1].length() == SCRIPT_LENGTH && Character.isLetter(parts[1].charAt(0));
        boolean rightToLeft = script ? SCRIPTS.contains(parts[1]) : LANGUAGES.contains(parts[0]);
        return rightToLeft ? RIGHT_TO_LEFT : "ltr";
    }
}
