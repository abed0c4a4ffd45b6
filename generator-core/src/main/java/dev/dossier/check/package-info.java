/** The rendered site is held against itself, and against the rules on what readers get. */
@NullMarked
package dev.dossier.check;

import org.jspecify.annotations.NullMarked;
