/** Turns rows of tables into pages. */
@NullMarked
package dev.dossier.collect;

import org.jspecify.annotations.NullMarked;
