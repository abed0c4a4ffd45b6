package dev.dossier.render;

import dev.dossier.data.Table;
import dev.dossier.model.Page;
import dev.dossier.model.RowFields;
import dev.dossier.model.Schemas.Type;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The names of what a page has from a row of a table. */
final class RowNames {
    /** A field that has a value. */
    record Shown(RowFields.Column column, Object value) {
        String text(Drawing drawing) {
            if (value instanceof Boolean flag) {
                return drawing.strings().texts().getOrDefault(flag ? "yes" : "no", flag.toString());
            }
            return value instanceof List<?> list
                    ? list.stream().map(String::valueOf).collect(Collectors.joining(", "))
                    : value.toString();
        }
    }

    private static final Vocabulary<Shown> FIELD = Vocabulary.<Shown>of("field", RowNames::field)
            .text("label", "what its column is called")
            .text("text", "its value")
            .url("url", "its value, where its column holds addresses")
            .date("date", "its value, where its column holds dates")
            .flag("number", "whether its column holds numbers")
            .build();

    static final Vocabulary<Page> ROW = Vocabulary.<Page>of("row", RowNames::row)
            .list("fields", "its columns that say nothing else and have a value", () -> FIELD)
            .build();

    private RowNames() {}

    private static Object field(String name, Shown shown, Drawing drawing) {
        return switch (name) {
            case "label" -> shown.column().label();
            case "text" -> shown.text(drawing);
            case "url" -> url(shown);
            case "date" -> shown.column().type() == Type.DATE ? Table.date(shown.value().toString()) : Optional.empty();
            case "number" -> shown.column().type() == Type.NUMBER || shown.column().type() == Type.INTEGER;
            default -> throw Vocabulary.unanswered(name);
        };
    }

    private static Object row(String name, Page page, Drawing drawing) {
        return switch (name) {
            case "fields" -> shown(page);
            default -> throw Vocabulary.unanswered(name);
        };
    }

    static List<Shown> shown(Page page) {
        return page.row().stream()
                .flatMap(row -> row.columns().stream())
                .flatMap(column -> shown(column, page.frontMatter().params().get(column.name())).stream())
                .toList();
    }

    private static Optional<Shown> shown(RowFields.Column column, @Nullable Object value) {
        return value == null || value.equals("") ? Optional.empty() : Optional.of(new Shown(column, value));
    }

    private static String url(Shown shown) {
        String text = shown.value().toString();
        return shown.column().type() == Type.URL && Params.isAddress(text) ? text : "";
    }
}
