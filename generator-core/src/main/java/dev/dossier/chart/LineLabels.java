package dev.dossier.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Moves the labels of lines that end close to each other apart. */
final class LineLabels {
    /** The height of a text in percent of a chart as high as the theme makes it. */
    private static final double HEIGHT = 9;

    private LineLabels() {}

    /** Returns the same columns, with labels that do not cover each other. */
    static List<Chart.Series> apart(List<Chart.Series> series) {
        List<Chart.Series> moved = new ArrayList<>(series);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < series.size(); i++) {
            if (series.get(i).label().isPresent()) {
                order.add(i);
            }
        }
        // From the bottom up, since a label stands above its value and there is room above all of them.
        order.sort(Comparator.comparingDouble((Integer i) -> y(series.get(i))).reversed());
        double ceiling = Double.POSITIVE_INFINITY;
        for (int i : order) {
            Chart.Series one = series.get(i);
            double y = Math.min(y(one), ceiling - HEIGHT);
            ceiling = y;
            Chart.Mark label = one.label().orElseThrow();
            Chart.Mark placed = new Chart.Mark(
                    label.x(), Scale.percent(y), label.width(), label.height(), label.tip(), label.text(), label.anchor());
            moved.set(i, new Chart.Series(
                    one.number(), one.title(), one.line(), one.area(), one.marks(), Optional.of(placed), one.summary()));
        }
        return moved;
    }

    private static double y(Chart.Series series) {
        String y = series.label().orElseThrow().y();
        return Double.parseDouble(y.substring(0, y.length() - 1));
    }
}
