package dev.dossier.data;

import java.util.List;

/**
 * Rows of a table as readers see them.
 *
 * @param columns the columns
 * @param rows the values of each row, as many as there are columns; an empty text where there is none
 */
public record PrintedTable(List<Column> columns, List<List<String>> rows) {
    /** Copies the lists. */
    public PrintedTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A column.
     *
     * @param title what it is called
     * @param number whether nothing but numbers stands there
     */
    public record Column(String title, boolean number) {}
}
