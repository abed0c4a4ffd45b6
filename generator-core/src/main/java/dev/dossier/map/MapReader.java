package dev.dossier.map;

import dev.dossier.data.Measure;
import dev.dossier.data.Table;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.Quoted;
import dev.dossier.theme.Strings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;

/** Turns rows of a table, each of which names a country by its code, into a map of the world. */
public final class MapReader {
    /** Who has this many wrong cells has one mistake, which the first of them show. */
    private static final int MAX_WRONG = 10;

    private final MapSource source;
    private final Consumer<Diagnostic> problems;
    private int wrong;

    private MapReader(MapSource source, Consumer<Diagnostic> problems) {
        this.source = source;
        this.problems = problems;
    }

    /**
     * Reads a map.
     *
     * @param words how numbers are written
     * @param problems is told what is wrong, each at its place
     * @return the map; nothing where something is wrong
     */
    public static Optional<WorldMap> read(MapSource source, Strings words, Consumer<Diagnostic> problems) {
        return new MapReader(source, problems).read(words);
    }

    private Optional<WorldMap> read(Strings words) {
        Measure measure = measure();
        if (!source.limits().check(measure, problems)) {
            return Optional.empty();
        }
        List<Marked> marked = marked(measure);
        if (wrong > 0) {
            return Optional.empty();
        }
        if (marked.isEmpty()) {
            problems.accept(Diagnostic.error(DiagnosticCode.DRAWING_EMPTY, source.place(), "the map has no rows", ""));
            return Optional.empty();
        }
        return new MapClasses(source, words, problems).of(marked, measure).map(classes -> {
            World world = World.get();
            boolean antarctica = marked.stream().anyMatch(one -> one.shape().code().equals(World.ANTARCTICA));
            int height = antarctica ? world.fullHeight() : world.height();
            return new WorldMap(
                    "0 0 " + world.width() + " " + height, measure != Measure.NAME || classes.size() == 1, classes, marked.stream().map(Marked::row).toList());
        });
    }

    /** The column is of numbers or dates where all of its values are. */
    private Measure measure() {
        if (source.value().isEmpty()) {
            return Measure.NAME;
        }
        Set<Measure> kinds = new HashSet<>();
        source.rows().stream()
                .map(row -> row.text(source.value().getAsInt()))
                .filter(text -> !text.isEmpty())
                .forEach(text -> kinds.add(Measure.of(text)));
        return kinds.size() == 1 ? kinds.iterator().next() : Measure.NAME;
    }

    private List<Marked> marked(Measure measure) {
        List<Marked> marked = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (Table.Row row : source.rows()) {
            String value = source.value().isPresent() ? row.text(source.value().getAsInt()) : "";
            OptionalDouble position = measure.position(value);
            Optional<Shape> shape = shape(row);
            if (shape.isPresent() && !codes.add(shape.get().code())) {
                wrong(DiagnosticCode.MAP_KEY_TWICE, row, "a row above is for " + Quoted.of(row.text(source.key())) + " too",
                        "A country has one row; choose some rows with 'where'.");
            } else if (shape.isPresent() && (position.isEmpty() || source.limits().holds(position.getAsDouble(), measure))) {
                marked.add(new Marked(row, shape.get(), value, position));
            }
        }
        return marked;
    }

    private Optional<Shape> shape(Table.Row row) {
        String code = row.text(source.key());
        Optional<Shape> shape = World.get().find(code);
        if (shape.isEmpty()) {
            wrong(DiagnosticCode.MAP_KEY, row, "the map has no country of the code " + Quoted.of(code),
                    "Codes are those of ISO 3166-1: 'FR', 'FRA' or '250'.");
        }
        return shape;
    }

    private void wrong(DiagnosticCode code, Table.Row row, String message, String hint) {
        if (++wrong <= MAX_WRONG) {
            problems.accept(Diagnostic.error(code, row.place(source.key()), message, hint));
        }
    }
}
