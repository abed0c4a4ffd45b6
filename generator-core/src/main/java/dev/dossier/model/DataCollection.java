package dev.dossier.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The declaration of a collection: pages that are made from the rows of a table.
 *
 * @param name what the configuration calls it
 * @param table the path of the table's file below the site folder, such as {@code data/members.csv}
 * @param key the column whose values are the names of the pages
 * @param section the folder of the pages, below the content folder of each language
 * @param template the template that draws them; without it the one for any page
 * @param values for keys of front matter, and for those of an event after {@link #EVENT}, where their values are: a column, or a text
 *     with columns in braces
 * @param terms the columns whose values are tags, or terms of another taxonomy, by its name
 * @param fields the columns that the theme shows, in their order; where it is empty, all that say nothing else
 * @param labels what columns are called, by their names
 */
public record DataCollection(
        Located<String> name,
        Located<String> table,
        Located<String> key,
        Located<String> section,
        Optional<Located<String>> template,
        Map<String, Located<String>> values,
        Map<String, List<Located<String>>> terms,
        List<Located<String>> fields,
        Map<String, Located<String>> labels) {
    /** The keys of front matter that a row can give a value. */
    public static final List<String> KEYS = List.of(
            "title", "description", "date", "updated", "publish", "expires", "weight", "slug", "image", "imageAlt", "author");

    /** What the keys of an event begin with. */
    public static final String EVENT = "event.";
}
