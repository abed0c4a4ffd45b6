/** Dossier as a Maven plugin: parameters become a {@link dev.dossier.Generator}, diagnostics become Maven messages. */
@NullMarked
package dev.dossier.maven;

import org.jspecify.annotations.NullMarked;
