package dev.dossier.render;

import dev.dossier.data.PrintedTable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The names of a table as readers see it. */
final class TableNames {
    /** A value of a row. */
    record Cell(String text, boolean first, boolean number) {}

    /** A row of a table. */
    private record Line(PrintedTable table, int row) {}

    static final Vocabulary<PrintedTable.Column> COLUMN = Vocabulary.<PrintedTable.Column>of("column")
            .text("title", "what the column is called", (column, drawing) -> column.title())
            .flag("number", "whether it holds nothing but numbers", (column, drawing) -> column.number())
            .build();
    static final Vocabulary<Cell> CELL = Vocabulary.<Cell>of("cell")
            .text("text", "the value", (cell, drawing) -> cell.text())
            .flag("first", "whether it is the first of its row", (cell, drawing) -> cell.first())
            .flag("number", "whether its column holds nothing but numbers", (cell, drawing) -> cell.number())
            .build();
    private static final Vocabulary<Line> ROW = Vocabulary.<Line>of("row")
            .list("cells", "its values in the order of the columns", () -> CELL, (line, drawing) -> cells(line.table(), line.row()))
            .build();
    static final Vocabulary<PrintedTable> TABLE = Vocabulary.<PrintedTable>of("table")
            .list("columns", "the columns", () -> COLUMN, (table, drawing) -> table.columns())
            .list("rows", "the rows", () -> ROW, (table, drawing) ->
                    IntStream.range(0, table.rows().size()).mapToObj(row -> new Line(table, row)).toList())
            .build();

    private TableNames() {}

    /** Returns the values of a row. */
    static List<Cell> cells(PrintedTable table, int row) {
        List<Cell> cells = new ArrayList<>();
        for (String text : table.rows().get(row)) {
            cells.add(new Cell(text, cells.isEmpty(), table.columns().get(cells.size()).number()));
        }
        return cells;
    }
}
