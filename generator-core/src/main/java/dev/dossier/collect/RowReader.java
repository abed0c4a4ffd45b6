package dev.dossier.collect;

import dev.dossier.data.Table;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.Quoted;
import dev.dossier.model.Anchors;
import dev.dossier.model.Body;
import dev.dossier.model.DataCollection;
import dev.dossier.model.Event;
import dev.dossier.model.FrontMatter;
import dev.dossier.model.FrontMatter.Stay;
import dev.dossier.model.Located;
import dev.dossier.model.Page;
import dev.dossier.model.RowFields;
import dev.dossier.model.RowValues;
import dev.dossier.model.Schemas.Type;
import dev.dossier.model.SitePath;
import dev.dossier.model.Slug;
import dev.dossier.model.Terms;
import dev.dossier.yaml.Dates;
import dev.dossier.yaml.EventTexts;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Turns the rows of a table into pages of one language. */
final class RowReader {
    private static final String SEPARATOR = ";";

    private final Declared declared;
    private final Columns columns;
    private final List<Type> types;
    private final Optional<RowFields> fields;
    private final Consumer<Diagnostic> problems;
    private final Map<Terms, Terms> terms = new HashMap<>();

    /**
     * Prepares the reader.
     *
     * @param types what the values of each column are
     * @param fields what all of the pages have in common
     */
    RowReader(Declared declared, Columns columns, List<Type> types, RowFields fields, Consumer<Diagnostic> problems) {
        this.declared = declared;
        this.columns = columns;
        this.types = types;
        this.fields = Optional.of(fields);
        this.problems = problems;
    }

    /** Returns the page of a row, where it has no Markdown file. */
    Page page(SitePath path, String key, Located<Table.Row> row) {
        FrontMatter frontMatter = frontMatter(row.value());
        String title = frontMatter.title().map(Located::value).orElse(key);
        // The same as with a file that has no heading: writing one breaks no link.
        String slug = Slug.of(key);
        String titleId = slug.isEmpty() ? "title" : slug;
        String summary = frontMatter.description().map(Located::value).orElse("");
        return new Page(
                path, row.location(), frontMatter, title, titleId, summary, Anchors.of(Set.of(titleId)), Body.NONE, fields);
    }

    /** Returns the page of a row that has a Markdown file; what the file says comes before what the row says. */
    Page page(Page written, Table.Row row) {
        FrontMatter frontMatter = written.frontMatter().or(frontMatter(row));
        String title = frontMatter.title().map(Located::value).orElse(written.title());
        String summary = frontMatter.description().map(Located::value).orElse(written.summary());
        return new Page(
                written.path(), written.location(), frontMatter, title, written.titleId(), summary, written.anchors(), written.body(),
                fields);
    }

    private FrontMatter frontMatter(Table.Row row) {
        return new FrontMatter(
                text("title", row),
                text("description", row),
                date("date", row),
                date("updated", row),
                weight(row),
                Optional.empty(),
                text("slug", row),
                List.of(),
                declared.collection().template(),
                terms(row),
                text("image", row),
                text("imageAlt", row),
                text("author", row),
                event(row),
                values(row),
                List.of(),
                List.of(),
                stay(row),
                FrontMatter.Lists.NONE);
    }

    private Optional<Located<String>> text(String key, Table.Row row) {
        return Optional.ofNullable(declared.texts().get(key)).flatMap(text -> text.read(row, columns));
    }

    private Optional<OffsetDateTime> date(String key, Table.Row row) {
        return text(key, row).flatMap(text -> {
            Optional<OffsetDateTime> date = Dates.parse(text.value());
            // Where the schema of the table says that it is one, that is told by its checks.
            if (date.isEmpty() && !isDate(key)) {
                report(text, Dates.problem(text.value()), Dates.hint(text.value()));
            }
            return date;
        });
    }

    private Stay stay(Table.Row row) {
        Optional<OffsetDateTime> publish = date("publish", row);
        Optional<OffsetDateTime> expires = date("expires", row);
        return publish.isEmpty() && expires.isEmpty() ? Stay.NONE : new Stay(publish, expires);
    }

    private boolean isDate(String key) {
        return Optional.ofNullable(declared.texts().get(key))
                .filter(text -> text.isColumn() && types.get(columns.indexOf(text.columns().get(0))) == Type.DATE)
                .isPresent();
    }

    private Optional<Integer> weight(Table.Row row) {
        return text("weight", row).flatMap(text -> {
            try {
                return Optional.of(Integer.valueOf(text.value()));
            } catch (NumberFormatException none) {
                report(text, Quoted.of(text.value()) + " is not a whole number", "A weight orders pages; write digits only.");
                return Optional.empty();
            }
        });
    }

    private Optional<Event> event(Table.Row row) {
        Map<String, Located<String>> texts = new HashMap<>();
        Event.KEYS.forEach(key -> text(DataCollection.EVENT + key, row).ifPresent(text -> texts.put(key, text)));
        return texts.containsKey("start") ? EventTexts.event(texts, DiagnosticCode.ROW_VALUE, problems) : Optional.empty();
    }

    private void report(Located<String> cell, String message, String hint) {
        problems.accept(Diagnostic.error(DiagnosticCode.ROW_VALUE, cell.location(), message, hint));
    }

    /** Many rows have the same terms. */
    private Terms terms(Table.Row row) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        declared.terms().forEach((taxonomy, names) -> {
            List<String> found = terms(names, row);
            if (!found.isEmpty()) {
                all.put(taxonomy, found);
            }
        });
        return all.isEmpty() ? Terms.NONE : terms.computeIfAbsent(new Terms(all), same -> same);
    }

    private List<String> terms(List<String> names, Table.Row row) {
        List<String> found = new ArrayList<>();
        for (String name : names) {
            int column = columns.indexOf(name);
            for (String term : columns.text(column, row).split(SEPARATOR)) {
                if (!term.isBlank() && !Terms.canBe(term.strip())) {
                    problems.accept(Diagnostic.error(
                            DiagnosticCode.INVALID_TAG, columns.place(column, row),
                            Quoted.of(term.strip()) + " in '" + name + "' cannot be part of a URL", "Use at least one letter or digit."));
                } else if (!term.isBlank()) {
                    found.add(term.strip());
                }
            }
        }
        return found;
    }

    private RowValues values(Table.Row row) {
        @Nullable Object[] values = new Object[types.size()];
        for (int i = 0; i < values.length; i++) {
            String text = columns.text(i, row);
            if (!text.isEmpty()) {
                values[i] = types.get(i) == Type.FLAG ? (Object) text.equals("true") : text;
            }
        }
        return new RowValues(columns.names(), values);
    }
}
