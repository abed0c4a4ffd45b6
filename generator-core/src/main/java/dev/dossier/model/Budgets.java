package dev.dossier.model;

import java.util.List;
import java.util.OptionalLong;

/**
 * How many bytes a page may make a reader load, each only where the site says so.
 *
 * @param plain as the bytes are on the disk
 * @param packed as a server sends them
 */
public record Budgets(Plain plain, Packed packed) {
    /** Any page is light enough. */
    public static final Budgets NONE = new Budgets(
            new Plain(OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty()),
            new Packed(OptionalLong.empty(), OptionalLong.empty()));

    /**
     * Budgets of bytes as they are on the disk.
     *
     * @param html the page itself
     * @param css all style sheets of the site that it names
     * @param images all images of the site that it shows
     * @param page the page with everything of the site that it loads
     */
    public record Plain(OptionalLong html, OptionalLong css, OptionalLong images, OptionalLong page) {
        /** Returns whether the sizes of other files than the page count. */
        public boolean weighsFiles() {
            return css.isPresent() || images.isPresent() || page.isPresent();
        }
    }

    /**
     * Budgets of bytes as a server packs them (gzip, RFC 1952, at its best level), without pictures.
     *
     * @param first the page with all style sheets and scripts of the site that it names, for who sees no other page before
     * @param next the page alone, for who has its style sheets and scripts from another one
     */
    public record Packed(OptionalLong first, OptionalLong next) {}

    /** Returns whether there is any budget. */
    public boolean isSet() {
        return plain.html().isPresent() || plain.weighsFiles() || packed.first().isPresent() || packed.next().isPresent();
    }

    /** Adds what is the same only for the same budgets. */
    void add(Fingerprint.Builder values) {
        for (OptionalLong budget : List.of(plain.html(), plain.css(), plain.images(), plain.page(), packed.first(), packed.next())) {
            values.number(budget.orElse(-1));
        }
    }

    /** Returns whether the sizes of other files than the page count. */
    public boolean weighsFiles() {
        return plain.weighsFiles() || packed.first().isPresent();
    }
}
