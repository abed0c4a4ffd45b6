package dev.dossier.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A row of a chart.
 *
 * @param position where it is: a number, a day, or which of the names it is
 * @param text the same as readers see it
 * @param values its values in the order of the columns; nothing where a cell is empty
 */
record Item(double position, String text, List<Optional<BigDecimal>> values) {}
