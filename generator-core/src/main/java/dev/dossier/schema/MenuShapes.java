package dev.dossier.schema;

import static dev.dossier.schema.Shapes.of;

import java.util.List;
import java.util.Map;

/** The shapes of menus in the configuration. */
final class MenuShapes {
    private MenuShapes() {}

    /** Returns the shape of a menu: a list of entries, or one entry that stands for pages of the tree. */
    static Map<String, Object> menu() {
        Map<String, Object> entry = Shapes.mapping(of(
                "title", Shapes.text(), "page", Shapes.text(), "url", Shapes.text(),
                "children", of("type", List.of("array", "null")),
                "from", of("enum", List.of("sections", "pages")),
                "depth", of("type", "integer", "minimum", 1, "maximum", 4)));
        Map<String, Object> entries =
                of("type", List.of("array", "null"), "items", of("anyOf", List.of(of("type", "string"), entry)));
        return of("anyOf", List.of(entries, entry));
    }
}
