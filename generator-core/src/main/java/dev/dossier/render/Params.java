package dev.dossier.render;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The names of fields that are not Dossier's but the site's: texts, numbers, flags, lists and mappings of them.
 *
 * <p>An element of a list that is not a mapping has the one name {@code value}.
 */
final class Params {
    private static final String VALUE = "value";

    /** The fields of a page: any name, and only the page knows of which type its value is. */
    static final Vocabulary<Map<String, Object>> OPEN = Vocabulary.open("params", Params::openField);

    private Params() {}

    /** Returns the names of fields, each with those below it. */
    static Object names(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> names = new TreeMap<>();
            map.forEach((key, below) -> names.put(String.valueOf(key), names(below)));
            return names;
        }
        return value instanceof List<?> list ? list.stream().map(Params::names).toList() : "";
    }

    /** Returns the names of the fields of the site, which are known; any other name is a mistake. */
    static Vocabulary<Map<String, Object>> closed(String name, Map<String, Object> params) {
        return closed(name, List.of(params));
    }

    /** Returns the names that at least one of some mappings has, each with the type that fits all of them. */
    private static Vocabulary<Map<String, Object>> closed(String name, List<Map<String, Object>> mappings) {
        Vocabulary.Builder<Map<String, Object>> names = Vocabulary.of(name);
        TreeSet<String> keys = new TreeSet<>();
        mappings.forEach(mapping -> keys.addAll(mapping.keySet()));
        for (String key : keys) {
            List<Object> values = mappings.stream().map(mapping -> mapping.get(key)).filter(Objects::nonNull).toList();
            names.add(closedField(key, values));
        }
        return names.build();
    }

    private static Field<Map<String, Object>> closedField(String key, List<Object> values) {
        String description = "the site's own field '" + key + "'";
        Type type = values.stream().map(Params::type).reduce(Params::common).orElse(Type.VALUE);
        if (type != Type.VIEW && type != Type.LIST) {
            return new Field<>(key, type, Optional.empty(), description, (map, drawing, asked) -> open(map.get(key), drawing, asked));
        }
        List<Map<String, Object>> nested = new ArrayList<>();
        values.forEach(value -> (value instanceof List<?> list ? list : List.of(value)).forEach(one -> nested.add(mapping(one))));
        Vocabulary<Map<String, Object>> names = closed(key, nested);
        return new Field<>(key, type, Optional.of(() -> names), description, (map, drawing, asked) -> {
            Object value = map.get(key);
            if (value instanceof List<?> list) {
                return new Items<>(names, mappings(list), drawing, asked);
            }
            return value == null ? "" : new View<>(names, mapping(value), drawing, asked);
        });
    }

    private static Field<Map<String, Object>> openField(String name) {
        return new Field<>(name, Type.VALUE, Optional.empty(), "", (map, drawing, asked) -> open(map.get(name), drawing, asked));
    }

    private static Object open(@Nullable Object value, Drawing drawing, Asked asked) {
        if (value instanceof List<?> list) {
            return new Items<>(OPEN, mappings(list), drawing, asked);
        }
        if (value instanceof Map<?, ?>) {
            return new View<>(OPEN, mapping(value), drawing, asked);
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value == null ? "" : value;
    }

    private static Type type(Object value) {
        if (value instanceof String text) {
            return isAddress(text) ? Type.URL : Type.TEXT;
        }
        if (value instanceof Boolean) {
            return Type.FLAG;
        }
        if (value instanceof Number) {
            return Type.NUMBER;
        }
        return value instanceof Map ? Type.VIEW : Type.LIST;
    }

    private static Type common(Type one, Type other) {
        if (one == other) {
            return one;
        }
        boolean texts = isText(one) && isText(other);
        return texts ? Type.TEXT : Type.VALUE;
    }

    private static boolean isText(Type type) {
        return type == Type.TEXT || type == Type.URL || type == Type.NUMBER;
    }

    /** The configuration is not a page's to write, so an address in it may be followed, as those in menus may. */
    static boolean isAddress(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        boolean scheme = lower.startsWith("https://") || lower.startsWith("http://") || lower.startsWith("mailto:");
        return scheme && text.chars().allMatch(c -> c > ' ');
    }

    private static List<Map<String, Object>> mappings(Collection<?> values) {
        return values.stream().map(Params::mapping).toList();
    }

    // The keys of every mapping are texts, whoever read them: the model says so.
    @SuppressWarnings("unchecked")
    private static Map<String, Object> mapping(Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of(VALUE, value);
    }
}
