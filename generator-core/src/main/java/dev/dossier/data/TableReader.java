package dev.dossier.data;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.Quoted;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.Located;
import dev.dossier.yaml.YamlMapping;
import dev.dossier.yaml.YamlReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Turns a CSV file (RFC 4180), or a YAML file that is a list of mappings, into a table. */
public final class TableReader {
    /** The largest file, in bytes: a page that shows more than this is no page. */
    public static final int MAX_BYTES = 2 * 1024 * 1024;

    /** A row is filled up to the width of its table, so a small file could ask for any number of cells. */
    static final int MAX_COLUMNS = 100;

    private static final YamlReader YAML = new YamlReader("the file", MAX_BYTES, DiagnosticCode.INVALID_DATA);

    private TableReader() {}

    /** Returns whether a file of this ending can be a table. */
    public static boolean reads(String extension) {
        return extension.equals("csv") || extension.equals("yml");
    }

    /**
     * Reads a table.
     *
     * @param text the file, its lines ended by {@code \n}
     * @param extension {@code csv} or {@code yml}
     * @param file the place of the file
     * @param problems is told what is wrong; nothing is returned then
     */
    public static Optional<Table> read(String text, String extension, SourceLocation file, Consumer<Diagnostic> problems) {
        List<Diagnostic> found = new ArrayList<>();
        Optional<Table> table = extension.equals("csv")
                ? new CsvTable(text, file, found::add).read()
                : YAML.readList(text, file, found::add).flatMap(mappings -> table(mappings, file, found::add));
        found.forEach(problems);
        return found.isEmpty() ? table : Optional.empty();
    }

    private static Optional<Table> table(List<YamlMapping> mappings, SourceLocation file, Consumer<Diagnostic> problems) {
        Set<String> columns = new LinkedHashSet<>();
        mappings.forEach(mapping -> mapping.keys().forEach(key -> columns.add(key.value())));
        if (columns.size() > MAX_COLUMNS) {
            problems.accept(tooWide(file));
            return Optional.empty();
        }
        List<Table.Row> rows = mappings.stream()
                .map(mapping -> new Table.Row(
                        columns.stream().map(column -> mapping.text(column).map(Located::value).orElse("")).toList(),
                        mapping.location()))
                .toList();
        return Optional.of(new Table(List.copyOf(columns), rows));
    }

    static Diagnostic tooWide(SourceLocation place) {
        return problem(place, "the table has more than " + MAX_COLUMNS + " columns", "");
    }

    static Diagnostic problem(SourceLocation place, String message, String hint) {
        return Diagnostic.error(DiagnosticCode.INVALID_DATA, place, message, hint);
    }

    static Diagnostic twice(SourceLocation place, String column) {
        return problem(place, "the table has two columns " + Quoted.of(column), "Give one of them another name.");
    }
}
