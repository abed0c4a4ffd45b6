package dev.dossier.render;

import dev.dossier.model.Page;
import dev.dossier.model.PageKind;
import dev.dossier.model.Search;
import dev.dossier.model.Site;
import dev.dossier.model.SiteLanguage;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The pages of a long list: those that are made from rows of tables by the first letters of their titles, the others as they are.
 *
 * @param others the pages that somebody wrote, in the order of the list
 * @param letters the letters, in their order
 */
record Alphabet(List<Page> others, List<Letter> letters) {
    /** A list that is shorter than this is found through as it is. */
    private static final int LONG = 20;

    /** More titles than this are no help on one page. */
    private static final int MANY = 1000;

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
            .list("others", "the pages that are made from no row", () -> PageNames.PAGE, (alphabet, drawing) -> alphabet.others())
            .list("letters", "the letters, each with the pages made from rows whose titles begin with it", () -> LETTER,
                    (alphabet, drawing) -> alphabet.letters())
            .build();

    /** Returns the alphabet of what a page lists, where that is long and most of it is made from rows of tables. */
    static Optional<Alphabet> of(List<Page> children) {
        if (children.size() < LONG) {
            return Optional.empty();
        }
        List<Page> rows = children.stream().filter(page -> page.row().isPresent()).toList();
        List<Page> others = children.stream().filter(page -> page.row().isEmpty()).toList();
        return rows.size() > others.size() ? Optional.of(new Alphabet(others, byLetter(rows))) : Optional.empty();
    }

    /** Returns all pages of a language that have a text of their own in it and can be searched for; nothing where they are many. */
    static Optional<Alphabet> ofAll(Site site, SiteLanguage language) {
        List<Page> pages = site.pages().stream().filter(page -> isListed(page, site.place(page), language)).toList();
        return pages.size() > MANY ? Optional.empty() : Optional.of(new Alphabet(List.of(), byLetter(pages)));
    }

    private static boolean isListed(Page page, Site.Place place, SiteLanguage language) {
        boolean written = place.kind() == PageKind.PAGE || place.kind() == PageKind.SECTION;
        return written && place.language().equals(language) && place.original().isEmpty() && Search.weight(page) > 0;
    }

    private static List<Letter> byLetter(List<Page> rows) {
        TreeMap<String, List<Page>> letters = new TreeMap<>();
        for (Page page : rows) {
            letters.computeIfAbsent(letter(page.title()), any -> new ArrayList<>()).add(page);
        }
        Comparator<Page> byTitle = Comparator.comparing(page -> plain(page.title()));
        return letters.entrySet().stream()
                .map(one -> new Letter(one.getKey(), one.getValue().stream().sorted(byTitle.thenComparing(Page::path)).toList()))
                .toList();
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
