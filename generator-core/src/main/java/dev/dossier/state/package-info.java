/** What the last build wrote, so that the next one can take away what is no longer wanted. */
@NullMarked
package dev.dossier.state;

import org.jspecify.annotations.NullMarked;
