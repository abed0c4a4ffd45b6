/** The rendered site is held against itself: links, anchors and ids. */
@NullMarked
package dev.dossier.check;

import org.jspecify.annotations.NullMarked;
