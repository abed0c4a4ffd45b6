package dev.dossier.map;

import dev.dossier.data.Measure;
import dev.dossier.data.Table;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.Quoted;
import dev.dossier.theme.Strings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Groups countries by their values: equal texts, or numbers between two breaks. Where none are given, each class has about as many
 * countries as the others (quantiles).
 */
record MapClasses(MapSource source, Strings words, Consumer<Diagnostic> problems) {
    /** More shades than these cannot be told apart. */
    private static final int MAX_CLASSES = 6;
    private static final int QUANTILES = 4;
    /** The shades that are as far from each other as can be, by how many are needed. */
    private static final int[][] SHADES = {{}, {5}, {2, 5}, {1, 3, 5}, {1, 2, 4, 5}, {1, 2, 3, 4, 5}, {1, 2, 3, 4, 5, 6}};

    /** Returns the classes in their order, of which none is empty; nothing after a problem. */
    Optional<List<WorldMap.MapClass>> of(List<Marked> marked, Measure measure) {
        if (source.value().isEmpty()) {
            return Optional.of(List.of(new WorldMap.MapClass("", false, SHADES[1][0], shapes(marked))));
        }
        if (source.breaks().isPresent() && measure == Measure.NAME) {
            problems.accept(Diagnostic.error(
                    DiagnosticCode.DRAWING_LIMIT, source.breaks().get().location(), "breaks need a column of numbers or dates", ""));
            return Optional.empty();
        }
        List<Marked> known = marked.stream().filter(one -> !one.value().isEmpty()).toList();
        Optional<Map<String, List<Marked>>> groups = measure == Measure.NAME ? Optional.of(byText(known)) : byBreaks(known, measure);
        return groups.flatMap(all -> {
            if (all.size() > MAX_CLASSES) {
                problems.accept(Diagnostic.error(
                        DiagnosticCode.DRAWING_TOO_LARGE, source.place(), "the map has " + all.size() + " classes",
                        "Show at most " + MAX_CLASSES + ": more shades cannot be told apart."));
                return Optional.empty();
            }
            List<WorldMap.MapClass> classes = new ArrayList<>();
            int[] shades = SHADES[all.size()];
            all.forEach((text, some) -> classes.add(new WorldMap.MapClass(text, false, shades[classes.size()], shapes(some))));
            List<Marked> unknown = marked.stream().filter(one -> one.value().isEmpty()).toList();
            if (!unknown.isEmpty()) {
                classes.add(new WorldMap.MapClass("", true, 0, shapes(unknown)));
            }
            return Optional.of(classes);
        });
    }

    private Map<String, List<Marked>> byText(List<Marked> known) {
        Map<String, List<Marked>> groups = new LinkedHashMap<>();
        known.forEach(one -> groups.computeIfAbsent(text(one.value()), any -> new ArrayList<>()).add(one));
        return groups;
    }

    /** A flag is written as a word of the language. */
    private String text(String value) {
        return switch (value) {
            case "true" -> words.texts().getOrDefault("yes", value);
            case "false" -> words.texts().getOrDefault("no", value);
            default -> value;
        };
    }

    private Optional<Map<String, List<Marked>>> byBreaks(List<Marked> known, Measure measure) {
        List<Marked> sorted = known.stream().sorted(Comparator.comparingDouble(MapClasses::position)).toList();
        return breaks(sorted, measure).map(breaks -> {
            Map<String, List<Marked>> groups = new LinkedHashMap<>();
            int begin = 0;
            for (int i = 0; i <= breaks.size(); i++) {
                double end = i < breaks.size() ? breaks.get(i) : Double.POSITIVE_INFINITY;
                int next = begin;
                while (next < sorted.size() && position(sorted.get(next)) < end) {
                    next++;
                }
                if (next > begin) {
                    groups.put(range(sorted.get(begin), sorted.get(next - 1), measure), sorted.subList(begin, next));
                }
                begin = next;
            }
            return groups;
        });
    }

    /** Returns where a class ends and the next one begins, in rising order. */
    private Optional<List<Double>> breaks(List<Marked> sorted, Measure measure) {
        if (source.breaks().isPresent()) {
            return given(source.breaks().get().value(), measure);
        }
        TreeSet<Double> breaks = new TreeSet<>();
        for (int i = 1; i < QUANTILES && !sorted.isEmpty(); i++) {
            breaks.add(position(sorted.get(sorted.size() * i / QUANTILES)));
        }
        return Optional.of(List.copyOf(breaks));
    }

    private Optional<List<Double>> given(String text, Measure measure) {
        List<Double> breaks = new ArrayList<>();
        for (String one : text.split(",", -1)) {
            OptionalDouble number = measure.position(one.strip());
            boolean good = number.isPresent() && (breaks.isEmpty() || number.getAsDouble() > breaks.get(breaks.size() - 1));
            if (!good) {
                problems.accept(Diagnostic.error(
                        DiagnosticCode.DRAWING_LIMIT, source.breaks().orElseThrow().location(),
                        number.isPresent()
                                ? Quoted.of(one.strip()) + " does not come after the one before it"
                                : Quoted.of(one.strip()) + " is not " + measure.words() + ", as the values of the column are",
                        "Write them in rising order, such as 'breaks=\"1960,1990\"'."));
                return Optional.empty();
            }
            breaks.add(number.getAsDouble());
        }
        return Optional.of(breaks);
    }

    private String range(Marked first, Marked last, Measure measure) {
        String from = display(first.value(), measure);
        String until = display(last.value(), measure);
        return from.equals(until) ? from : from + "–" + until;
    }

    private String display(String value, Measure measure) {
        return measure == Measure.DATE
                ? Table.date(value).map(date -> words.display(date.toLocalDate())).orElse(value)
                : Measure.number(value).map(words.numbers()::displayPosition).orElse(value);
    }

    private static double position(Marked one) {
        return one.position().orElse(0);
    }

    private static List<Shape> shapes(List<Marked> marked) {
        return marked.stream().map(Marked::shape).toList();
    }
}
