package dev.dossier.model;

import dev.dossier.diagnostic.SourceLocation;
import java.util.List;
import java.util.Optional;

/**
 * What the pictures look like that stand for pages where somebody shares their addresses.
 *
 * @param location where they are asked for
 * @param colours the colours that are not those of the theme
 * @param fonts the files of the site with fonts that are asked before the built-in ones, by their paths from the folder of the site
 * @param logo the file of the site with a picture for all of them, by its path from there
 */
public record SocialCards(SourceLocation location, Colours colours, List<Located<String>> fonts, Optional<Located<String>> logo) {
    /** The width of a card in pixels, as <a href="https://ogp.me/#structured">Open Graph</a> names it; the ratio is that of its examples. */
    public static final int WIDTH = 1200;

    /** The height of a card in pixels. */
    public static final int HEIGHT = 630;

    /** Copies the list. */
    public SocialCards {
        fonts = List.copyOf(fonts);
    }

    /**
     * Colours as {@code 0xRRGGBB}.
     *
     * @param accent of the plane with the title
     * @param paper of what is below it
     * @param ink of the letters on the paper
     */
    public record Colours(Optional<Integer> accent, Optional<Integer> paper, Optional<Integer> ink) {
        /** Those of the theme. */
        public static final Colours OF_THEME = new Colours(Optional.empty(), Optional.empty(), Optional.empty());
    }
}
