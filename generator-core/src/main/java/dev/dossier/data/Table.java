package dev.dossier.data;

import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.Located;
import dev.dossier.yaml.Dates;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * A table whose first row names its columns.
 *
 * @param file the file as a whole
 * @param columns the names of the columns
 * @param rows the rows below them
 */
public record Table(SourceLocation file, List<Located<String>> columns, List<Row> rows) {
    /** What may stand between the name of a column and the language that a column beside it is in. */
    public static final List<String> JOINTS = List.of("_", ".");

    /** Copies the lists. */
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Returns the number of the column of a name, from 0. */
    public OptionalInt column(String name) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).value().equals(name)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** Returns the names of the columns in their order. */
    public List<String> columnNames() {
        return columns.stream().map(Located::value).toList();
    }

    /** Returns a text, such as the name of a column or its label, in the languages in which it may stand, the closest first. */
    public static List<String> inLanguage(String name, String language) {
        return Stream.concat(JOINTS.stream().map(joint -> name + joint + language), Stream.of(name)).toList();
    }

    /** Returns the point in time that the text of a cell is; nothing where it is none. */
    public static Optional<OffsetDateTime> date(String text) {
        return Dates.parse(text);
    }

    /** One row: as many cells as the table has columns. */
    public interface Row {
        /** Returns what stands in a cell, without the blanks around it. */
        String text(int column);

        /** Returns where a cell begins; counted when somebody asks, since a sound table needs no places. */
        SourceLocation place(int column);
    }
}
