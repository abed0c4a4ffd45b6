package dev.dossier.incremental;

import java.util.List;
import java.util.Random;

/** Random words of all sorts; few enough that two pages often say the same. */
final class Words {
    private static final List<String> WORDS = List.of(
            "police", "goal", "river", "Änderung", "a < b", "R&D", "{{x}}", "${y}", "*soft*", "**strong**", "`code <i>`", "naïve",
            "رابط", "\"quoted\"", "it's", "~~old~~", "https://example.org/auto", "wood", "iron", "<!-- unseen -->",
            "\\*", "1914", "&amp;", "–");
    private static final List<String> PLAIN =
            List.of("Alpha", "Beta", "Gamma", "Delta", "Über", "Zeta & Eta", "Theta's", "القمة");

    private Words() {}

    static <T> T pick(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    static boolean chance(int percent, Random random) {
        return random.nextInt(100) < percent;
    }

    static String sentence(Random random) {
        StringBuilder text = new StringBuilder("Text");
        for (int i = 3 + random.nextInt(8); i > 0; i--) {
            text.append(' ').append(pick(WORDS, random));
        }
        return text.append(' ').append(random.nextInt(1000)).append('.').toString();
    }

    /** Returns a few words that mean nothing special in YAML between double quotes. */
    static String title(Random random) {
        return pick(PLAIN, random) + " " + random.nextInt(100);
    }

    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** Returns a name that no other file of the site is likely to have. */
    static String fresh(String stem, Random random) {
        return stem + random.nextInt(10_000);
    }
}
