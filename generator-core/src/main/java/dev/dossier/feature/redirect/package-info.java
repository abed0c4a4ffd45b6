/** Pages at former addresses that lead to the present one. */
@NullMarked
package dev.dossier.feature.redirect;

import org.jspecify.annotations.NullMarked;
