package dev.dossier.model;

import java.util.OptionalLong;

/**
 * How many bytes a page may make a reader load, each only where the site says so; as they are on the disk, not as a server packs them.
 *
 * @param html the page itself
 * @param css all style sheets of the site that it names
 * @param images all images of the site that it shows
 * @param page the page with everything of the site that it loads
 */
public record Budgets(OptionalLong html, OptionalLong css, OptionalLong images, OptionalLong page) {
    /** Any page is light enough. */
    public static final Budgets NONE =
            new Budgets(OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty());

    /** Returns whether there is any budget. */
    public boolean isSet() {
        return html.isPresent() || weighsFiles();
    }

    /** Returns whether the sizes of other files than the page count. */
    public boolean weighsFiles() {
        return css.isPresent() || images.isPresent() || page.isPresent();
    }
}
