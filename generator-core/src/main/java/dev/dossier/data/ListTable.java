package dev.dossier.data;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.Located;
import dev.dossier.yaml.YamlMapping;
import dev.dossier.yaml.YamlReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Turns a list of mappings into a table. JSON is read as YAML, which it is nearly a part of (YAML 1.2, section 1.2): what is left
 * is taken care of here.
 */
final class ListTable {
    private static final YamlReader MAPPINGS =
            new YamlReader("the file", TableReader.MAX_SHOWN_BYTES, DiagnosticCode.INVALID_DATA);

    private ListTable() {}

    /**
     * Reads YAML. A value that is no text is reported and counts as empty.
     *
     * @return the table; nothing where the text is no list of mappings
     */
    static Optional<Table> ofYaml(String text, SourceLocation file, Consumer<Diagnostic> problems) {
        return MAPPINGS.readList(text, file, problems).map(mappings -> table(mappings, file));
    }

    /** Reads JSON, in the same way. */
    static Optional<Table> ofJson(String text, SourceLocation file, Consumer<Diagnostic> problems) {
        // In JSON a tab is white space wherever it stands: a text cannot hold one as it is (RFC 8259, section 7). YAML does not indent by it.
        return ofYaml(text.replace('\t', ' '), file, problems);
    }

    private static Table table(List<YamlMapping> mappings, SourceLocation file) {
        Map<String, Located<String>> columns = new LinkedHashMap<>();
        for (YamlMapping mapping : mappings) {
            // One more than can be shown is enough to tell that there are too many.
            mapping.keys().stream().takeWhile(key -> columns.size() <= TableReader.MAX_SHOWN_COLUMNS)
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
}
