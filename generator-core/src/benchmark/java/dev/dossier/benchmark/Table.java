package dev.dossier.benchmark;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/** Prints the rows of a Markdown table as soon as they are known, and says figures; NaN is one that is not known. */
final class Table {
    private Table() {}

    static void head(String... columns) {
        System.out.println();
        row(columns);
        row(Collections.nCopies(columns.length, "---").toArray(new String[0]));
    }

    static void row(String... cells) {
        System.out.println("| " + String.join(" | ", List.of(cells)) + " |");
    }

    static String seconds(double seconds) {
        return text("%.2f s", seconds);
    }

    static String megabytes(double megabytes) {
        return text("%,.0f MB", megabytes);
    }

    static String ratio(double ratio) {
        return text("%.2f", ratio);
    }

    static String count(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** Returns the median; that of nothing is not known. */
    static double median(DoubleStream figures) {
        double[] sorted = figures.sorted().toArray();
        int half = sorted.length / 2;
        if (sorted.length == 0) {
            return Double.NaN;
        }
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    private static String text(String format, double figure) {
        return Double.isNaN(figure) ? "–" : String.format(Locale.ROOT, format, figure);
    }
}
