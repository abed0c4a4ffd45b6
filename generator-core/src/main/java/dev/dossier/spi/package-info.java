/** What can be plugged in from outside; the built-in features come through the same doors. */
@NullMarked
package dev.dossier.spi;

import org.jspecify.annotations.NullMarked;
