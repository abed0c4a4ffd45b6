package dev.dossier.chart;

import dev.dossier.data.Measure;
import dev.dossier.theme.Strings;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Finds what is written below a chart: round numbers, the beginnings of years, or the two ends of a shorter time. */
record Ticks(Scale across, Measure measure, Strings words) {
    /** Days; in less time than this, years say too little. */
    private static final double YEARS = 3 * 365.25;
    private static final double ALL = 100;
    /** A longer text begins or ends at the edge where its place is nearer to it, in percent. */
    private static final int SHORT = 5;
    private static final double ROOM = 12;
    /** Of numbers with more digits than this only half as many fit below a chart on a narrow screen. */
    private static final double LONG = 99_999;

    List<Chart.Tick> below(int parts) {
        if (measure == Measure.NUMBER) {
            boolean whole = across.least() == Math.rint(across.least()) && across.most() == Math.rint(across.most())
                    || across.most() - across.least() > parts;
            boolean longer = Math.max(Math.abs(across.least()), Math.abs(across.most())) > LONG;
            return Scale.steps(across.least(), across.most(), longer ? parts / 2 : parts, false, whole).stream()
                    .map(step -> tick(across.at(step.doubleValue()), words.numbers().displayPosition(plain(step))))
                    .toList();
        }
        if (across.most() - across.least() < YEARS) {
            String first = words.display(day(across.least()));
            String last = words.display(day(across.most()));
            return first.equals(last)
                    ? List.of(new Chart.Tick("50%", first, "middle"))
                    : List.of(new Chart.Tick("0%", first, "start"), new Chart.Tick("100%", last, "end"));
        }
        List<Chart.Tick> ticks = new ArrayList<>();
        for (BigDecimal year : Scale.steps(day(across.least()).getYear() + 1, day(across.most()).getYear(), parts, false, true)) {
            double at = across.at(LocalDate.of(year.intValueExact(), 1, 1).toEpochDay());
            ticks.add(tick(at, words.numbers().displayPosition(year)));
        }
        return ticks;
    }

    private static Chart.Tick tick(double at, String text) {
        return new Chart.Tick(Scale.percent(at), text, text.length() <= SHORT ? "middle" : anchor(at, ROOM));
    }

    /** Returns where a text has its place, so that it does not leave the chart. */
    static String anchor(double at, double near) {
        return at < near ? "start" : at > ALL - near ? "end" : "middle";
    }

    private static BigDecimal plain(BigDecimal step) {
        BigDecimal plain = step.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private static LocalDate day(double days) {
        return LocalDate.ofEpochDay((long) Math.floor(days));
    }
}
