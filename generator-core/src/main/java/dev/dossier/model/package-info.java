/** The immutable values that the stages hand to each other; they hold no behaviour of a stage. */
@NullMarked
package dev.dossier.model;

import org.jspecify.annotations.NullMarked;
