package dev.dossier.model;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A map for who goes through it once: each entry is made when it is told, and kept nowhere. To look one up takes as long as to go through
 * all.
 */
public final class Listing<K, V> extends AbstractMap<K, V> {
    private final int size;
    private final Supplier<Stream<Map.Entry<K, V>>> entries;

    /**
     * Creates a listing.
     *
     * @param size how many entries there are
     * @param entries tells them, each time anew; no key twice
     */
    public Listing(int size, Supplier<Stream<Map.Entry<K, V>>> entries) {
        this.size = size;
        this.entries = entries;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<K, V>> iterator() {
                return entries.get().iterator();
            }

            @Override
            public int size() {
                return size;
            }
        };
    }
}
