package dev.dossier.schema;

import static dev.dossier.schema.Shapes.of;

import dev.dossier.model.DataCollection;
import dev.dossier.model.FrontMatter;
import dev.dossier.model.Languages;
import dev.dossier.model.Order;
import dev.dossier.model.PictureOptions;
import dev.dossier.model.Publishing;
import dev.dossier.model.Rule;
import dev.dossier.model.Schemas;
import dev.dossier.model.Schemas.Field;
import dev.dossier.model.Schemas.Limits;
import dev.dossier.model.Schemas.Type;
import dev.dossier.model.SiteConfig;
import dev.dossier.model.SitePath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Turns what the readers of {@code dossier.yml} and of front matter know into JSON Schemas (2020-12), for editors. */
public final class JsonSchemas {
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final String ENDING = ".schema.json";

    private JsonSchemas() {}

    /**
     * Returns the schemas by the paths of their files: of the configuration, of front matter anywhere, and of front matter in each
     * section that has fields of its own.
     *
     * @param schemas what the site declares
     */
    public static Map<String, String> files(Schemas schemas) {
        PageFields fields = new PageFields(schemas);
        Map<String, String> files = new TreeMap<>();
        files.put("dossier" + ENDING, Json.of(document("dossier.yml", Shapes.mapping(configuration()))));
        files.put("front-matter" + ENDING, Json.of(document("front matter", frontMatter(fields.of(SitePath.of("index.md")), schemas))));
        for (Schemas.Schema schema : schemas.sections()) {
            String section = schema.of().value();
            if (!section.equals(Schemas.SITE)) {
                Map<String, Object> shape = frontMatter(fields.of(SitePath.of(section + "/page.md")), schemas);
                files.put("front-matter/" + section + ENDING, Json.of(document("front matter in " + section, shape)));
            }
        }
        return files;
    }

    private static Map<String, Object> document(String title, Map<String, Object> shape) {
        Map<String, Object> document = of("$schema", DIALECT, "title", title);
        document.putAll(shape);
        return document;
    }

    /** Returns the keys of {@code dossier.yml}. */
    private static Map<String, Object> configuration() {
        return of(
                "title", Shapes.text(),
                "description", Shapes.text(),
                "baseUrl", Shapes.text(),
                "language", Shapes.text(),
                "languages", of("type", List.of("object", "null"), "additionalProperties", language()),
                "fallback", Shapes.choice(Languages.Fallback.class),
                "author", Shapes.text(),
                "menus", of("type", List.of("object", "null"), "additionalProperties", MenuShapes.menu()),
                "theme", of("anyOf", List.of(Shapes.text(), Shapes.mapping(of(
                        "name", Shapes.text(), "accent", colour(), "accentDark", colour(), "font", Shapes.text(), "headingFont", Shapes.text(),
                        "logo", Shapes.text())))),
                "params", Shapes.params(),
                "urls", Shapes.choice(SiteConfig.UrlStyle.class),
                "html", Shapes.choice(SiteConfig.HtmlPolicy.class),
                "exceptions", exceptions(),
                "rules", of("type", List.of("object", "null"), "properties", rules(), "additionalProperties", false),
                "budgets", of("type", List.of("object", "null"), "properties", budgets(), "additionalProperties", false),
                "schemas", of("type", List.of("object", "null"), "additionalProperties", fields()),
                "gone", of("type", List.of("object", "null"), "additionalProperties", Shapes.text()),
                "collections", of("type", List.of("object", "null"), "additionalProperties", collection()),
                "feeds", choices(Publishing.Feed.class),
                "hosting", choices(Publishing.Host.class),
                "markdown", of("type", List.of("boolean", "null")),
                "editUrl", Shapes.text(),
                "publishData", Shapes.texts(),
                "git", of("type", List.of("boolean", "null")),
                "pictures", pictures(),
                "search", SearchShapes.configuration(),
                "socialCards", socialCards(),
                "taxonomies", of("type", List.of("object", "null"), "additionalProperties", taxonomy()),
                "paginate", Shapes.amount(),
                "permalinks", of("type", List.of("object", "null"), "additionalProperties", Shapes.text()));
    }

    private static Map<String, Object> colour() {
        return of("type", List.of("string", "null"), "pattern", "^#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$");
    }

    private static Map<String, Object> language() {
        return Shapes.mapping(of(
                "name", Shapes.text(),
                "title", Shapes.text(),
                "description", Shapes.text(),
                "author", Shapes.text(),
                "menus", of("type", List.of("object", "null"), "additionalProperties", MenuShapes.menu())));
    }

    private static Map<String, Object> taxonomy() {
        Map<String, Object> about = Shapes.mapping(of("title", Shapes.text(), "description", Shapes.text()));
        return of("anyOf", List.of(about, of("type", "null")));
    }

