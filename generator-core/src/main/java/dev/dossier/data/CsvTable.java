package dev.dossier.data;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Reads the text of a CSV file, whose first row names the columns. For one thread. */
final class CsvTable {
    /** No text of a site holds it; where it is not a row of its own at the end, a quote before it is not closed. */
    private static final String END = "\u0001";

    /** Who has this many broken rows has one mistake, which the first of them show. */
    private static final int MAX_BROKEN = 20;

    private final String text;
    private final SourceLocation file;
    private final Consumer<Diagnostic> problems;
    private List<String> columns = List.of();
    private final List<Table.Row> rows = new ArrayList<>();
    private boolean ended;
    private int broken;

    CsvTable(String text, SourceLocation file, Consumer<Diagnostic> problems) {
        this.text = text;
        this.file = file;
        this.problems = problems;
    }

    Optional<Table> read() {
        int line = 1;
        try {
            CsvReader<CsvRecord> records = CsvReader.builder()
                    .acceptCharsAfterQuotes(false)
                    .skipEmptyLines(true)
                    .ignoreDifferentFieldCount(true)
                    .ofCsvRecord(text + "\n" + END);
            for (CsvRecord record : records) {
                line = (int) record.getStartingLineNumber();
                if (!add(record, line)) {
                    return Optional.empty();
                }
                line = line(record, line);
            }
        } catch (CsvParseException broken) {
            int at = nextRow(line);
            report(at, closingQuote(at), "text stands after the closing quote of a value", "Write a quote inside of a value twice.");
            return Optional.empty();
        }
        if (columns.isEmpty()) {
            report(1, 1, "the table has no columns", "Name them in the first line, with commas between them.");
        }
        return Optional.of(new Table(columns, rows));
    }

    /** Adds a row; returns whether to go on. */
    private boolean add(CsvRecord record, int line) {
        List<String> cells = record.getFields();
        if (cells.equals(List.of(END))) {
            ended = true;
            return true;
        }
        if (ended || cells.get(cells.size() - 1).endsWith(END)) {
            report(line, column(line, cells.size() - 1), "the quote before this value is not closed", "");
            return false;
        }
        if (columns.isEmpty()) {
            return header(cells, line);
        }
        if (cells.size() != columns.size()) {
            int more = Math.min(cells.size() - 1, columns.size());
            report(line, column(line, more),
                    "the number of values in the row is " + cells.size() + ", not " + columns.size(),
                    "A value with a comma in it stands in double quotes.");
            return ++broken < MAX_BROKEN;
        }
        rows.add(new Table.Row(cells, file.at(line, 1)));
        return true;
    }

    private boolean header(List<String> names, int line) {
        columns = names.stream().map(String::strip).toList();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).isEmpty()) {
                report(line, column(line, i), "a column has no name", "");
            } else if (!seen.add(columns.get(i))) {
                problems.accept(TableReader.twice(file.at(line, column(line, i)), columns.get(i)));
            }
        }
        if (columns.size() > TableReader.MAX_COLUMNS) {
            problems.accept(TableReader.tooWide(file.at(line, 1)));
            return false;
        }
        return true;
    }

    /** Returns the line in which a record ends. */
    private static int line(CsvRecord record, int start) {
        int line = start;
        for (String cell : record.getFields()) {
            line += (int) cell.chars().filter(c -> c == '\n').count();
        }
        return line;
    }

    /** Returns the line in which the record begins that follows one which ends in a line. */
    private int nextRow(int line) {
        int next = columns.isEmpty() ? line : line + 1;
        while (start(next) < text.length() && text.charAt(start(next)) == '\n') {
            next++;
        }
        return next;
    }

    private int start(int line) {
        int start = 0;
        for (int i = 1; i < line; i++) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                return text.length();
            }
            start = end + 1;
        }
        return start;
    }

    /** Returns the column of a line at which a value begins, or where its row begins if that is not in the line. */
    private int column(int line, int index) {
        int start = start(line);
        boolean quoted = false;
        int commas = 0;
        for (int i = start; i < text.length() && (quoted || text.charAt(i) != '\n'); i++) {
            if (commas == index) {
                return 1 + text.codePointCount(start, i);
            }
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '\n') {
                return 1;
            } else if (c == ',' && !quoted) {
                commas++;
            }
        }
        return 1 + (commas == index ? text.codePointCount(start, Math.max(start, text.indexOf('\n', start))) : 0);
    }

    /** Returns the column of the first quote of a line that neither begins nor ends a value nor stands for itself. */
    private int closingQuote(int line) {
        int start = start(line);
        boolean quoted = false;
        for (int i = start; i < text.length() && text.charAt(i) != '\n'; i++) {
            boolean quote = text.charAt(i) == '"';
            boolean begins = i == start || text.charAt(i - 1) == ',';
            if (quote && !quoted && begins) {
                quoted = true;
            } else if (quote && quoted && text.startsWith("\"\"", i)) {
                i++;
            } else if (quote && quoted) {
                quoted = false;
                boolean ends = i + 1 == text.length() || text.charAt(i + 1) == ',' || text.charAt(i + 1) == '\n';
                if (!ends) {
                    return 2 + text.codePointCount(start, i);
                }
            }
        }
        return 1;
    }

    private void report(int line, int column, String message, String hint) {
        problems.accept(TableReader.problem(file.at(line, column), message, hint));
    }
}
