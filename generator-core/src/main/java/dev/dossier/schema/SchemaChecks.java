package dev.dossier.schema;

import dev.dossier.data.Table;
import dev.dossier.data.TableReader;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.Quoted;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.diagnostic.Suggestion;
import dev.dossier.model.FrontMatter;
import dev.dossier.model.Located;
import dev.dossier.model.Page;
import dev.dossier.model.Schemas;
import dev.dossier.model.Schemas.Field;
import dev.dossier.model.Schemas.Rows;
import dev.dossier.model.Schemas.Type;
import dev.dossier.model.Site;
import dev.dossier.model.SitePath;
import dev.dossier.model.SourceFile;
import dev.dossier.model.Urls;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What is declared about values and can be told only when all pages and tables are known. For one thread. */
public final class SchemaChecks {
    private final Schemas schemas;
    private final Map<String, SourceFile> files = new HashMap<>();
    private final Consumer<Diagnostic> problems;
    private final Map<String, Optional<Table>> tables = new HashMap<>();
    private final Map<Rows, Optional<Set<String>>> rows = new HashMap<>();
    private final Set<String> pages = new HashSet<>();
    private final Set<String> sections = new HashSet<>();
    private final Site site;

    private SchemaChecks(Site site, List<SourceFile> data, Consumer<Diagnostic> problems) {
        this.site = site;
        this.schemas = site.config().schemas();
        this.problems = problems;
        data.forEach(file -> files.put(file.name(), file));
        for (Page page : site.pages()) {
            pages.add(page.path().value());
            String section = site.config().languages().relative(page.path()).parent().value();
            if (!section.isEmpty()) {
                sections.add(section);
            }
        }
    }

    /**
     * Checks the tables of a site, and what values refer to.
     *
     * @param data the files of the folder {@code data}
     * @param problems is told what is wrong, each at its place
     */
    public static void check(Site site, List<SourceFile> data, Consumer<Diagnostic> problems) {
        if (site.config().schemas().checksValues()) {
            new SchemaChecks(site, data, problems).check();
        }
    }

    private void check() {
        schemas.sections().stream().map(Schemas.Schema::of).forEach(this::section);
        for (Schemas.Schema schema : schemas.tables()) {
            table(schema.of().value(), schema.of().location()).ifPresent(table -> rows(table, schema));
        }
        Stream.concat(schemas.sections().stream(), schemas.tables().stream())
                .flatMap(schema -> schema.fields().values().stream())
                .flatMap(field -> field.rows().stream())
                .forEach(this::values);
        PageFields fields = new PageFields(schemas);
        for (Page page : site.pages()) {
            SitePath path = site.config().languages().relative(page.path());
            references(page.frontMatter(), page.path(), fields.of(path));
            page.frontMatter().lists().cascade().ifPresent(cascade ->
                    references(cascade, page.path(), fields.of(path.parent().resolve("page.md"))));
            page.frontMatter().missing().forEach(one -> missing(one, page.frontMatter()));
        }
    }

    private void references(FrontMatter frontMatter, SitePath page, Map<String, FieldCheck> fields) {
        for (FrontMatter.Reference one : frontMatter.references()) {
            Optional.ofNullable(fields.get(one.field()))
                    .ifPresent(check -> reference(one.field(), check.field(), one.value(), page.parent()));
        }
    }

    /** Reports what a page does not say, unless a section has said it for the pages below. */
    private void missing(FrontMatter.Missing one, FrontMatter page) {
        if (!page.says(one.field())) {
            problems.accept(Diagnostic.error(
                    DiagnosticCode.FIELD_MISSING, one.location(), "'" + one.field() + "' is missing", one.hint()));
        }
    }

    private void section(Located<String> name) {
        boolean there = name.value().equals(Schemas.SITE) || sections.contains(name.value());
        if (!there) {
            unused(name.location(), "there is no section " + Quoted.of(name.value()), Suggestion.didYouMean(name.value(), sections));
        }
    }

    /** Returns a table that a schema names; nothing after a problem was reported. */
    private Optional<Table> table(String name, SourceLocation place) {
        SourceFile file = files.get(name);
        if (file == null) {
            unused(place, "there is no table " + Quoted.of(name), Suggestion.didYouMean(name, files.keySet()));
            return Optional.empty();
        }
        return tables.computeIfAbsent(name, any -> TableReader.read(file, problems));
    }

    private void unused(SourceLocation place, String message, String hint) {
        problems.accept(Diagnostic.error(DiagnosticCode.SCHEMA_UNUSED, place, message, hint));
    }

