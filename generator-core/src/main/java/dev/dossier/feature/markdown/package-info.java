/** The pages as Markdown, for programs that read. */
@NullMarked
package dev.dossier.feature.markdown;

import org.jspecify.annotations.NullMarked;
