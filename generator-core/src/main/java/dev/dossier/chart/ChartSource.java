package dev.dossier.chart;

import dev.dossier.data.Limits;
import dev.dossier.data.Table;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.ChartKind;
import java.util.List;

/**
 * What a chart is asked to show.
 *
 * @param kind how
 * @param table the table
 * @param position the column that says where a row is
 * @param columns the columns that are drawn
 * @param rows the rows that are drawn
 * @param limits between which positions
 * @param place where the chart stands, for what is wrong with it as a whole
 * @param mirrored whether bars that lie down begin on the right, as in a language that is written from there
 */
public record ChartSource(
        ChartKind kind, Table table, Column position, List<Column> columns, List<Table.Row> rows, Limits limits, SourceLocation place,
        boolean mirrored) {
    /** Copies the lists. */
    public ChartSource {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A column that is drawn.
     *
     * @param index which of the table's it is, from 0
     * @param title what it is called
     */
    public record Column(int index, String title) {}
}
