package dev.dossier.model;

import java.util.List;

/**
 * What became of a file of a theme that is published otherwise than it is.
 *
 * @param path the file, relative to the theme
 * @param output where it is in the output
 * @param stamp what stands for its bytes there
 * @param parts the files that it was joined from, relative to the theme
 */
public record ThemeAsset(SitePath path, SitePath output, Stamp stamp, List<SitePath> parts) {
    /** Copies the parts. */
    public ThemeAsset {
        parts = List.copyOf(parts);
    }
}
