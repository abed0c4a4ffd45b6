package dev.dossier.render;

import dev.dossier.chart.Chart;
import java.util.Optional;

/** The names of a chart, whose places are lengths as SVG writes them. */
final class ChartNames {
    private static final Vocabulary<Chart.Tick> TICK = Vocabulary.<Chart.Tick>of("tick")
            .text("at", "where it is, in percent", (tick, drawing) -> tick.at())
            .text("text", "what is written there", (tick, drawing) -> tick.text())
            .text("anchor", "which part of the text is there: 'start', 'middle' or 'end'", (tick, drawing) -> tick.anchor())
            .build();
    private static final Vocabulary<Chart.Mark> MARK = Vocabulary.<Chart.Mark>of("mark")
            .text("x", "the left edge of a bar, or the middle of a dot", (mark, drawing) -> mark.x())
            .text("y", "the upper edge of a bar, or the middle of a dot", (mark, drawing) -> mark.y())
            .text("width", "the width of a bar; empty for a dot", (mark, drawing) -> mark.width())
            .text("height", "the height of a bar; empty for a dot", (mark, drawing) -> mark.height())
            .text("tip", "where its text is", (mark, drawing) -> mark.tip())
            .text("text", "its value as the language writes it", (mark, drawing) -> mark.text())
            .text("anchor", "which part of the text is there: 'start', 'middle' or 'end'", (mark, drawing) -> mark.anchor())
            .build();
    private static final Vocabulary<Chart.Series> SERIES = Vocabulary.<Chart.Series>of("series")
            .number("number", "which of the columns it is, from 1", (series, drawing) -> series.number())
            .text("title", "what the column is called", (series, drawing) -> series.title())
            .text("line", "the line through its values, as the data of a path in a square of 100", (series, drawing) -> series.line())
            .text("area", "what is below the line, in the same way; only where it is filled", (series, drawing) -> series.area())
            .flag("square", "whether its dots are squares", (series, drawing) -> series.number() % 2 == 0)
            .list("marks", "its bars or dots", () -> MARK, (series, drawing) -> series.marks())
            .view("label", "the value that is written in the chart", () -> MARK, (series, drawing) -> series.label())
            .text("firstValue", "its first value", (series, drawing) -> series.summary().first().value())
            .text("firstAt", "where that is", (series, drawing) -> series.summary().first().at())
            .text("lastValue", "its last value", (series, drawing) -> series.summary().last().value())
            .text("lastAt", "where that is", (series, drawing) -> series.summary().last().at())
            .text("highestValue", "its highest value", (series, drawing) -> series.summary().highest().value())
            .text("highestAt", "where that is", (series, drawing) -> series.summary().highest().at())
            .text("lowestValue", "its lowest value", (series, drawing) -> series.summary().lowest().value())
            .text("lowestAt", "where that is", (series, drawing) -> series.summary().lowest().at())
            .build();
    private static final Vocabulary<Chart.Group> GROUP = Vocabulary.<Chart.Group>of("group")
            .text("x", "where the name begins", (group, drawing) -> group.x())
            .text("y", "the base line of the name", (group, drawing) -> group.y())
            .text("text", "the name", (group, drawing) -> group.text())
            .build();

    static final Vocabulary<Chart> CHART = Vocabulary.<Chart>of("chart")
            .flag("lying", "whether its bars or dots lie one below the other, each with its name", (chart, drawing) -> chart.lying())
            .text("height", "how high it is, where it lies", (chart, drawing) -> chart.height())
            .flag("several", "whether it shows more than one column", (chart, drawing) -> chart.series().size() > 1)
            .flag("legend", "whether its columns need names beside it, since they have none in it",
                    (chart, drawing) -> chart.series().size() > 1 && chart.series().stream().allMatch(one -> one.line().isEmpty()))
            .flag("bars", "whether it shows bars", (chart, drawing) ->
                    chart.series().stream().flatMap(one -> one.marks().stream()).anyMatch(mark -> !mark.width().isEmpty()))
            .flag("thousands", "whether its levels are thousands", (chart, drawing) -> chart.unit() == Chart.Unit.THOUSAND)
            .flag("millions", "whether its levels are millions", (chart, drawing) -> chart.unit() == Chart.Unit.MILLION)
            .list("ticks", "what is written below it", () -> TICK, (chart, drawing) -> chart.ticks())
            .list("levels", "what is written beside it", () -> TICK, (chart, drawing) -> chart.levels())
            .text("zero", "where zero is", (chart, drawing) -> chart.zero())
            .list("series", "the columns that it shows", () -> SERIES, (chart, drawing) -> chart.series())
            .list("groups", "the names of its rows, where it lies", () -> GROUP, (chart, drawing) -> chart.groups())
            .view("table", "its rows", () -> TableNames.TABLE, (chart, drawing) -> Optional.of(chart.table()))
            .build();

    private ChartNames() {}
}
