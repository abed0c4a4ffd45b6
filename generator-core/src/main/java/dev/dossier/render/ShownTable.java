package dev.dossier.render;

import dev.dossier.data.Table;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.Quoted;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.diagnostic.Suggestion;
import dev.dossier.model.AttributeType;
import dev.dossier.model.Directive;
import dev.dossier.model.ReadKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * The part of a table that a directive shows.
 *
 * @param table the whole table
 * @param columns its columns, in their order
 * @param rows its rows, in their order
 */
record ShownTable(Table table, List<Column> columns, List<Table.Row> rows) {
    private static final int MAX_DIGITS = 30;

    /**
     * A column that is shown.
     *
     * @param index which of the table's it is, from 0
     * @param title what it is called
     * @param number whether nothing but numbers stands there
     */
    private record Column(int index, String title, boolean number) {}

    /** A value of a row. */
    private record Cell(String text, boolean first, boolean number) {}

    /** A row, and which of its values are shown. */
    private record Line(ShownTable shown, Table.Row row) {
        String text(String column) {
            OptionalInt index = shown.table().column(column);
            return index.isPresent() ? row.text(index.getAsInt()) : "";
        }
    }

    private static final Vocabulary<Column> COLUMN = Vocabulary.<Column>of("column")
            .text("title", "what the column is called", (column, drawing) -> column.title())
            .flag("number", "whether it holds nothing but numbers", (column, drawing) -> column.number())
            .build();
    private static final Vocabulary<Cell> CELL = Vocabulary.<Cell>of("cell")
            .text("text", "the value", (cell, drawing) -> cell.text())
            .flag("first", "whether it is the first of its row", (cell, drawing) -> cell.first())
            .flag("number", "whether its column holds nothing but numbers", (cell, drawing) -> cell.number())
            .build();

    /** Declares an attribute that names a table, which has to have some columns. */
    static Field<Call> field(String name, List<String> columns) {
        Vocabulary<ShownTable> names = names(columns);
        return new Field<>(
                name, Type.VIEW, Optional.of(() -> names), "the table that its attribute '" + name + "' names",
                (call, drawing, asked) -> {
                    Optional<ShownTable> table = call.attribute(name).flatMap(value -> of(value, columns, call, drawing));
                    return table.isPresent() ? new View<>(names, table.get(), drawing, asked) : "";
                },
                Optional.of((call, drawing, values) -> {
                    if (drawing.sees(ReadKind.FILES)) {
                        drawing.facts().directives().library().table(call.text(name))
                                .ifPresent(table -> values.fingerprint(table.fingerprint()));
                    }
                }));
    }

    private static Vocabulary<ShownTable> names(List<String> columns) {
        Vocabulary.Builder<Line> row = Vocabulary.<Line>of("row")
                .list("cells", "its values in the order of the columns", () -> CELL, (line, drawing) -> cells(line));
        for (String column : columns) {
            row.text(column, "its value of the column '" + column + "'", (line, drawing) -> line.text(column));
        }
        Vocabulary<Line> names = row.build();
        return Vocabulary.<ShownTable>of("table")
                .list("columns", "the columns that are shown", () -> COLUMN,
                        (shown, drawing) -> shown.columns())
                .list("rows", "the rows that are shown", () -> names,
                        (shown, drawing) -> shown.rows().stream().map(one -> new Line(shown, one)).toList())
                .number("count", "how many rows are shown", (shown, drawing) -> shown.rows().size())
                .build();
    }

    private static List<Cell> cells(Line line) {
        List<Cell> cells = new ArrayList<>();
        line.shown().columns().forEach(column ->
                cells.add(new Cell(line.row().text(column.index()), cells.isEmpty(), column.number())));
        return cells;
    }

    private static Optional<ShownTable> of(Directive.Attribute name, List<String> needed, Call call, Drawing drawing) {
        return table(name, drawing, drawing::report).map(table -> {
            needed.forEach(column -> column(column, table, name, drawing::report));
            return choose(table, call, drawing);
        });
    }

