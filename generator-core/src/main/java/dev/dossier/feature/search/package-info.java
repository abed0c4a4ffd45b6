/** An index of the pages in each language, in parts that a browser reads as it needs them; docs/search.md says what is in them. */
@NullMarked
package dev.dossier.feature.search;

import org.jspecify.annotations.NullMarked;
