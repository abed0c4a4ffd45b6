/** Turns the files of a theme, the built-in ones and those that a site puts in their place, into templates, assets and words. */
@NullMarked
package dev.dossier.theme;

import org.jspecify.annotations.NullMarked;
