package dev.dossier.render;

import dev.dossier.model.Page;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The pages of a long list by the first letters of their titles.
 *
 * @param letters the letters, in their order
 */
record Alphabet(List<Letter> letters) {
    /** A list that is shorter than this is found through as it is. */
    private static final int LONG = 20;

    /** What is no letter comes before all letters. */
    private static final String OTHER = "#";

    /**
     * The pages whose titles begin with one letter.
     *
     * @param letter the letter, without accents and in upper case
     * @param pages the pages by their titles
     */
    record Letter(String letter, List<Page> pages) {}

    private static final Vocabulary<Letter> LETTER = Vocabulary.<Letter>of("letter")
            .text("title", "the letter, or '#' for all that is none", (letter, drawing) -> letter.letter())
            .list("children", "the pages whose titles begin with it", () -> PageNames.PAGE, (letter, drawing) -> letter.pages())
            .build();

    static final Vocabulary<Alphabet> NAMES = Vocabulary.<Alphabet>of("alphabet")
            .list("letters", "the letters, each with the pages whose titles begin with it", () -> LETTER,
                    (alphabet, drawing) -> alphabet.letters())
            .build();

    /** Returns the alphabet of what a page lists, where that is long and most of it is made from rows of tables. */
    static Optional<Alphabet> of(List<Page> children) {
        long rows = children.size() < LONG ? 0 : children.stream().filter(page -> page.row().isPresent()).count();
        return 2 * rows > children.size() ? Optional.of(byLetter(children)) : Optional.empty();
    }

    private static Alphabet byLetter(List<Page> children) {
        TreeMap<String, List<Page>> letters = new TreeMap<>();
        for (Page page : children) {
            letters.computeIfAbsent(letter(page.title()), any -> new ArrayList<>()).add(page);
        }
        Comparator<Page> byTitle = Comparator.comparing(page -> plain(page.title()));
        return new Alphabet(letters.entrySet().stream()
                .map(one -> new Letter(one.getKey(), one.getValue().stream().sorted(byTitle.thenComparing(Page::path)).toList()))
                .toList());
    }

    private static String letter(String title) {
        String plain = plain(title);
        boolean letter = !plain.isEmpty() && Character.isLetter(plain.codePointAt(0));
        return letter ? Character.toString(plain.codePointAt(0)).toUpperCase(Locale.ROOT) : OTHER;
    }

    /** Returns a title in lower case, its letters without accents (Unicode Standard Annex 15: what compatible letters decompose into). */
    private static String plain(String title) {
        return Normalizer.normalize(title.strip(), Normalizer.Form.NFKD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .toLowerCase(Locale.ROOT);
    }
}
