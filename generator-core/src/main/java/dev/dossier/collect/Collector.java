package dev.dossier.collect;

import dev.dossier.data.Table;
import dev.dossier.data.TableReader;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.Quoted;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.diagnostic.Suggestion;
import dev.dossier.model.DataCollection;
import dev.dossier.model.Located;
import dev.dossier.model.Page;
import dev.dossier.model.RowFields;
import dev.dossier.model.Schemas.Type;
import dev.dossier.model.SiteConfig;
import dev.dossier.model.SiteLanguage;
import dev.dossier.model.SitePath;
import dev.dossier.model.SourceFile;
import dev.dossier.model.Sources;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Turns rows of tables into pages, by the collections of a site.
 *
 * @param config what {@code dossier.yml} says
 * @param data the files of the folder {@code data}
 */
public record Collector(SiteConfig config, List<SourceFile> data) {
    private static final String PAGE = ".md";
    private static final String INDEX = "index";

    /**
     * Adds the pages of collections. One that has a Markdown file too takes from there its text, and all that the file says of it.
     *
     * @param pages the pages of the Markdown files
     * @param problems is told what is wrong, with a declaration or with a row at its place in the table
     * @return all pages
     */
    public List<Page> collect(List<Page> pages, Consumer<Diagnostic> problems) {
        if (config.collections().isEmpty()) {
            return pages;
        }
        Map<SitePath, Page> written = new HashMap<>();
        pages.forEach(page -> written.put(page.path(), page));
        Map<SitePath, SourceLocation> rows = new HashMap<>();
        Map<SitePath, Page> made = new LinkedHashMap<>();
        for (DataCollection collection : config.collections()) {
            table(collection, problems).ifPresent(table -> declared(collection, table, problems).ifPresent(declared -> {
                Map<String, Located<Table.Row>> named = named(collection, table, problems);
                for (SiteLanguage language : config.languages().all()) {
                    RowReader reader = reader(declared, table, language.tag(), problems);
                    named.forEach((key, row) -> {
                        SitePath path = language.folder().resolve(collection.section().value()).resolve(key + PAGE);
                        SourceLocation other = rows.putIfAbsent(path, row.location());
                        if (other != null) {
                            twice(key, row.location(), other, problems);
                        } else {
                            Page page = written.get(path);
                            made.put(path, page == null ? reader.page(path, key, row) : reader.page(page, row.value()));
                        }
                    });
                }
            }));
        }
        List<Page> all = new ArrayList<>(made.values());
        pages.stream().filter(page -> !made.containsKey(page.path())).forEach(all::add);
        return all;
    }

    private List<String> languages() {
        return config.languages().areDeclared() ? config.languages().all().stream().map(SiteLanguage::tag).toList() : List.of();
    }

    private Optional<Table> table(DataCollection collection, Consumer<Diagnostic> problems) {
        String name = collection.table().value();
        List<SourceFile> tables = data.stream().filter(file -> Sources.TABLES.contains(file.path().extension())).toList();
        Optional<SourceFile> file = tables.stream().filter(one -> one.name().equals(name)).findFirst();
        if (file.isEmpty()) {
            String best = Suggestion.didYouMean(name, tables.stream().map(SourceFile::name).toList());
            problems.accept(Diagnostic.error(
                    DiagnosticCode.COLLECTION_SOURCE, collection.table().location(), "there is no table " + Quoted.of(name),
                    best.isEmpty() ? "Name a file below 'data' that ends in '.csv', '.json' or '.yml'." : best));
        }
        return file.flatMap(one -> TableReader.read(one, problems));
    }

    private Optional<Declared> declared(DataCollection collection, Table table, Consumer<Diagnostic> problems) {
        Collection<String> known = new Columns(table.columnNames(), languages(), "").names();
        return Declared.of(collection, known, languages(), problems);
    }

    private RowReader reader(Declared declared, Table table, String language, Consumer<Diagnostic> problems) {
        Columns columns = new Columns(table.columnNames(), languages(), language);
        List<Type> types = columns.names().stream().map(name -> type(declared.collection(), name)).toList();
        List<RowFields.Column> shown = declared.shown(columns).stream()
                .map(name -> new RowFields.Column(name, declared.label(name, language), type(declared.collection(), name)))
                .toList();
        return new RowReader(declared, columns, types, new RowFields(declared.collection(), shown), problems);
    }

    private Type type(DataCollection collection, String column) {
        return config.schemas().tables().stream()
                .filter(schema -> schema.of().value().equals(collection.table().value()))
                .flatMap(schema -> Optional.ofNullable(schema.fields().get(column)).stream())
                .map(field -> field.type())
                .findFirst()
                .orElse(Type.TEXT);
    }

    /** Returns the rows that can be pages by their keys, each with the place of its key. */
    private static Map<String, Located<Table.Row>> named(
            DataCollection collection, Table table, Consumer<Diagnostic> problems) {
        int column = table.column(collection.key().value()).orElseThrow();
        Map<String, Located<Table.Row>> named = new LinkedHashMap<>();
        for (Table.Row row : table.rows()) {
            String key = row.text(column);
            Located<Table.Row> located = new Located<>(row, row.place(column));
            Optional<String> problem = problem(key);
            problem.ifPresent(text -> problems.accept(Diagnostic.error(
                    DiagnosticCode.ROW_KEY, located.location(), "the key " + (key.isEmpty() ? "" : Quoted.of(key) + " ") + text,
                    "It is to be a file name, such as 'fr' for '" + collection.section().value() + "/fr.md'.")));
            Located<Table.Row> other = problem.isEmpty() ? named.putIfAbsent(key, located) : null;
            if (other != null) {
                twice(key, located.location(), other.location(), problems);
            }
        }
        return named;
    }

    private static Optional<String> problem(String key) {
        if (key.isEmpty() || key.equalsIgnoreCase(INDEX)) {
            return Optional.of(key.isEmpty() ? "is empty" : "is that of the page of the section");
        }
        return key.indexOf('/') >= 0 ? Optional.of("has a '/'") : SitePath.problem(key + PAGE);
    }

    private static void twice(String key, SourceLocation place, SourceLocation other, Consumer<Diagnostic> problems) {
        problems.accept(Diagnostic.error(
                DiagnosticCode.ROW_KEY_TWICE, place, "another row has the key " + Quoted.of(key) + ", too", "It is at " + other + "."));
    }
}
