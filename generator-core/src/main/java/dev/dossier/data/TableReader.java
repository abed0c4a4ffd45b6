package dev.dossier.data;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.Quoted;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.Located;
import dev.dossier.model.SourceFile;
import dev.dossier.model.TextFile;
import dev.dossier.yaml.YamlMapping;
import dev.dossier.yaml.YamlReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Turns a file of values between commas (RFC 4180), or a YAML file that is a list of mappings, into a table. */
public final class TableReader {
    /** The most that a table may hold, in bytes; what is larger belongs into a database. */
    private static final int MAX_BYTES = 8 * 1024 * 1024;

    /** The largest file that a page can show, in bytes: what shows more than this is no page. */
    public static final int MAX_SHOWN_BYTES = 2 * 1024 * 1024;

    /** A row of a YAML file is filled up to the width of its table, so a small file could ask for any number of cells. */
    static final int MAX_SHOWN_COLUMNS = 100;

    /** Who has this many broken rows has one mistake, which the first of them show. */
    private static final int MAX_BROKEN = 20;

    private static final String CSV = "csv";
    private static final String YAML = "yml";
    private static final YamlReader MAPPINGS = new YamlReader("the file", MAX_SHOWN_BYTES, DiagnosticCode.INVALID_DATA);

    private TableReader() {}

    /** Returns whether a file of this ending can be a table that a page shows. */
    public static boolean reads(String extension) {
        return extension.equals(CSV) || extension.equals(YAML);
    }

    /**
     * Reads a table; rows that have more or fewer cells than there are columns are left out.
     *
     * @param problems is told what is wrong, each at its place
     * @return the table; nothing where the file cannot be read as one
     */
    public static Optional<Table> read(SourceFile file, Consumer<Diagnostic> problems) {
        return TextFile.read(file, MAX_BYTES, problems).flatMap(read -> table(read.text(), file.location(), problems));
    }

    /**
     * Reads a table that a page shows.
     *
     * @param text the file, its lines ended by {@code \n}
     * @param extension {@code csv} or {@code yml}
     * @param file the place of the file
     * @param problems is told what is wrong; nothing is returned then
     */
    public static Optional<Table> read(String text, String extension, SourceLocation file, Consumer<Diagnostic> problems) {
        List<Diagnostic> found = new ArrayList<>();
        Optional<Table> table = extension.equals(CSV)
                ? table(text, file, found::add)
                : MAPPINGS.readList(text, file, found::add).map(mappings -> table(mappings, file));
        if (table.filter(one -> one.columns().size() > MAX_SHOWN_COLUMNS).isPresent()) {
            found.add(Diagnostic.error(
                    DiagnosticCode.INVALID_DATA, file, "the table has more than " + MAX_SHOWN_COLUMNS + " columns",
                    "A page cannot show more; leave out those that nobody reads."));
        }
        found.forEach(problems);
        return found.isEmpty() ? table : Optional.empty();
    }

    private static Table table(List<YamlMapping> mappings, SourceLocation file) {
        Map<String, Located<String>> columns = new LinkedHashMap<>();
        for (YamlMapping mapping : mappings) {
            // One more than can be shown is enough to tell that there are too many.
            mapping.keys().stream().takeWhile(key -> columns.size() <= MAX_SHOWN_COLUMNS)
                    .forEach(key -> columns.putIfAbsent(key.value(), key));
        }
        List<Table.Row> rows = mappings.stream().map(mapping -> row(mapping, columns.keySet())).toList();
        return new Table(file, List.copyOf(columns.values()), rows);
    }

    /** A value that is no text is reported here, so all of them are asked for. */
    private static Table.Row row(YamlMapping mapping, Set<String> columns) {
        List<Located<String>> cells = columns.stream()
                .map(column -> mapping.text(column).orElseGet(() -> new Located<>("", mapping.location())))
                .toList();
        return new Table.Row() {
            @Override
            public String text(int column) {
                return cells.get(column).value();
            }

            @Override
            public SourceLocation place(int column) {
                return cells.get(column).location();
            }
        };
    }

    private static Optional<Table> table(String csv, SourceLocation file, Consumer<Diagnostic> problems) {
        CsvText text = new CsvText(csv, file);
        List<Located<String>> columns = new ArrayList<>();
        List<Table.Row> rows = new ArrayList<>();
        int last = 1;
        List<String> cells = List.of("");
        int broken = 0;
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(MAX_BYTES)
                .ofCsvRecord(text.text())) {
            for (CsvRecord one : records) {
                int line = (int) one.getStartingLineNumber();
                last = line;
                cells = one.getFields();
                if (columns.isEmpty()) {
                    columns.addAll(columns(one.getFields(), text.row(line, one.getFields()), problems));
                } else if (one.getFieldCount() == columns.size()) {
                    rows.add(text.row(line, one.getFields()));
                } else if (++broken <= MAX_BROKEN) {
                    int extra = Math.min(columns.size(), one.getFieldCount() - 1);
                    problems.accept(Diagnostic.error(
                            DiagnosticCode.ROW_LENGTH,
                            text.place(line, extra),
                            "the row has " + cells(one.getFieldCount()) + ", the table " + columns.size() + " columns",
                            "Put a value that has a comma in quotation marks."));
                }
            }
        } catch (CsvParseException | UncheckedIOException unreadable) {
            int line = columns.isEmpty() ? 1 : text.rowAfter(last, cells);
            problems.accept(Diagnostic.error(
                    DiagnosticCode.TABLE_SYNTAX, file.at(line, 1), "the table cannot be read from this row on",
                    "Close each quotation mark; inside of a quoted value write it twice."));
            return Optional.empty();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        Optional<SourceLocation> unclosed = text.unclosed(last, cells.size());
        if (unclosed.isPresent()) {
            problems.accept(Diagnostic.error(
                    DiagnosticCode.TABLE_SYNTAX, unclosed.get(), "the quotation mark is not closed",
                    "Inside of a quoted value write it twice."));
            return Optional.empty();
        }
        if (columns.isEmpty()) {
            problems.accept(Diagnostic.error(
                    DiagnosticCode.TABLE_SYNTAX, file, "the table has no columns", "Its first row names them."));
            return Optional.empty();
        }
        return Optional.of(new Table(file, columns, rows));
    }

    private static List<Located<String>> columns(List<String> names, Table.Row row, Consumer<Diagnostic> problems) {
        List<Located<String>> columns = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            String name = row.text(i);
            if (name.isEmpty() || !known.add(name)) {
                String message = name.isEmpty() ? "a column has no name" : "two columns have the name " + Quoted.of(name);
                problems.accept(Diagnostic.error(DiagnosticCode.TABLE_SYNTAX, row.place(i), message, ""));
            }
            columns.add(new Located<>(name, row.place(i)));
        }
        return columns;
    }

    private static String cells(int count) {
        return count == 1 ? "1 cell" : count + " cells";
    }
}
