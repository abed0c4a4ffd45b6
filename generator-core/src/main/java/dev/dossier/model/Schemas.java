package dev.dossier.model;

import dev.dossier.diagnostic.SourceLocation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a site declares about the values in its front matter and in its tables.
 *
 * @param taxonomies the taxonomies, whose names are keys of front matter; {@code tags} is among them
 * @param sections the schemas of pages, each under the path of its section; that of the whole site under {@link #SITE}
 * @param tables the schemas of tables, each under the path of its file below the site folder, such as {@code data/members.csv}
 */
public record Schemas(List<Taxonomy> taxonomies, List<Schema> sections, List<Schema> tables) {
    /** The name of the schema that holds for every page. */
    public static final String SITE = "/";

    /** No schemas at all. */
    public static final Schemas NONE = new Schemas(List.of(Taxonomy.TAGS), List.of(), List.of());

    /** Copies the lists. */
    public Schemas {
        taxonomies = List.copyOf(taxonomies);
        sections = List.copyOf(sections);
        tables = List.copyOf(tables);
    }

    /** Returns whether anything is declared about values. */
    public boolean checksValues() {
        return !sections.isEmpty() || !tables.isEmpty();
    }

    /**
     * What is declared for the pages of a section, or for the rows of a table.
     *
     * @param of the section or the file
     * @param fields what may stand in each field or column, by its name and in the order of the declaration
     */
    public record Schema(Located<String> of, Map<String, Field> fields) {}

    /**
     * What may stand in a field of front matter or in a column of a table.
     *
     * @param type what its values are
     * @param required whether it has to be there
     * @param limits which values of that type are allowed
     * @param rows where the value has to be found, if it refers to a row of a table
     */
    public record Field(Type type, boolean required, Limits limits, Optional<Rows> rows) {}

    /**
     * Which values are allowed.
     *
     * @param pattern what a value matches as a whole, in the syntax of RE2
     * @param allowed all values; empty where there is no such list
     * @param min the smallest number or the first day
     * @param max the largest number or the last day
     */
    public record Limits(Optional<String> pattern, List<String> allowed, Optional<String> min, Optional<String> max) {
        /** Every value of the type is allowed. */
        public static final Limits NONE = new Limits(Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    }

    /**
     * The rows that a value may name.
     *
     * @param table the path of the file below the site folder
     * @param column the column that has the value
     * @param location where that is declared
     */
    public record Rows(String table, String column, SourceLocation location) {}

    /** What a value is. */
    public enum Type {
        TEXT("a text"),
        NUMBER("a number"),
        INTEGER("a whole number"),
        DATE("a date"),
        FLAG("a flag"),
        URL("an http, https or mailto URL"),
        LIST("a list"),
        /** The source of a page or, where rows are declared, a value of their column. */
        REFERENCE("a reference");

        private final String words;

        Type(String words) {
            this.words = words;
        }

        /** Returns what it is in the words of a message. */
        public String words() {
            return words;
        }
    }

    /** Returns whether a field is a key of front matter, and not one of {@code params}. */
    public boolean isKey(String field) {
        return FrontMatter.KEYS.containsKey(field) || taxonomies.stream().anyMatch(taxonomy -> taxonomy.name().equals(field));
    }

    /** Returns what decides how the front matter of pages is read; the same for schemas that ask for the same. */
    public String rules() {
        return taxonomies.stream().map(Taxonomy::name).toList() + sections.stream()
                .map(schema -> schema.of().value() + schema.fields().entrySet().stream()
                        .map(field -> field.getKey() + field.getValue().type() + field.getValue().required() + field.getValue().limits())
                        .collect(Collectors.joining(",", "{", "}")))
                .collect(Collectors.joining());
    }
}
