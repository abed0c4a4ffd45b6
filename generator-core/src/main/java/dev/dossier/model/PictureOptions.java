package dev.dossier.model;

import java.util.List;

/**
 * What becomes of the pictures that pages show.
 *
 * @param format how they are encoded
 * @param quality of what is encoded with losses, from 1 to 100
 * @param widths the widths in pixels that a picture is published in, in ascending order; one that it does not have is left out
 */
public record PictureOptions(Format format, int quality, List<Integer> widths) {
    /** The widths that a site gets that names none: a column of text and what screens of two pixels a dot need for it. */
    public static final List<Integer> WIDTHS = List.of(400, 800, 1200, 1600);

    /** The quality that a site gets that names none. */
    public static final int QUALITY = 80;

    /** What a site gets that says nothing. */
    public static final PictureOptions DEFAULTS = new PictureOptions(Format.WEBP, QUALITY, WIDTHS);

    /** How pictures are encoded. */
    public enum Format {
        /** As WebP. */
        WEBP,
        /** As JPEG, and as PNG what has few colours or is transparent. */
        JPEG,
        /** Not at all: they are published as they are. */
        NONE
    }

    /** Copies the widths. */
    public PictureOptions {
        widths = List.copyOf(widths);
    }

    /** Returns the largest width that a picture is published in, in pixels. */
    public int largest() {
        return widths.get(widths.size() - 1);
    }
}
