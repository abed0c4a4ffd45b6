/** Turns the files of the folder {@code data} into tables whose cells know where they were written; alone knows the CSV library. */
@NullMarked
package dev.dossier.data;

import org.jspecify.annotations.NullMarked;