    private void rows(Table table, Schemas.Schema schema) {
        // The first row of values between commas names all columns; in a list a column that is not required may be nowhere.
        boolean list = !table.file().file().endsWith(".csv");
        SourceLocation place = table.columns().isEmpty() ? table.file() : table.columns().get(0).location();
        schema.fields().forEach((name, field) -> {
            boolean nowhere = list && (table.rows().isEmpty() || !field.required()) && table.column(name).isEmpty();
            Optional<Integer> column = nowhere ? Optional.empty() : column(table, name, place);
            column.ifPresent(number -> {
                FieldCheck check = new FieldCheck(name, field);
                table.rows().forEach(row -> cell(row, number, name, check));
            });
        });
    }

    private void cell(Table.Row row, int column, String name, FieldCheck check) {
        String text = row.text(column);
        if (!text.isEmpty()) {
            // Most cells are sound, and a place costs more than a check.
            List<Diagnostic> found = new ArrayList<>();
            check.check(text, SourceLocation.of(name), found::add);
            found.forEach(one -> problems.accept(
                    new Diagnostic(one.severity(), one.code(), row.place(column), one.message(), one.hint())));
            if (check.field().type() == Type.REFERENCE && !refers(text, check.field(), SitePath.ROOT)) {
                reference(name, check.field(), new Located<>(text, row.place(column)), SitePath.ROOT);
            }
            if (check.field().type() == Type.URL && !isThere(text)) {
                problems.accept(Diagnostic.error(
                        DiagnosticCode.FIELD_REFERENCE, row.place(column), Quoted.of(text) + " in '" + name + "' is no file of the site",
                        "The site will be published at '" + site.config().baseUrl().map(URI::toString).orElse("") + "'."));
            }
        } else if (check.field().required()) {
            problems.accept(Diagnostic.error(
                    DiagnosticCode.FIELD_MISSING, row.place(column), "the cell of '" + name + "' is empty",
                    "The schema of the table requires it."));
        }
    }

    /** Returns whether an address leads out of the site, or to a file that it has. */
    private boolean isThere(String address) {
        Optional<String> path = site.config().baseUrl()
                .map(URI::toString)
                .filter(address::startsWith)
                .map(base -> address.substring(base.length()).replaceFirst("[?#].*", ""));
        String file = path.map(Urls::decode).map(way -> way.isEmpty() || way.endsWith("/") ? way + "index.html" : way).orElse("");
        return path.isEmpty() || SitePath.problem(file).isEmpty() && site.outputs().containsKey(SitePath.of(file));
    }

    private Optional<Integer> column(Table table, String name, SourceLocation place) {
        OptionalInt column = table.column(name);
        if (column.isEmpty()) {
            String best = Suggestion.didYouMean(name, table.columnNames());
            String hint = best.isEmpty() ? "known here: " + String.join(", ", table.columnNames()) + "." : best;
            problems.accept(Diagnostic.error(
                    DiagnosticCode.COLUMN_MISSING, place,
                    Quoted.of(table.file().file()) + " has no column " + Quoted.of(name), hint));
        }
        return column.isPresent() ? Optional.of(column.getAsInt()) : Optional.empty();
    }

    private void reference(String name, Field field, Located<String> value, SitePath folder) {
        if (!refers(value.value(), field, folder)) {
            boolean row = field.rows().isPresent();
            String target = row ? "no row of '" + field.rows().get().table() + "'" : "no page";
            problems.accept(Diagnostic.error(
                    DiagnosticCode.FIELD_REFERENCE, value.location(),
                    Quoted.of(value.value()) + " in '" + name + "' is " + target,
                    row ? rowHint(value.value(), field) : pageHint(value, folder)));
        }
    }

    private boolean refers(String value, Field field, SitePath folder) {
        if (field.rows().isPresent()) {
            // Where the table or its column is missing, that is what has been reported.
            return values(field.rows().get()).map(all -> all.contains(value)).orElse(true);
        }
        // A table names pages of the default language.
        String from = folder.isRoot() ? site.config().languages().main().folder().value() : folder.value();
        return SitePath.follow(from, value).filter(pages::contains).isPresent();
    }

    private String rowHint(String value, Field field) {
        return field.rows().flatMap(this::values).map(all -> Suggestion.didYouMean(value, all)).orElse("");
    }

    private String pageHint(Located<String> value, SitePath folder) {
        String best = SitePath.follow(folder.value(), value.value())
                .flatMap(path -> Suggestion.closest(path, pages))
                .map(path -> "There is '" + path + "'. ")
                .orElse("");
        return best + (folder.isRoot()
                ? "Write the path of a page below the content folder, as in 'about/index.md'."
                : "Write the path of a page's source, relative to this page.");
    }

    private Optional<Set<String>> values(Rows wanted) {
        return rows.computeIfAbsent(wanted, any -> table(wanted.table(), wanted.location())
                .flatMap(table -> column(table, wanted.column(), wanted.location()).map(column -> {
                    Set<String> values = new HashSet<>();
                    table.rows().forEach(row -> values.add(row.text(column)));
                    return values;
                })));
    }
}
