/** The files of the folder {@code data} become tables. The only package that knows the CSV library. */
@NullMarked
package dev.dossier.data;

import org.jspecify.annotations.NullMarked;
