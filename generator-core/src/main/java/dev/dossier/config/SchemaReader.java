package dev.dossier.config;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.Quoted;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.FrontMatter;
import dev.dossier.model.Located;
import dev.dossier.model.Schemas;
import dev.dossier.model.Schemas.Field;
import dev.dossier.model.Schemas.Limits;
import dev.dossier.model.Schemas.Rows;
import dev.dossier.model.Schemas.Schema;
import dev.dossier.model.Schemas.Type;
import dev.dossier.model.SitePath;
import dev.dossier.model.Sources;
import dev.dossier.model.Taxonomy;
import dev.dossier.schema.Amounts;
import dev.dossier.schema.SafePattern;
import dev.dossier.yaml.YamlMapping;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Turns {@code schemas} of the configuration into what is declared; whether sections and tables exist only the site can tell. */
final class SchemaReader {
    private static final String DATA = "data/";

    private final List<Taxonomy> taxonomies;
    private final Consumer<Diagnostic> problems;
    private int unusable;

    SchemaReader(List<Taxonomy> taxonomies, Consumer<Diagnostic> problems) {
        this.taxonomies = taxonomies;
        this.problems = problems;
    }

    Schemas schemas(YamlMapping yaml) {
        List<Schema> sections = new ArrayList<>();
        List<Schema> tables = new ArrayList<>();
        for (Located<String> name : yaml.keys()) {
            boolean table = Sources.TABLES.stream().anyMatch(ending -> name.value().endsWith("." + ending));
            yaml.mapping(name.value()).ifPresent(fields -> {
                Schema schema = new Schema(name, fields(fields, table));
                if (isName(name, table)) {
                    (table ? tables : sections).add(schema);
                }
            });
        }
        return new Schemas(taxonomies, sections, tables);
    }

    private boolean isName(Located<String> name, boolean table) {
        String text = name.value();
        if (text.equals(Schemas.SITE)) {
            return true;
        }
        Optional<String> problem = text.isEmpty()
                ? Optional.of("is empty")
                : SitePath.problem(text).or(() -> table && !text.startsWith(DATA) ? Optional.of("is not in 'data'") : Optional.empty());
        problem.ifPresent(one -> problems.accept(Diagnostic.error(
                DiagnosticCode.INVALID_VALUE, name.location(), "the schema " + Quoted.of(text) + " " + one,
                "Name a section, as in 'history', a table, as in 'data/members.csv', or '/' for all pages.")));
        return problem.isEmpty();
    }

    private Map<String, Field> fields(YamlMapping yaml, boolean table) {
        Map<String, Field> fields = new LinkedHashMap<>();
        for (Located<String> name : yaml.keys()) {
            Optional<YamlMapping> declared = yaml.mapping(name.value());
            if (!table && name.value().equals("params")) {
                unusable(name.location(), "'params' holds a site's own fields", "Declare each of them by its own name.");
                continue;
            }
            declared.ifPresent(field -> {
                Optional<Type> known = table ? Optional.empty() : typeOf(name.value());
                field(name, field, known, table).ifPresent(one -> fields.put(name.value(), one));
                field.finish();
            });
        }
        return Collections.unmodifiableMap(fields);
    }

    private Optional<Type> typeOf(String key) {
        boolean terms = taxonomies.stream().anyMatch(taxonomy -> taxonomy.name().equals(key));
        return terms ? Optional.of(Type.LIST) : Optional.ofNullable(FrontMatter.KEYS.get(key));
    }

    private Optional<Field> field(Located<String> name, YamlMapping yaml, Optional<Type> known, boolean table) {
        Optional<Located<Type>> said = yaml.choice("type", Type.class);
        Type type = said.map(Located::value).or(() -> known).orElse(Type.TEXT);
        boolean required = yaml.flag("required").map(Located::value).orElse(false);
        int before = unusable;
        said.filter(one -> known.isPresent() && known.get() != one.value()).ifPresent(one -> unusable(
                one.location(), "'" + name.value() + "' is always " + known.orElseThrow().words(), "Leave out its type."));
        said.filter(one -> table && one.value() == Type.LIST).ifPresent(one -> unusable(
                one.location(), "a cell of a table is no list", "Use a pattern for what may stand in it."));
        Limits limits = limits(yaml, type);
        Optional<Rows> rows = rows(yaml, type);
        return unusable == before ? Optional.of(new Field(type, required, limits, rows)) : Optional.empty();
    }

    private Limits limits(YamlMapping yaml, Type type) {
        Optional<Located<String>> pattern = yaml.text("pattern");
        pattern.ifPresent(one -> SafePattern.problem(one.value()).ifPresent(problem -> unusable(
                one.location(), problem, "Patterns are those of RE2, without references back and without looking around.")));
        Optional<Located<String>> min = bound(yaml, "min", type);
        Optional<Located<String>> max = bound(yaml, "max", type);
        boolean both = Amounts.has(type) && min.isPresent() && max.isPresent();
        if (both && Amounts.compare(min.get().value(), max.get().value(), type) > 0) {
            unusable(max.get().location(), "'max' is less than 'min'", "");
        }
        List<String> allowed = yaml.texts("enum").stream().map(Located::value).toList();
        return new Limits(pattern.map(Located::value), allowed, min.map(Located::value), max.map(Located::value));
    }

    private Optional<Located<String>> bound(YamlMapping yaml, String key, Type type) {
        return yaml.text(key).filter(bound -> {
            if (!Amounts.has(type)) {
                unusable(bound.location(), "'" + key + "' says nothing about " + type.words(), "Add 'type: number', 'integer' or 'date'.");
                return false;
            }
            boolean fits = Amounts.isOne(bound.value(), type);
            if (!fits) {
                unusable(bound.location(), Quoted.of(bound.value()) + " is not " + type.words(), "");
            }
            return fits;
        });
    }

    private Optional<Rows> rows(YamlMapping yaml, Type type) {
        Optional<Located<String>> table = yaml.text("of");
        Optional<Located<String>> column = yaml.text("column");
        if (table.isEmpty() && column.isEmpty()) {
            return Optional.empty();
        }
        SourceLocation place = table.or(() -> column).orElseThrow().location();
        if (type != Type.REFERENCE) {
            unusable(place, "only a reference is 'of' a table", "Add 'type: reference'.");
        } else if (table.isEmpty() || column.isEmpty()) {
            unusable(place, "a reference to a row needs 'of' and 'column'", "Write them as in 'of: data/members.csv, column: code'.");
        }
        return table.flatMap(of -> column.map(name -> new Rows(of.value(), name.value(), place)));
    }

    private void unusable(SourceLocation place, String message, String hint) {
        unusable++;
        problems.accept(Diagnostic.error(DiagnosticCode.SCHEMA_UNUSABLE, place, message, hint));
    }
}
