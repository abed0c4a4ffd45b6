package dev.dossier;

import dev.dossier.Explanation.Value;
import dev.dossier.data.Table;
import dev.dossier.data.TableReader;
import dev.dossier.model.DataCollection;
import dev.dossier.model.Located;
import dev.dossier.model.Page;
import dev.dossier.model.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Tells what a page has from the row of a table that it is made from, and where that is written.
 *
 * @param data the files of the folder {@code data}
 */
record ExplainedRow(List<SourceFile> data) {
    private static final String PAGE = ".md";

    /** Returns the cells of its row that are not empty; nothing for a page that is made from no row. */
    List<Value> of(Page page) {
        List<Value> values = new ArrayList<>();
        page.row().ifPresent(fields -> data.stream()
                .filter(file -> file.name().equals(fields.collection().table().value()))
                .flatMap(file -> TableReader.read(file, ignored -> {}).stream())
                .forEach(table -> add(table, fields.collection(), page, values)));
        return values;
    }

    private static void add(Table table, DataCollection collection, Page page, List<Value> values) {
        OptionalInt key = table.column(collection.key().value());
        table.rows().stream()
                .filter(row -> key.isPresent() && page.path().name().equals(row.text(key.getAsInt()) + PAGE))
                .findFirst()
                .ifPresent(row -> {
                    for (int i = 0; i < table.columns().size(); i++) {
                        String name = table.columns().get(i).value();
                        if (!row.text(i).isEmpty()) {
                            values.add(new Value("row." + name, row.text(i), row.place(i), note(name, collection)));
                        }
                    }
                });
    }

    private static String note(String column, DataCollection collection) {
        List<String> keys = new ArrayList<>();
        collection.values().forEach((key, text) -> {
            if (text.value().equals(column) || text.value().contains("{" + column + "}")) {
                keys.add("'" + key + "'");
            }
        });
        collection.terms().forEach((taxonomy, columns) -> {
            if (columns.stream().map(Located::value).anyMatch(column::equals)) {
                keys.add("'" + taxonomy + "'");
            }
        });
        return keys.isEmpty() ? "" : "for " + String.join(" and ", keys) + ", unless the page's own file says it";
    }
}
