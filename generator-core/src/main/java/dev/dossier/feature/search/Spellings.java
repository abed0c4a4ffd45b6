package dev.dossier.feature.search;

import java.util.Comparator;
import java.util.PriorityQueue;

/** The terms that a misspelt word is held against: the best, where there are too many. */
final class Spellings {
    private static final int MOST = 8192;
    private static final int SHORTEST = 4;

    private static final Comparator<Spelling> WORST_FIRST = Comparator.comparingInt(Spelling::level)
            .thenComparingInt(Spelling::pages)
            .thenComparing(Spelling::term, Comparator.reverseOrder());

    private final PriorityQueue<Spelling> best = new PriorityQueue<>(WORST_FIRST);

    /** A term, with the highest level that it has in any page, and how many pages have it. */
    private record Spelling(String term, int level, int pages) {}

    void add(String term, int level, int pages) {
        if (term.length() >= SHORTEST && canBeMisspelt(term)) {
            best.add(new Spelling(term, level, pages));
            if (best.size() > MOST) {
                best.remove();
            }
        }
    }

    /** Returns whether a term is a word of letters in a script with blanks between words. */
    static boolean canBeMisspelt(String term) {
        return term.codePoints().allMatch(c -> Letters.of(c) == Letters.WORD && (c < '0' || c > '9'));
    }

    String text() {
        StringBuilder text = new StringBuilder();
        best.stream().map(Spelling::term).sorted().forEach(term -> text.append(term).append('\n'));
        return text.toString();
    }
}
