/** Files reach the output folder: whole, all at once, and only where they differ. The one package that writes. */
@NullMarked
package dev.dossier.write;

import org.jspecify.annotations.NullMarked;
