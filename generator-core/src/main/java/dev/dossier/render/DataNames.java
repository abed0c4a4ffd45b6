package dev.dossier.render;

import dev.dossier.data.Table;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.model.Fingerprint;
import dev.dossier.model.Schemas;
import dev.dossier.model.Schemas.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The names of the tables and of their columns, each with the type that the schema of its table gives it. A table is read when
 * a template names it. Thread-safe.
 */
final class DataNames {
    static final String NAME = "data";

    private final Library library;
    private final Schemas schemas;
    private final Map<String, Vocabulary<Table.Row>> rows = new ConcurrentHashMap<>();
    private final Vocabulary<Library> tables;

    DataNames(Library library, Schemas schemas) {
        this.library = library;
        this.schemas = schemas;
        Vocabulary.Builder<Library> names = Vocabulary.of(NAME);
        Map<String, String> byName = new TreeMap<>();
        library.tables().forEach(table -> byName.putIfAbsent(table.replace('/', '-'), table));
        byName.forEach((name, table) -> names.list(
                name, "the rows of the table '" + table + "'", () -> rows(table), (files, drawing) -> rowsOf(files, table)));
        this.tables = names.build();
    }

    /** Returns the names of the tables. */
    Vocabulary<Library> tables() {
        return tables;
    }

    Library library() {
        return library;
    }

    /** Returns what is wrong with the tables that templates have named so far. */
    List<Diagnostic> problems() {
        return rows.keySet().stream()
                .sorted()
                .flatMap(table -> library.table(table).stream())
                .flatMap(read -> read.problems().stream())
                .toList();
    }

    /**
     * Returns what is the same only while words mean the same: a table or a column hides all that has its name further out.
     *
     * @param words the words that a template uses
     */
    Fingerprint meaning(Set<String> words) {
        List<String> known = new ArrayList<>();
        if (words.contains(NAME)) {
            tables.fields().stream().map(Field::name).filter(words::contains).forEach(known::add);
            new TreeMap<>(rows).forEach((table, names) -> names.fields().stream()
                    .filter(field -> words.contains(field.name()))
                    .forEach(field -> known.add(table + " " + field.name() + " " + field.type())));
        }
        return Fingerprint.of(known.toString());
    }

    private static List<Table.Row> rowsOf(Library library, String table) {
        return library.table(table).flatMap(Library.Read::value).map(Table::rows).orElse(List.of());
    }

    private Vocabulary<Table.Row> rows(String table) {
        return rows.computeIfAbsent(table, any -> library.table(table)
                .flatMap(Library.Read::value)
                .map(read -> rows(read, fields(read.file().file())))
                // What is wrong with a table is told once; nothing can be said about its columns then.
                .orElseGet(() -> Vocabulary.open("row", name -> column(name, -1, Schemas.Type.TEXT))));
    }

    private Map<String, Schemas.Field> fields(String file) {
        return schemas.tables().stream().filter(one -> one.of().value().equals(file)).findFirst().map(Schema::fields).orElse(Map.of());
    }

    private static Vocabulary<Table.Row> rows(Table table, Map<String, Schemas.Field> fields) {
        Vocabulary.Builder<Table.Row> names = Vocabulary.of("row");
        List<String> columns = table.columnNames();
        for (int i = 0; i < columns.size(); i++) {
            String name = columns.get(i);
            if (columns.indexOf(name) == i) {
                names.add(column(name, i, Optional.ofNullable(fields.get(name)).map(Schemas.Field::type).orElse(Schemas.Type.TEXT)));
            }
        }
        return names.build();
    }

    private static Field<Table.Row> column(String name, int index, Schemas.Type type) {
        String description = "the value of the column '" + name + "'";
        return switch (type) {
            case DATE -> new Field<>(
                    name, Type.DATE, Optional.of(() -> DateNames.DATE), description,
                    (row, drawing, asked) -> Table.date(row.text(index))
                            .<Object>map(date -> new View<>(DateNames.DATE, date, drawing, asked))
                            .orElse(""));
            case FLAG -> field(name, Type.FLAG, description, (row, drawing, asked) -> row.text(index).equals("true"));
            case URL -> field(
                    name, Type.URL, description, (row, drawing, asked) -> Params.isAddress(row.text(index)) ? row.text(index) : "");
            case NUMBER, INTEGER -> field(name, Type.NUMBER, description, (row, drawing, asked) -> row.text(index));
            case TEXT, LIST, REFERENCE -> field(
                    name, Type.TEXT, description, (row, drawing, asked) -> index < 0 ? "" : row.text(index));
        };
    }

    private static Field<Table.Row> field(String name, Type type, String description, Field.Reader<Table.Row> reader) {
        return new Field<>(name, type, Optional.empty(), description, reader);
    }
}
