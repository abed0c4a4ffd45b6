/** Atom feeds of the dated pages of the site, its sections and tags. */
@NullMarked
package dev.dossier.feature.feed;

import org.jspecify.annotations.NullMarked;
