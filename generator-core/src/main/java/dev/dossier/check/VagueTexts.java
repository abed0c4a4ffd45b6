package dev.dossier.check;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The texts of links that say nothing about where they lead, by language (WCAG 2.2, success criterion 2.4.4, failure F84). Readers
 * of a screen reader go through the links of a page as a list, without the sentences around them.
 */
final class VagueTexts {
    private static final Map<String, Set<String>> TEXTS = Map.of(
            "en", Set.of("here", "click here", "click", "more", "read more", "learn more", "link", "this link", "this page",
                    "see here", "more info", "continue reading"),
            "fr", Set.of("ici", "cliquez ici", "cliquer ici", "plus", "lire la suite", "en savoir plus", "lien", "ce lien", "voir ici",
                    "la suite", "voir plus", "lire plus", "cette page"),
            "es", Set.of("aquí", "aqui", "haga clic aquí", "haz clic aquí", "clic aquí", "pulse aquí", "pinche aquí", "más", "leer más",
                    "saber más", "ver más", "enlace", "este enlace", "seguir leyendo", "esta página"),
            "ar", Set.of("هنا", "اضغط هنا", "انقر هنا", "المزيد", "اقرأ المزيد", "رابط", "الرابط", "هذا الرابط", "للمزيد"));

    /** The most bytes that any of the texts takes, with room for an arrow around it. */
    static final int MAX_BYTES = 48;

    /** What the texts begin with: three bytes of each, small and capital, made into one number. */
    private static final BitSet BEGINNINGS = new BitSet();

    private static final int BEGINNING = 3;

    static {
        for (Set<String> texts : TEXTS.values()) {
            for (String text : texts) {
                for (String spelling : List.of(text, text.toUpperCase(Locale.ROOT))) {
                    BEGINNINGS.set(beginning(spelling.getBytes(StandardCharsets.UTF_8), 0));
                }
            }
        }
    }

    private VagueTexts() {}

    /** Returns whether a part of a text in UTF-8 may be one of them, going by what it begins with: most are not. */
    static boolean mayBe(byte[] text, int start, int end) {
        int i = start;
        // Arrows and the like, in ASCII or not, may stand before the words; letters of Latin and Arabic have two bytes at most.
        while (i < end && !isLetter(text[i])) {
            i++;
        }
        return end - i >= BEGINNING && BEGINNINGS.get(beginning(text, i));
    }

    private static boolean isLetter(byte b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || (b & 0xff) >= 0xc3 && (b & 0xff) <= 0xdf;
    }

    private static int beginning(byte[] text, int start) {
        int hash = 0;
        for (int i = start; i < start + BEGINNING; i++) {
            int c = text[i] >= 'A' && text[i] <= 'Z' ? text[i] + 32 : text[i] & 0xff;
            hash = 37 * hash + c;
        }
        return hash;
    }

    /** Returns whether a text says nothing in a language; marks at its ends do not count. */
    static boolean contain(String text, String language) {
        Set<String> texts = TEXTS.get(primary(language));
        return texts != null && texts.contains(bare(text));
    }

    private static String primary(String language) {
        int end = 0;
        while (end < language.length() && Character.isLetter(language.charAt(end))) {
            end++;
        }
        return language.substring(0, end).toLowerCase(Locale.ROOT);
    }

    private static String bare(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return String.join(" ", text.substring(start, end).toLowerCase(Locale.ROOT).split("\\s+"));
    }
}
