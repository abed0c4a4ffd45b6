/** Turns {@code dossier.yml} into the configuration of a site, with the defaults filled in. */
@NullMarked
package dev.dossier.config;

import org.jspecify.annotations.NullMarked;
