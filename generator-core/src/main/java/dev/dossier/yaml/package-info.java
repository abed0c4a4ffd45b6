/** YAML with positions and limits: the text of a YAML document becomes values that know where they were written. */
@NullMarked
package dev.dossier.yaml;

import org.jspecify.annotations.NullMarked;
