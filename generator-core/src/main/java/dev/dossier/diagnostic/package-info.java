/** A problem as data: what is wrong, how bad it is, where it is, and what to do about it. */
@NullMarked
package dev.dossier.diagnostic;

import org.jspecify.annotations.NullMarked;
