package dev.dossier.schema;

import static dev.dossier.schema.Shapes.of;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** What {@code search} looks like in the configuration and in front matter. */
final class SearchShapes {
    private SearchShapes() {}

    static Map<String, Object> configuration() {
        Map<String, Object> query = Shapes.mapping(of("query", Shapes.text(), "page", Shapes.text()));
        query.put("required", List.of("query", "page"));
        return orFlag(of("queries", of("type", List.of("array", "null"), "items", query)));
    }

    static Map<String, Object> frontMatter() {
        return orFlag(of("weight", of("type", "number", "minimum", new BigDecimal("0.1"), "maximum", 10)));
    }

    private static Map<String, Object> orFlag(Map<String, Object> keys) {
        return of("anyOf", List.of(of("type", List.of("boolean", "null")), Shapes.mapping(keys)));
    }
}
