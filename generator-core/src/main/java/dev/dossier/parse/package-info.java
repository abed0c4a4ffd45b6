/** Source files become pages: front matter and Markdown. The only package that knows commonmark. */
@NullMarked
package dev.dossier.parse;

import org.jspecify.annotations.NullMarked;