    private static Map<String, Object> collection() {
        Map<String, Object> keys = of(
                "from", Shapes.text(), "key", Shapes.text(), "section", Shapes.text(), "template", Shapes.text(),
                "tags", Shapes.texts(), "terms", of("type", List.of("object", "null"), "additionalProperties", Shapes.texts()),
                "fields", Shapes.texts(), "labels", of("type", List.of("object", "null"), "additionalProperties", Shapes.text()));
        DataCollection.KEYS.forEach(key -> keys.put(key, Shapes.text()));
        keys.put("event", Shapes.eventColumns());
        Map<String, Object> collection = Shapes.mapping(keys);
        collection.put("required", List.of("from", "key"));
        return collection;
    }

    /** One of some words, or a list of them. */
    private static Map<String, Object> choices(Class<? extends Enum<?>> type) {
        Map<String, Object> one = Shapes.choice(type);
        return of("anyOf", List.of(of("type", "array", "items", one), one, of("type", "null")));
    }

    private static Map<String, Object> pictures() {
        Map<String, Object> pictures = Shapes.mapping(of(
                "format", Shapes.choice(PictureOptions.Format.class),
                "quality", of("type", List.of("integer", "null"), "minimum", 1, "maximum", 100),
                "widths", of("type", List.of("integer", "array", "null"), "items", of("type", "integer"))));
        pictures.put("type", List.of("object", "null"));
        return pictures;
    }

    private static Map<String, Object> socialCards() {
        Map<String, Object> colour = of("type", "string", "pattern", "^#[0-9A-Fa-f]{6}$");
        Map<String, Object> style =
                Shapes.mapping(of("accent", colour, "paper", colour, "ink", colour, "font", Shapes.texts(), "logo", Shapes.text()));
        return of("anyOf", List.of(of("type", "boolean"), style, of("type", "null")));
    }

    private static Map<String, Object> exceptions() {
        Map<String, Object> exception = Shapes.mapping(of(
                "link", Shapes.text(), "code", Shapes.text(), "page", Shapes.text(), "reason", Shapes.text(), "until", Shapes.text()));
        exception.put("required", List.of("link", "reason", "until"));
        return of("type", List.of("array", "null"), "items", exception);
    }

    private static Map<String, Object> rules() {
        Map<String, Object> levels = new LinkedHashMap<>();
        for (Rule rule : Rule.values()) {
            levels.put(rule.word(), Shapes.choice(Rule.Level.class));
        }
        return levels;
    }

    private static Map<String, Object> budgets() {
        return of(
                "html", Shapes.text(), "css", Shapes.text(), "images", Shapes.text(), "page", Shapes.text(),
                "first", Shapes.text(), "next", Shapes.text());
    }

    private static Map<String, Object> fields() {
        Map<String, Object> field = Shapes.mapping(of(
                "type", Shapes.choice(Type.class),
                "required", of("type", "boolean"),
                "pattern", Shapes.text(),
                "enum", Shapes.texts(),
                "min", Shapes.text(),
                "max", Shapes.text(),
                "of", Shapes.text(),
                "column", Shapes.text()));
        return of("type", List.of("object", "null"), "additionalProperties", field);
    }

    private static Map<String, Object> frontMatter(Map<String, FieldCheck> declared, Schemas schemas) {
        Map<String, Object> keys = new LinkedHashMap<>();
        FrontMatter.KEYS.forEach((name, type) -> keys.put(name, key(name, type, declared)));
        schemas.taxonomies().forEach(one -> keys.put(one.name(), key(one.name(), Type.LIST, declared)));
        keys.put("order", of("enum", Arrays.stream(Order.values()).map(Order::word).toList()));
        Map<String, Object> cascade = new LinkedHashMap<>(keys);
        cascade.keySet().removeIf(key -> FrontMatter.KEYS.containsKey(key) && !FrontMatter.CASCADING.contains(key));
        cascade.put("params", Shapes.params());
        cascade.put("search", SearchShapes.frontMatter());
        keys.put("search", SearchShapes.frontMatter());
        keys.put("cascade", Shapes.mapping(cascade));
        Map<String, Object> own = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        List<String> requiredOwn = new ArrayList<>();
        declared.forEach((name, check) -> {
            boolean known = schemas.isKey(name);
            if (!known) {
                own.put(name, Shapes.field(check.field()));
            }
            if (check.field().required()) {
                (known ? required : requiredOwn).add(name);
            }
        });
        Map<String, Object> params = Shapes.params();
        if (!own.isEmpty()) {
            params.put("properties", own);
        }
        if (!requiredOwn.isEmpty()) {
            params.put("type", "object");
            params.put("required", requiredOwn);
            required.add("params");
        }
        keys.put("event", Shapes.event());
        keys.put("params", params);
        Map<String, Object> shape = Shapes.mapping(keys);
        if (!required.isEmpty()) {
            shape.put("required", required);
        }
        return shape;
    }

    private static Map<String, Object> key(String name, Type type, Map<String, FieldCheck> declared) {
        return Shapes.field(Optional.ofNullable(declared.get(name))
                .map(FieldCheck::field)
                .orElse(new Field(type, false, Limits.NONE, Optional.empty())));
    }
}