    /** Returns the table that an attribute names; nothing after a problem. */
    static Optional<Table> table(Directive.Attribute name, Drawing drawing, Consumer<Diagnostic> problems) {
        Library library = drawing.facts().directives().library();
        Optional<Library.Read<Table>> read = library.table(name.value());
        if (read.isEmpty()) {
            problems.accept(Diagnostic.error(
                    DiagnosticCode.UNKNOWN_DATA, name.location(), "there is no table " + Quoted.of(name.value()),
                    suggestion(name.value(), library.tables(), "Put '" + name.value() + ".csv' into the folder 'data'.")));
            return Optional.empty();
        }
        read.get().problems().forEach(problems);
        return read.get().value();
    }

    /** Returns the rows of a table that are as an attribute says; nothing after a problem. */
    static Optional<List<Table.Row>> rows(Table table, Directive.Attribute where, Consumer<Diagnostic> problems) {
        List<Condition> conditions = Condition.read(where.value());
        boolean known = conditions.stream()
                .filter(one -> column(one.column(), table, where, problems).isEmpty())
                .findAny()
                .isEmpty();
        return known
                ? Optional.of(table.rows().stream()
                        .filter(row -> conditions.stream().allMatch(one -> one.holds(row, name -> table.column(name).orElseThrow())))
                        .toList())
                : Optional.empty();
    }

    private static ShownTable choose(Table table, Call call, Drawing drawing) {
        List<Column> columns = new ArrayList<>();
        call.attribute(AttributeType.COLUMNS).ifPresentOrElse(wanted -> {
            for (String one : wanted.value().split(",", -1)) {
                String[] parts = one.split("=", 2);
                column(parts[0].strip(), table, wanted, drawing::report)
                        .ifPresent(index -> columns.add(column(index, parts[parts.length - 1].strip(), table)));
            }
        }, () -> {
            for (int i = 0; i < table.columns().size(); i++) {
                columns.add(column(i, table.columns().get(i).value(), table));
            }
        });
        List<Table.Row> rows = new ArrayList<>(call.attribute(AttributeType.FILTER)
                .flatMap(where -> rows(table, where, drawing::report))
                .orElse(table.rows()));
        call.attribute(AttributeType.ORDER).ifPresent(order -> {
            boolean reversed = order.value().startsWith("-");
            column(order.value().substring(reversed ? 1 : 0), table, order, drawing::report).ifPresent(index -> {
                Comparator<Table.Row> byColumn = Comparator.comparing(row -> row.text(index), ShownTable::compare);
                rows.sort(reversed ? byColumn.reversed() : byColumn);
            });
        });
        return new ShownTable(table, columns, rows);
    }

    private static Column column(int index, String title, Table table) {
        boolean number = table.rows().stream()
                .map(row -> row.text(index))
                .allMatch(text -> text.isEmpty() || isNumber(text));
        return new Column(index, title, number && !table.rows().isEmpty());
    }

    /** Returns the number of a column; nothing after a problem. */
    static OptionalInt column(String column, Table table, Directive.Attribute place, Consumer<Diagnostic> problems) {
        OptionalInt index = table.column(column);
        if (index.isEmpty()) {
            SourceLocation location = place.location();
            problems.accept(Diagnostic.error(
                    DiagnosticCode.UNKNOWN_COLUMN, location, "the table has no column " + Quoted.of(column),
                    suggestion(column, table.columnNames(), "")));
        }
        return index;
    }

    private static String suggestion(String wrong, Collection<String> known, String otherwise) {
        String best = Suggestion.didYouMean(wrong, known);
        if (!best.isEmpty()) {
            return best;
        }
        return known.isEmpty() ? otherwise : "Known here: '" + String.join("', '", known) + "'.";
    }

    /** Orders numbers by their value and before other texts, and those by code points. */
    static int compare(String one, String other) {
        Optional<BigDecimal> first = number(one);
        Optional<BigDecimal> second = number(other);
        if (first.isPresent() && second.isPresent()) {
            return first.get().compareTo(second.get());
        }
        return first.isPresent() == second.isPresent() ? one.compareTo(other) : first.isPresent() ? -1 : 1;
    }

    private static Optional<BigDecimal> number(String text) {
        return isNumber(text) ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /** Returns whether a text is digits with at most a minus before and a point between them, and few enough to be compared. */
    static boolean isNumber(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        return text.length() > start
                && text.length() < MAX_DIGITS
                && text.chars().skip(start).allMatch(c -> c >= '0' && c <= '9' || c == '.')
                && text.chars().filter(c -> c == '.').count() <= 1
                && text.charAt(start) != '.'
                && !text.endsWith(".");
    }
}
