package dev.dossier.render;

import dev.dossier.data.Measure;
import dev.dossier.data.PrintedTable;
import dev.dossier.data.Table;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.Quoted;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.diagnostic.Suggestion;
import dev.dossier.model.AttributeType;
import dev.dossier.model.Directive;
import dev.dossier.model.Fingerprint;
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
 * @param call the directive
 */
record ShownTable(Table table, List<Column> columns, List<Table.Row> rows, Call call) {
    /**
     * A column that is shown.
     *
     * @param index which of the table's it is, from 0
     * @param title what it is called
     * @param number whether nothing but numbers stands there
     */
    record Column(int index, String title, boolean number) {}

    /** A row, and which of its values are shown. */
    private record Line(ShownTable shown, Table.Row row) {
        String text(String column) {
            OptionalInt index = shown.table().column(column);
            return index.isPresent() ? row.text(index.getAsInt()) : "";
        }
    }

    /** Declares an attribute that names a table, which has to have some columns. */
    static Field<Call> field(String name, List<String> columns) {
        Vocabulary<ShownTable> names = names(columns);
        return new Field<>(
                name, Type.VIEW, Optional.of(() -> names), "the table that its attribute '" + name + "' names",
                (call, drawing, asked) -> {
                    Optional<ShownTable> table = call.attribute(name).flatMap(value -> of(value, columns, call, drawing));
                    return table.isPresent() ? new View<>(names, table.get(), drawing, asked) : "";
                },
                Optional.of((call, drawing, values) -> record(call.text(name), drawing, values)));
    }

    /** Adds what is the same only if what a directive can show of a table is. */
    static void record(String name, Drawing drawing, Fingerprint.Builder values) {
        if (drawing.sees(ReadKind.FILES)) {
            drawing.facts().directives().library().table(name).ifPresent(table -> values.fingerprint(table.fingerprint()));
        }
        // What is drawn writes numbers and dates as the language of the file does.
        values.fingerprint(drawing.ofLanguage().writing());
    }

    private static Vocabulary<ShownTable> names(List<String> columns) {
        Vocabulary.Builder<Line> row = Vocabulary.<Line>of("row")
                .list("cells", "its values in the order of the columns", () -> TableNames.CELL,
                        (line, drawing) -> TableNames.cells(line.shown().printed(List.of(line.row())), 0));
        for (String column : columns) {
            row.text(column, "its value of the column '" + column + "'", (line, drawing) -> line.text(column));
        }
        Vocabulary<Line> names = row.build();
        return Vocabulary.<ShownTable>of("table")
                .list("columns", "the columns that are shown", () -> TableNames.COLUMN,
                        (shown, drawing) -> shown.printed(List.of()).columns())
                .list("rows", "the rows that are shown", () -> names,
                        (shown, drawing) -> shown.rows().stream().map(one -> new Line(shown, one)).toList())
                .number("count", "how many rows are shown", (shown, drawing) -> shown.rows().size())
                .view("chart", "a chart of the rows; its directive says of which columns", () -> ChartNames.CHART, ShownChart::of)
                .view("map", "a map of the countries that the rows name", () -> MapNames.MAP, ShownMap::of)
                .build();
    }

    /** Returns some rows as readers see them. */
    PrintedTable printed(List<Table.Row> some) {
        return new PrintedTable(
                columns.stream().map(column -> new PrintedTable.Column(column.title(), column.number())).toList(),
                some.stream().map(row -> columns.stream().map(column -> row.text(column.index())).toList()).toList());
    }

    /** Returns the column that an attribute names, with a title of its own after {@code =}; what does not exist is reported. */
    Optional<Column> named(Directive.Attribute attribute, Drawing drawing) {
        String[] parts = attribute.value().split("=", 2);
        OptionalInt index = column(parts[0].strip(), table, attribute, drawing::report);
        return index.isPresent()
                ? Optional.of(column(index.getAsInt(), parts[parts.length - 1].strip(), table))
                : Optional.empty();
    }

    static Optional<ShownTable> of(Directive.Attribute name, List<String> needed, Call call, Drawing drawing) {
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
        return new ShownTable(table, columns, rows, call);
    }

    private static Column column(int index, String title, Table table) {
        boolean number = table.rows().stream()
                .map(row -> row.text(index))
                .allMatch(text -> text.isEmpty() || Measure.isNumber(text));
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
        Optional<BigDecimal> first = Measure.number(one);
        Optional<BigDecimal> second = Measure.number(other);
        if (first.isPresent() && second.isPresent()) {
            return first.get().compareTo(second.get());
        }
        return first.isPresent() == second.isPresent() ? one.compareTo(other) : first.isPresent() ? -1 : 1;
    }
}
