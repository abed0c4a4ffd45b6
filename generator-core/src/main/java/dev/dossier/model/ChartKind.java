package dev.dossier.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a chart shows values. */
public enum ChartKind {
    /** A line from value to value. */
    LINE,
    /** A bar for each value. */
    BAR,
    /** A line, and what is below it. */
    AREA,
    /** A dot for each value. */
    DOT;

    /** Returns what pages call it, such as {@code line}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns what pages call the kinds. */
    public static List<String> words() {
        return Arrays.stream(values()).map(ChartKind::word).toList();
    }

    /** Returns the kind of a word; nothing where it is none. */
    public static Optional<ChartKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
