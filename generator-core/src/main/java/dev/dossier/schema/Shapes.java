package dev.dossier.schema;

import dev.dossier.model.Event;
import dev.dossier.model.Schemas.Field;
import dev.dossier.model.Schemas.Limits;
import dev.dossier.model.Schemas.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The shapes of YAML values as JSON Schemas (2020-12). A key without a value is the same as none, so most may be {@code null}. */
final class Shapes {
    private static final String DAY = "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T.+)?$";
    /** What a text is to a reader: a number or a flag is one as it is written. */
    private static final List<String> SCALAR = List.of("string", "number", "boolean");

    private Shapes() {}

    /** Returns a shape of what is said in pairs of a key and its value. */
    static Map<String, Object> of(Object... pairs) {
        Map<String, Object> shape = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            shape.put(pairs[i].toString(), pairs[i + 1]);
        }
        return shape;
    }

    static Map<String, Object> text() {
        return of("type", orNull(SCALAR));
    }

    /** Returns the shape of a whole number that is not below zero. */
    static Map<String, Object> amount() {
        return of("type", List.of("integer", "null"), "minimum", 0);
    }

    static Map<String, Object> choice(Class<? extends Enum<?>> type) {
        return of("enum", Arrays.stream(type.getEnumConstants()).map(one -> one.name().toLowerCase(Locale.ROOT)).toList());
    }

    static Map<String, Object> texts() {
        return of("type", List.of("string", "number", "boolean", "null", "array"), "items", of("type", SCALAR));
    }

    static Map<String, Object> params() {
        return of("type", List.of("object", "null"), "propertyNames", of("pattern", "^\\p{L}[\\p{L}\\p{N}_-]*$"));
    }

    /** Returns the shape of what a page says about an event. */
    static Map<String, Object> event() {
        Map<String, Object> event = mapping(of(
                "start", typed(Type.DATE),
                "end", of("anyOf", List.of(typed(Type.DATE), of("type", "null"))),
                "repeats", choice(Event.Repeats.class),
                "location", text(),
                "organiser", text(),
                "url", text(),
                "cancelled", of("type", List.of("boolean", "null"))));
        event.put("type", List.of("object", "null"));
        event.put("required", List.of("start"));
        return event;
    }

    /** Returns the shape of what a collection says about the events of its pages. */
    static Map<String, Object> eventColumns() {
        Map<String, Object> keys = new LinkedHashMap<>();
        Event.KEYS.forEach(key -> keys.put(key, text()));
        Map<String, Object> event = mapping(keys);
        event.put("type", List.of("object", "null"));
        event.put("required", List.of("start"));
        return event;
    }

    /** Returns the shape of a mapping that has no other keys. */
    static Map<String, Object> mapping(Map<String, Object> keys) {
        return of("type", "object", "properties", keys, "additionalProperties", false);
    }

    /** Returns the shape of the values of a field. */
    static Map<String, Object> field(Field field) {
        Limits limits = field.limits();
        Map<String, Object> shape = typed(field.type());
        Map<String, Object> value = field.type() == Type.LIST ? of("type", SCALAR) : shape;
        limits.pattern().ifPresent(pattern -> value.put("pattern", "^(?:" + pattern + ")$"));
        if (!limits.allowed().isEmpty()) {
            value.put("enum", allowed(limits.allowed()));
        }
        if (field.type() != Type.DATE) {
            limits.min().ifPresent(min -> value.put("minimum", new BigDecimal(min)));
            limits.max().ifPresent(max -> value.put("maximum", new BigDecimal(max)));
        }
        if (field.type() == Type.LIST) {
            // One value is a list of itself.
            shape.put("anyOf", List.of(of("type", "array", "items", value), value, of("type", "null")));
        } else if (!field.required()) {
            return of("anyOf", List.of(value, of("type", "null")));
        }
        return shape;
    }

    private static Map<String, Object> typed(Type type) {
        return switch (type) {
            case TEXT -> of("type", SCALAR);
            case NUMBER -> of("type", "number");
            case INTEGER -> of("type", "integer");
            case DATE -> of("type", "string", "pattern", DAY);
            case FLAG -> of("type", "boolean");
            case URL -> of("type", "string", "format", "uri");
            case REFERENCE -> of("type", SCALAR);
            case LIST -> of();
        };
    }

    /** Returns the values as texts and, where one looks like a number or a flag, as that too: so YAML reads it without quotes. */
    private static List<Object> allowed(List<String> texts) {
        List<Object> allowed = new ArrayList<>();
        for (String text : texts) {
            allowed.add(text);
            if (Amounts.isOne(text, Type.NUMBER)) {
                allowed.add(new BigDecimal(text));
            } else if (text.equals("true") || text.equals("false")) {
                allowed.add(Boolean.valueOf(text));
            }
        }
        return allowed;
    }

    private static List<String> orNull(List<String> types) {
        List<String> all = new ArrayList<>(types);
        all.add("null");
        return all;
    }
}
