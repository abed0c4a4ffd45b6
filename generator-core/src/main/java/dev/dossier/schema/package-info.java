/** Holds values against what a site declares about them: front matter while it is read, tables and references once all pages are known. */
@NullMarked
package dev.dossier.schema;

import org.jspecify.annotations.NullMarked;
