/** Turns a source into a page: its front matter and its Markdown. */
@NullMarked
package dev.dossier.parse;

import org.jspecify.annotations.NullMarked;
