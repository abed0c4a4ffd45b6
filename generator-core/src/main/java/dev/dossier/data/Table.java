package dev.dossier.data;

import dev.dossier.diagnostic.SourceLocation;
import java.util.List;
import java.util.Optional;

/**
 * Rows of texts under the names of their columns.
 *
 * @param columns the names of the columns, each once
 * @param rows the rows
 */
public record Table(List<String> columns, List<Row> rows) {
    /** Copies the lists. */
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param cells a text for each column
     * @param location where the row begins
     */
    public record Row(List<String> cells, SourceLocation location) {
        /** Copies the cells. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** Returns the place of a column among the others, from 0. */
    public Optional<Integer> column(String name) {
        int index = columns.indexOf(name);
        return index < 0 ? Optional.empty() : Optional.of(index);
    }
}
