package dev.dossier.model;

import java.util.Optional;

/**
 * A way to group pages by what they are about, with a page for all of its terms and one for each.
 *
 * @param name the key of front matter and the folder of its pages, such as {@code topics}
 * @param title what its page is called, unless somebody wrote that page
 * @param description what its page says of it, unless somebody wrote that page
 */
public record Taxonomy(String name, Optional<String> title, Optional<String> description) {
    /** The taxonomy that every site has. */
    public static final Taxonomy TAGS = new Taxonomy("tags", Optional.empty(), Optional.empty());
}
