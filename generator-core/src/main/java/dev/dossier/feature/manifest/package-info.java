/** Adds the manifest of the site as a web application. */
@NullMarked
package dev.dossier.feature.manifest;

import org.jspecify.annotations.NullMarked;
