package dev.dossier.chart;

import dev.dossier.data.Measure;
import dev.dossier.data.PrintedTable;
import dev.dossier.model.ChartKind;
import dev.dossier.theme.Strings;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws a chart whose rows are numbers or days, from the left to the right in every language. */
final class UprightChart {
    private static final int LEVELS = 5;
    private static final int TICKS = 6;
    private static final double ALL = 100;
    /** What bars take of the room from one to the next. */
    private static final double BAR = 0.8;
    /** With more points than this their dots would hide the line. */
    private static final int MAX_DOTTED = 30;
    /** A line whose values all are in the upper part begins above zero, or nothing would be seen of it. */
    private static final double FLAT = 0.6;
    private static final double MANY = 10_000_000;
    private static final double SOME = 100_000;
    private static final int DIGITS_OF_A_MILLION = 6;
    private static final int DIGITS_OF_A_THOUSAND = 3;
    /** Within this distance from an edge, in percent, a text begins or ends there. */
    private static final double NEAR = 12;

    private final ChartSource source;
    private final Measure measure;
    private final List<Item> items;
    private final Strings words;
    private final PrintedTable table;
    private final double bar;
    private final Scale across;
    private final List<BigDecimal> steps;
    private final Scale up;

    UprightChart(ChartSource source, Measure measure, List<Item> items, Strings words, PrintedTable table) {
        this.source = source;
        this.measure = measure;
        this.items = items;
        this.words = words;
        this.table = table;
        double first = items.get(0).position();
        double last = items.get(items.size() - 1).position();
        boolean bars = source.kind() == ChartKind.BAR;
        double room = bars ? gap(items) : 0;
        this.across = new Scale(first - room / 2, last + room / 2);
        this.bar = bars && across.most() > across.least() ? room * BAR / (across.most() - across.least()) * ALL : 0;
        this.steps = steps(Values.range(items, false));
        this.up = new Scale(steps.get(0).doubleValue(), steps.get(steps.size() - 1).doubleValue());
    }

    /** Returns the least distance between two rows. */
    private static double gap(List<Item> items) {
        double gap = Double.POSITIVE_INFINITY;
        for (int i = 1; i < items.size(); i++) {
            double one = items.get(i).position() - items.get(i - 1).position();
            gap = one > 0 ? Math.min(gap, one) : gap;
        }
        return Double.isInfinite(gap) ? 1 : gap;
    }

    private List<BigDecimal> steps(double[] range) {
        boolean filled = source.kind() == ChartKind.BAR || source.kind() == ChartKind.AREA;
        boolean flat = !filled && (range[0] > range[1] * FLAT || range[1] < 0 && range[1] < range[0] * FLAT);
        double least = flat ? range[0] : Math.min(0, range[0]);
        double most = flat ? range[1] : Math.max(0, range[1]);
        return Scale.steps(least, most == least ? least + 1 : most, LEVELS, true, false);
    }

    Chart draw() {
        List<Chart.Series> series = new ArrayList<>();
        for (int column = 0; column < source.columns().size(); column++) {
            series.add(series(column, new Values(items, column, words)));
        }
        Chart.Unit unit = unit();
        return new Chart(
                false, "", unit, new Ticks(across, measure, words).below(TICKS), levels(unit), Scale.percent(floor()),
                LineLabels.apart(series), List.of(), table);
    }

    private Chart.Unit unit() {
        double most = Math.max(Math.abs(up.least()), Math.abs(up.most()));
        return most >= MANY ? Chart.Unit.MILLION : most >= SOME ? Chart.Unit.THOUSAND : Chart.Unit.ONE;
    }

    private List<Chart.Tick> levels(Chart.Unit unit) {
        int digits = switch (unit) {
            case ONE -> 0;
            case THOUSAND -> DIGITS_OF_A_THOUSAND;
            case MILLION -> DIGITS_OF_A_MILLION;
        };
        List<Chart.Tick> levels = new ArrayList<>();
        for (BigDecimal step : steps) {
            BigDecimal shown = step.scaleByPowerOfTen(-digits).stripTrailingZeros();
            String text = words.numbers().display(shown.scale() < 0 ? shown.setScale(0) : shown);
            levels.add(new Chart.Tick(Scale.percent(ALL - up.at(step.doubleValue())), text, "end"));
        }
        return levels;
    }

