package dev.dossier.data;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.Quoted;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.Located;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Turns values between commas (RFC 4180) into a table. */
final class CsvTable {
    /** Who has this many broken rows has one mistake, which the first of them show. */
    private static final int MAX_BROKEN = 20;

    private CsvTable() {}

    /** Reads a table; rows that have more or fewer cells than there are columns are reported and left out. */
    static Optional<Table> read(String csv, SourceLocation file, Consumer<Diagnostic> problems) {
        CsvText text = new CsvText(csv, file);
        List<Located<String>> columns = new ArrayList<>();
        List<Table.Row> rows = new ArrayList<>();
        int last = 1;
        List<String> cells = List.of("");
        int broken = 0;
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(TableReader.MAX_BYTES)
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
