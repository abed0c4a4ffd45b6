package dev.dossier.schema;

import dev.dossier.model.Schemas;
import dev.dossier.model.SitePath;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What is declared about the front matter of each page. The schema of a section holds for the pages in it and in the sections below;
 * of two that declare the same field the one of the nearest section counts. Thread-safe.
 */
public final class PageFields {
    private static final String INDEX = "index.md";

    private final Schemas schemas;
    private final Map<SitePath, Map<String, FieldCheck>> bySection = new ConcurrentHashMap<>();

    /** Prepares the schemas of a site. */
    public PageFields(Schemas schemas) {
        this.schemas = schemas;
    }

    /** Returns the fields of a page by their names; the page of a section belongs to the section above. */
    public Map<String, FieldCheck> of(SitePath page) {
        if (schemas.sections().isEmpty()) {
            return Map.of();
        }
        boolean index = page.name().equals(INDEX) && !page.parent().isRoot();
        return bySection.computeIfAbsent(index ? page.parent().parent() : page.parent(), this::inSection);
    }

    private Map<String, FieldCheck> inSection(SitePath section) {
        Map<String, FieldCheck> fields = new LinkedHashMap<>();
        schemas.sections().stream()
                .filter(schema -> isIn(section.value(), schema.of().value()))
                .sorted((one, other) -> Integer.compare(depth(one), depth(other)))
                .forEach(schema -> schema.fields().forEach((name, field) -> fields.put(name, new FieldCheck(name, field))));
        return fields;
    }

    private static boolean isIn(String section, String outer) {
        return outer.equals(Schemas.SITE) || section.equals(outer) || section.startsWith(outer + "/");
    }

    private static int depth(Schemas.Schema schema) {
        String name = schema.of().value();
        return name.equals(Schemas.SITE) ? 0 : name.length();
    }
}
