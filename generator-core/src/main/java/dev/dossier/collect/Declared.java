package dev.dossier.collect;

import dev.dossier.data.Table;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.Quoted;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.diagnostic.Suggestion;
import dev.dossier.model.DataCollection;
import dev.dossier.model.Located;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A collection whose columns are known to be there: those that are not are reported and left out.
 *
 * @param collection the declaration
 * @param texts what gives values to which keys of front matter
 * @param terms the columns of tags and of other terms, by the names of their taxonomies
 * @param fields the columns that are to be shown; empty where the collection does not say
 */
record Declared(DataCollection collection, Map<String, CellText> texts, Map<String, List<String>> terms, List<String> fields) {
    /**
     * Holds a declaration against the columns of its table.
     *
     * @param known the names of the columns, however many languages they are in
     * @return nothing where the column of the keys is missing
     */
    static Optional<Declared> of(
            DataCollection collection, Collection<String> known, Collection<String> languages, Consumer<Diagnostic> problems) {
        Check check = new Check(collection, known, problems);
        Map<String, CellText> texts = new LinkedHashMap<>();
        collection.values().forEach((key, written) -> check.text(key, written).ifPresent(text -> texts.put(key, text)));
        Map<String, List<String>> terms = new LinkedHashMap<>();
        collection.terms().forEach((taxonomy, columns) -> terms.put(taxonomy, columns.stream().filter(check::has).map(Located::value).toList()));
        List<String> fields = collection.fields().stream().filter(check::has).map(Located::value).toList();
        collection.labels().forEach((column, label) -> {
            boolean inLanguage = languages.stream()
                    .anyMatch(language -> known.stream().anyMatch(name -> Table.inLanguage(name, language).contains(column)));
            if (!inLanguage) {
                check.has(new Located<>(column, label.location()));
            }
        });
        return check.has(collection.key()) ? Optional.of(new Declared(collection, texts, terms, fields)) : Optional.empty();
    }

    /** Returns the columns that are shown: those that are asked for, or those that give no key of front matter its value. */
    List<String> shown(Columns columns) {
        if (!collection.fields().isEmpty()) {
            return fields;
        }
        return columns.names().stream()
                .filter(name -> texts.values().stream().noneMatch(text -> text.isColumn() && text.columns().contains(name)))
                .toList();
    }

    /** Returns what a column is called in a language: its label, or its name as words. */
    String label(String column, String language) {
        return Table.inLanguage(column, language).stream()
                .flatMap(name -> Optional.ofNullable(collection.labels().get(name)).stream())
                .map(Located::value)
                .findFirst()
                .orElseGet(() -> words(column));
    }

    private static String words(String column) {
        String words = column.replace('-', ' ').replace('_', ' ').strip();
        return words.isEmpty() ? column : Character.toString(Character.toTitleCase(words.codePointAt(0))) + words.substring(Character.charCount(words.codePointAt(0)));
    }

    /** Tells what is wrong with the columns that a declaration names. */
    private record Check(DataCollection collection, Collection<String> known, Consumer<Diagnostic> problems) {
        Optional<CellText> text(String key, Located<String> written) {
            Optional<CellText> text = CellText.of(written.value());
            if (text.isEmpty()) {
                problems.accept(Diagnostic.error(
                        DiagnosticCode.COLLECTION_UNUSABLE, written.location(),
                        "a brace in " + Quoted.of(written.value()) + " has no partner",
                        "Write the name of a column, or a text with columns in braces, as in '" + key + ": \"{name} ({code})\"'."));
            }
            return text.filter(one -> one.columns().stream()
                    .map(column -> has(new Located<>(column, written.location())))
                    .reduce(true, Boolean::logicalAnd));
        }

        boolean has(Located<String> column) {
            boolean there = known.contains(column.value());
            if (!there) {
                SourceLocation place = column.location();
                String best = Suggestion.didYouMean(column.value(), known);
                problems.accept(Diagnostic.error(
                        DiagnosticCode.COLLECTION_SOURCE, place,
                        Quoted.of(collection.table().value()) + " has no column " + Quoted.of(column.value()),
                        best.isEmpty() ? "known here: " + String.join(", ", known) + "." : best));
            }
            return there;
        }
    }
}
