package dev.dossier.chart;

import dev.dossier.data.Measure;
import dev.dossier.data.PrintedTable;
import dev.dossier.data.Table;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.Quoted;
import dev.dossier.model.ChartKind;
import dev.dossier.theme.Strings;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Turns rows of a table into a chart. The rows of numbers and dates are drawn in their order, with gaps where values are missing;
 * what has names lies, one row below the other, so that the names have room on a narrow screen.
 */
public final class ChartReader {
    /** More points than a screen of usual width has room for. */
    private static final int MAX_POINTS = 1_000;
    /** More names than anybody compares. */
    private static final int MAX_NAMES = 60;
    /** More lines than dashes and shapes tell apart. */
    private static final int MAX_COLUMNS = 4;
    /** Who has this many wrong cells has one mistake, which the first of them show. */
    private static final int MAX_WRONG = 10;

    private final ChartSource source;
    private final Strings words;
    private final Consumer<Diagnostic> problems;
    private int wrong;

    private ChartReader(ChartSource source, Strings words, Consumer<Diagnostic> problems) {
        this.source = source;
        this.words = words;
        this.problems = problems;
    }

    /**
     * Reads a chart.
     *
     * @param words how numbers and dates are written
     * @param problems is told what is wrong, each at its place
     * @return the chart; nothing where something is wrong
     */
    public static Optional<Chart> read(ChartSource source, Strings words, Consumer<Diagnostic> problems) {
        return new ChartReader(source, words, problems).read();
    }

    private Optional<Chart> read() {
        if (source.columns().size() > MAX_COLUMNS) {
            report(DiagnosticCode.DRAWING_TOO_LARGE, "the chart has " + source.columns().size() + " columns of values",
                    "Show at most " + MAX_COLUMNS + ", or make several charts.");
            return Optional.empty();
        }
        Measure measure = measure();
        boolean joined = source.kind() == ChartKind.LINE || source.kind() == ChartKind.AREA;
        if (measure == Measure.NAME && joined && !source.rows().isEmpty()) {
            String column = name(source.position());
            report(DiagnosticCode.CHART_OF_NAMES, "the column " + Quoted.of(column) + " has neither numbers nor dates",
                    "A line says that there is something between two values. Use 'type=bar' or 'type=dot'.");
            return Optional.empty();
        }
        if (!source.limits().check(measure, problems)) {
            return Optional.empty();
        }
        List<Item> items = items(measure);
        if (wrong > 0) {
            return Optional.empty();
        }
        int most = measure == Measure.NAME ? MAX_NAMES : MAX_POINTS;
        if (items.size() > most) {
            report(DiagnosticCode.DRAWING_TOO_LARGE, "the chart has " + items.size() + " rows",
                    "Show at most " + most + ": choose some with 'where', or count them together.");
            return Optional.empty();
        }
        for (int i = 0; i < source.columns().size(); i++) {
            int column = i;
            if (items.stream().allMatch(item -> item.values().get(column).isEmpty())) {
                report(DiagnosticCode.DRAWING_EMPTY,
                        items.isEmpty() ? "the chart has no rows" : "the column " + Quoted.of(name(source.columns().get(i))) + " has no values", "");
                return Optional.empty();
            }
        }
        return Optional.of(measure == Measure.NAME
                ? new LyingChart(source, items, words, table(items)).draw()
                : new UprightChart(source, measure, items, words, table(items)).draw());
    }

    /** The first row decides: one that is of another kind is wrong then. */
    private Measure measure() {
        return source.rows().stream()
                .map(row -> row.text(source.position().index()))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .map(Measure::of)
                .orElse(Measure.NAME);
    }

    private List<Item> items(Measure measure) {
        List<Item> items = new ArrayList<>();
        for (Table.Row row : source.rows()) {
            String text = row.text(source.position().index());
            double position = items.size();
            if (text.isEmpty()) {
                wrong(row, source.position().index(), "the row does not say where it is drawn", "");
            } else if (measure != Measure.NAME) {
                position = measure.position(text).orElse(Double.NaN);
                if (Double.isNaN(position)) {
                    wrong(row, source.position().index(), Quoted.of(text) + " is not " + measure.words() + ", as the cells above it are", "");
                }
            }
            if (measure == Measure.NAME || source.limits().holds(position, measure)) {
                items.add(new Item(position, display(text, measure), values(row)));
            }
        }
        items.sort(Comparator.comparingDouble(Item::position));
        return items;
    }

    private String display(String text, Measure measure) {
        return switch (measure) {
            case NUMBER -> Measure.number(text).map(words.numbers()::displayPosition).orElse(text);
            case DATE -> Table.date(text).map(date -> words.display(date.toLocalDate())).orElse(text);
            case NAME -> text;
        };
    }

    private List<Optional<BigDecimal>> values(Table.Row row) {
        List<Optional<BigDecimal>> values = new ArrayList<>();
        for (ChartSource.Column column : source.columns()) {
            String text = row.text(column.index());
            Optional<BigDecimal> number = Measure.number(text);
            if (number.isEmpty() && !text.isEmpty()) {
                wrong(row, column.index(), Quoted.of(text) + " is not a number", "Leave the cell empty where there is no value.");
            }
            values.add(number);
        }
        return values;
    }

    private PrintedTable table(List<Item> items) {
        List<PrintedTable.Column> columns = new ArrayList<>();
        columns.add(new PrintedTable.Column(source.position().title(), false));
        source.columns().forEach(column -> columns.add(new PrintedTable.Column(column.title(), true)));
        List<List<String>> rows = new ArrayList<>();
        for (Item item : items) {
            List<String> row = new ArrayList<>(List.of(item.text()));
            item.values().forEach(value -> row.add(value.map(words.numbers()::display).orElse("")));
            rows.add(row);
        }
        return new PrintedTable(columns, rows);
    }

    private String name(ChartSource.Column column) {
        return source.table().columns().get(column.index()).value();
    }

    private void wrong(Table.Row row, int column, String message, String hint) {
        if (++wrong <= MAX_WRONG) {
            problems.accept(Diagnostic.error(DiagnosticCode.DRAWING_VALUE, row.place(column), message, hint));
        }
    }

    private void report(DiagnosticCode code, String message, String hint) {
        problems.accept(Diagnostic.error(code, source.place(), message, hint));
    }
}
