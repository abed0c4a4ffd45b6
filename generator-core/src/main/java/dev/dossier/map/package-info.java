/** Turns rows of a table into a map of the world: which countries are drawn, and in which class. */
@NullMarked
package dev.dossier.map;

import org.jspecify.annotations.NullMarked;
