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

    static final Vocabulary<PrintedTable.Column> COLUMN = Vocabulary.<PrintedTable.Column>of("column", TableNames::column)
            .text("title", "what the column is called")
            .flag("number", "whether it holds nothing but numbers")
            .build();
    static final Vocabulary<Cell> CELL = Vocabulary.<Cell>of("cell", TableNames::cell)
            .text("text", "the value")
            .flag("first", "whether it is the first of its row")
            .flag("number", "whether its column holds nothing but numbers")
            .build();
    private static final Vocabulary<Line> ROW = Vocabulary.<Line>of("row", TableNames::line)
            .list("cells", "its values in the order of the columns", () -> CELL)
            .build();
    static final Vocabulary<PrintedTable> TABLE = Vocabulary.<PrintedTable>of("table", TableNames::table)
            .list("columns", "the columns", () -> COLUMN)
            .list("rows", "the rows", () -> ROW)
            .build();

    private TableNames() {}

    private static Object column(String name, PrintedTable.Column column, Drawing drawing) {
        return switch (name) {
            case "title" -> column.title();
            case "number" -> column.number();
            default -> throw Vocabulary.unanswered(name);
        };
    }

    private static Object cell(String name, Cell cell, Drawing drawing) {
        return switch (name) {
            case "text" -> cell.text();
            case "first" -> cell.first();
            case "number" -> cell.number();
            default -> throw Vocabulary.unanswered(name);
        };
    }

    private static Object line(String name, Line line, Drawing drawing) {
        return switch (name) {
            case "cells" -> cells(line.table(), line.row());
            default -> throw Vocabulary.unanswered(name);
        };
    }

    private static Object table(String name, PrintedTable table, Drawing drawing) {
        return switch (name) {
            case "columns" -> table.columns();
            case "rows" -> IntStream.range(0, table.rows().size()).mapToObj(row -> new Line(table, row)).toList();
            default -> throw Vocabulary.unanswered(name);
        };
    }

    /** Returns the values of a row. */
    static List<Cell> cells(PrintedTable table, int row) {
        List<Cell> cells = new ArrayList<>();
        for (String text : table.rows().get(row)) {
            cells.add(new Cell(text, cells.isEmpty(), table.columns().get(cells.size()).number()));
        }
        return cells;
    }
}
