/** Turns rows of a table into what a chart is drawn from: lines, bars and dots in percent of the space that there is. */
@NullMarked
package dev.dossier.chart;

import org.jspecify.annotations.NullMarked;
