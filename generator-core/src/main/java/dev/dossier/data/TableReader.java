package dev.dossier.data;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.SourceFile;
import dev.dossier.model.Sources;
import dev.dossier.model.TextFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Turns a file of values between commas (RFC 4180), or one of YAML or JSON that is a list of mappings, into a table. */
public final class TableReader {
    /** The most that a table may hold, in bytes; what is larger belongs into a database. */
    static final int MAX_BYTES = 8 * 1024 * 1024;

    /** The largest file that a page can show, in bytes: what shows more than this is no page. */
    public static final int MAX_SHOWN_BYTES = 2 * 1024 * 1024;

    /** A row of a list is filled up to the width of its table, so a small file could ask for any number of cells. */
    static final int MAX_SHOWN_COLUMNS = 100;

    private TableReader() {}

    /**
     * Reads a table; rows of values between commas that have more or fewer cells than there are columns are left out.
     *
     * @param problems is told what is wrong, each at its place
     * @return the table; nothing where the file cannot be read as one
     */
    public static Optional<Table> read(SourceFile file, Consumer<Diagnostic> problems) {
        return TextFile.read(file, MAX_BYTES, problems)
                .flatMap(read -> table(read.text(), file.path().extension(), file.location(), problems));
    }

    /**
     * Reads a table that a page shows.
     *
     * @param text the file, its lines ended by {@code \n}
     * @param extension one of {@link Sources#TABLES}
     * @param file the place of the file
     * @param problems is told what is wrong; nothing is returned then
     */
    public static Optional<Table> read(String text, String extension, SourceLocation file, Consumer<Diagnostic> problems) {
        List<Diagnostic> found = new ArrayList<>();
        Optional<Table> table = table(text, extension, file, found::add);
        table.ifPresent(one -> width(one, found::add));
        found.forEach(problems);
        return found.isEmpty() ? table : Optional.empty();
    }

    private static void width(Table table, Consumer<Diagnostic> problems) {
        if (table.columns().size() > MAX_SHOWN_COLUMNS) {
            problems.accept(Diagnostic.error(
                    DiagnosticCode.INVALID_DATA, table.file(), "the table has more than " + MAX_SHOWN_COLUMNS + " columns",
                    "A page cannot show more; leave out those that nobody reads."));
        }
    }

    private static Optional<Table> table(String text, String extension, SourceLocation file, Consumer<Diagnostic> problems) {
        return switch (extension) {
            case "yml" -> ListTable.ofYaml(text, file, problems);
            case "json" -> ListTable.ofJson(text, file, problems);
            default -> CsvTable.read(text, file, problems);
        };
    }
}
