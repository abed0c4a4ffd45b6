/** Folders become source files: one ordered walk that stays inside the site folder and follows no link. */
@NullMarked
package dev.dossier.scan;

import org.jspecify.annotations.NullMarked;
