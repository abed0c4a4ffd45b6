/** The pictures that stand for pages where somebody shares their addresses. */
@NullMarked
package dev.dossier.feature.card;

import org.jspecify.annotations.NullMarked;