    /** Returns where zero is, or the edge that is next to it. */
    private double floor() {
        return ALL - Math.max(0, Math.min(ALL, up.at(0)));
    }

    private Chart.Series series(int column, Values values) {
        List<Item> present = values.present();
        boolean line = source.kind() == ChartKind.LINE || source.kind() == ChartKind.AREA;
        boolean dotted = source.kind() == ChartKind.DOT || source.kind() == ChartKind.LINE && present.size() <= MAX_DOTTED;
        boolean bars = source.kind() == ChartKind.BAR;
        List<Chart.Mark> marks = new ArrayList<>();
        if (bars || dotted) {
            present.forEach(item -> marks.add(bars ? bar(item, column, values) : dot(item, values)));
        }
        Item labelled = bars ? highest(present, values) : present.get(present.size() - 1);
        Chart.Mark label = bars ? bar(labelled, column, values) : dot(labelled, values);
        boolean told = source.kind() != ChartKind.DOT;
        return new Chart.Series(
                column + 1, source.columns().get(column).title(), line ? path(values) : "",
                source.kind() == ChartKind.AREA ? area(values) : "", marks, told ? Optional.of(label) : Optional.empty(), values.summary());
    }

    private static Item highest(List<Item> present, Values values) {
        Item highest = present.get(0);
        for (Item item : present) {
            highest = values.value(item).orElseThrow().compareTo(values.value(highest).orElseThrow()) > 0 ? item : highest;
        }
        return highest;
    }

    private Chart.Mark dot(Item item, Values values) {
        double x = across.at(item.position());
        return new Chart.Mark(
                Scale.percent(x), Scale.percent(y(item, values)), "", "", Scale.percent(x), values.text(item), Ticks.anchor(x, NEAR));
    }

    private Chart.Mark bar(Item item, int column, Values values) {
        double width = bar / source.columns().size();
        double middle = across.at(item.position());
        double left = middle - bar / 2 + column * width;
        double y = y(item, values);
        return new Chart.Mark(
                Scale.percent(left), Scale.percent(Math.min(y, floor())), Scale.percent(width), Scale.percent(Math.abs(y - floor())),
                Scale.percent(left + width / 2), values.text(item), Ticks.anchor(middle, NEAR));
    }

    private double y(Item item, Values values) {
        return ALL - up.at(values.value(item).orElseThrow().doubleValue());
    }

    /** A value without neighbours becomes a line too short to be seen but for its round ends. */
    private String path(Values values) {
        StringBuilder path = new StringBuilder();
        for (List<Item> run : runs(values)) {
            for (int i = 0; i < run.size(); i++) {
                path.append(i == 0 ? 'M' : 'L').append(point(run.get(i), values));
            }
            path.append(run.size() == 1 ? "h.01" : "");
        }
        return path.toString();
    }

    private String area(Values values) {
        StringBuilder path = new StringBuilder();
        for (List<Item> run : runs(values)) {
            String floor = Scale.number(floor());
            path.append('M').append(Scale.number(across.at(run.get(0).position()))).append(' ').append(floor);
            run.forEach(item -> path.append('L').append(point(item, values)));
            path.append('V').append(floor).append('z');
        }
        return path.toString();
    }

    private String point(Item item, Values values) {
        return Scale.number(across.at(item.position())) + " " + Scale.number(y(item, values));
    }

    /** Returns the rows between two gaps. */
    private List<List<Item>> runs(Values values) {
        List<List<Item>> runs = new ArrayList<>();
        boolean open = false;
        for (Item item : items) {
            boolean present = values.value(item).isPresent();
            if (present && !open) {
                runs.add(new ArrayList<>());
            }
            if (present) {
                runs.get(runs.size() - 1).add(item);
            }
            open = present;
        }
        return runs;
    }
}
