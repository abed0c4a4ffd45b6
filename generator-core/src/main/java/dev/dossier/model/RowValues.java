package dev.dossier.model;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The values of one row by the names of its columns, those without a value left out. All rows of a table have their names in
 * common, so that each takes no more than its values. Immutable, as long as what it was made of is.
 */
public final class RowValues extends AbstractMap<String, Object> {
    private final List<String> names;
    private final @Nullable Object[] values;

    /**
     * Creates the values of a row.
     *
     * @param names the names of the columns
     * @param values a text, number or flag for each name; {@code null} where there is none
     */
    public RowValues(List<String> names, @Nullable Object[] values) {
        this.names = names;
        this.values = values;
    }

    @Override
    public @Nullable Object get(Object key) {
        int index = names.indexOf(key);
        return index < 0 ? null : values[index];
    }

    @Override
    public boolean containsKey(Object key) {
        return get(key) != null;
    }

    @Override
    public Set<Map.Entry<String, Object>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<String, Object>> iterator() {
                return entries().iterator();
            }

            @Override
            public int size() {
                return (int) entries().count();
            }
        };
    }

    private Stream<Map.Entry<String, Object>> entries() {
        return IntStream.range(0, values.length).boxed().flatMap(i -> {
            Object value = values[i];
            return value == null ? Stream.of() : Stream.of(Map.entry(names.get(i), value));
        });
    }
}
