package dev.dossier.model;

import java.util.List;

/**
 * What a site wants of the search in its pages.
 *
 * @param queries what readers may type, with what they must find
 */
public record Search(List<Query> queries) {
    /** How much a page counts that says nothing, in hundredths. */
    public static final int USUAL_WEIGHT = 100;

    /** How much a page can count at most, in hundredths. */
    public static final int MAX_WEIGHT = 1000;

    /** Copies the list. */
    public Search {
        queries = List.copyOf(queries);
    }

    /**
     * A query with a page that it must find among the first.
     *
     * @param text what a reader types
     * @param page the path of the page below the content folder
     */
    public record Query(Located<String> text, Located<String> page) {}

    /** Returns how much a page counts in search, in hundredths; 0 for one that is left out. */
    public static int weight(Page page) {
        return page.frontMatter().lists().search().orElse(USUAL_WEIGHT);
    }
}
