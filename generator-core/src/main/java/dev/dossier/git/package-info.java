/** When the sources of a site were last changed, by the git repository that they are in. */
@NullMarked
package dev.dossier.git;

import org.jspecify.annotations.NullMarked;
