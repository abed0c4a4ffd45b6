/** Turns pictures into the files that pages show: in several widths, upright, in sRGB, without metadata. */
@NullMarked
package dev.dossier.picture;

import org.jspecify.annotations.NullMarked;
