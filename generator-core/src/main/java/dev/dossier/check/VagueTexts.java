package dev.dossier.check;

import java.nio.charset.StandardCharsets;
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

    /** Each byte that one of the texts, or a mark before it, may begin with. */
    private static final boolean[] FIRST = new boolean[256];

    static {
        for (Set<String> texts : TEXTS.values()) {
            for (String text : texts) {
                for (String spelling : List.of(text, text.toUpperCase(Locale.ROOT))) {
                    FIRST[spelling.getBytes(StandardCharsets.UTF_8)[0] & 0xff] = true;
                }
            }
        }
    }

    private VagueTexts() {}

    /** Returns whether a text in UTF-8 may be one of them, going by its first byte. */
    static boolean mayBe(byte first) {
        return FIRST[first & 0xff];
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
