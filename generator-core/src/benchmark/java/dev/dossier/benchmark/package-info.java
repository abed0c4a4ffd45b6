/** How fast Dossier is, and how much memory it takes, beside Hugo; only the Maven profile {@code benchmark} knows it. */
@NullMarked
package dev.dossier.benchmark;

import org.jspecify.annotations.NullMarked;
