package dev.dossier.chart;

import dev.dossier.data.PrintedTable;
import dev.dossier.model.ChartKind;
import dev.dossier.theme.Strings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws bars or dots that lie, each below its name and with its value at its end, so that no axis is needed. */
final class LyingChart {
    /** What values take of the width; the rest is for the text of the longest. */
    private static final double WIDTH = 64;
    /** In em of the text: from the top of a group to the base line of its name, from bar to bar, and between two groups. */
    private static final double NAME = 1.2;
    private static final double BAR = 1.4;
    private static final double BAR_GAP = 0.3;
    private static final double GROUP_GAP = 0.7;
    /** From the end of a bar, or the middle of a dot, to its text, in percent of the width. */
    private static final double SPACE = 1;
    private static final double SPACE_OF_DOT = 3;
    private static final double ALL = 100;

    private final ChartSource source;
    private final List<Item> items;
    private final Strings words;
    private final PrintedTable table;
    private final Scale scale;

    LyingChart(ChartSource source, List<Item> items, Strings words, PrintedTable table) {
        this.source = source;
        this.items = items;
        this.words = words;
        this.table = table;
        double[] range = Values.range(items, true);
        this.scale = new Scale(range[0], range[1] == range[0] ? range[0] + 1 : range[1]);
    }

    Chart draw() {
        double group = NAME + BAR_GAP + BAR * source.columns().size() + GROUP_GAP;
        List<Chart.Group> groups = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            groups.add(new Chart.Group(Scale.percent(mirrored(0)), em(i * group + NAME), items.get(i).text()));
        }
        List<Chart.Series> series = new ArrayList<>();
        for (int column = 0; column < source.columns().size(); column++) {
            Values values = new Values(items, column, words);
            List<Chart.Mark> marks = new ArrayList<>();
            for (int i = 0; i < items.size(); i++) {
                double top = i * group + NAME + BAR_GAP + column * BAR;
                Item item = items.get(i);
                values.value(item).ifPresent(value -> marks.add(mark(value.doubleValue(), top, values.text(item))));
            }
            series.add(new Chart.Series(
                    column + 1, source.columns().get(column).title(), "", "", marks, Optional.empty(), values.summary()));
        }
        return new Chart(
                true, em(items.size() * group), Chart.Unit.ONE, List.of(), List.of(), Scale.percent(mirrored(at(0))), series, groups,
                table);
    }

    private Chart.Mark mark(double value, double top, String text) {
        double begin = Math.min(at(0), at(value));
        double end = Math.max(at(0), at(value));
        boolean dot = source.kind() == ChartKind.DOT;
        String tip = Scale.percent(mirrored(dot ? at(value) + SPACE_OF_DOT : end + SPACE));
        if (dot) {
            return new Chart.Mark(Scale.percent(mirrored(at(value))), em(top + BAR / 2), "", "", tip, text, "start");
        }
        double left = source.mirrored() ? mirrored(end) : begin;
        return new Chart.Mark(
                Scale.percent(left), em(top), Scale.percent(end - begin), em(BAR - BAR_GAP), tip, text, "start");
    }

    private double at(double value) {
        return scale.at(value) * WIDTH / ALL;
    }

    private double mirrored(double at) {
        return source.mirrored() ? ALL - at : at;
    }

    private static String em(double length) {
        return Scale.number(length) + "em";
    }
}
