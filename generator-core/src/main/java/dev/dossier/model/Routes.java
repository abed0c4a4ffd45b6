package dev.dossier.model;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The files of the output by their paths, in the order of the paths. Immutable and thread-safe. */
public final class Routes extends AbstractMap<SitePath, Route> {
    private final Index<Route> index;

    private Routes(Index<Route> index) {
        this.index = index;
    }

    /** Puts files into their order; of two at the same path the first counts. */
    public static Routes of(Collection<? extends Route> files) {
        List<Route> sorted = files.stream().<Route>map(Function.identity()).sorted(Comparator.comparing(Route::output)).toList();
        return new Routes(Index.of(sorted, route -> route.output().value()));
    }

    /** Returns the file at a path, given as a text, which need not be one. */
    public Optional<Route> at(String path) {
        return index.get(path);
    }

    @Override
    public @Nullable Route get(@Nullable Object path) {
        return path instanceof SitePath place ? index.get(place.value()).orElse(null) : null;
    }

    @Override
    public boolean containsKey(@Nullable Object path) {
        return path instanceof SitePath place && index.has(place.value());
    }

    @Override
    public int size() {
        return index.all().size();
    }

    @Override
    public Collection<Route> values() {
        return index.all();
    }

    @Override
    public Set<Map.Entry<SitePath, Route>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<SitePath, Route>> iterator() {
                return index.all().stream().map(route -> Map.entry(route.output(), route)).iterator();
            }

            @Override
            public int size() {
                return Routes.this.size();
            }
        };
    }
}
