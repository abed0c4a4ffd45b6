package dev.dossier.render;

import dev.dossier.chart.Chart;
import java.util.Optional;

/** The names of a chart, whose places are lengths as SVG writes them. */
final class ChartNames {
    private static final Vocabulary<Chart.Tick> TICK = Vocabulary.<Chart.Tick>of("tick", ChartNames::tick)
            .text("at", "where it is, in percent")
            .text("text", "what is written there")
            .text("anchor", "which part of the text is there: 'start', 'middle' or 'end'")
            .build();
    private static final Vocabulary<Chart.Mark> MARK = Vocabulary.<Chart.Mark>of("mark", ChartNames::mark)
            .text("x", "the left edge of a bar, or the middle of a dot")
            .text("y", "the upper edge of a bar, or the middle of a dot")
            .text("width", "the width of a bar; empty for a dot")
            .text("height", "the height of a bar; empty for a dot")
            .text("tip", "where its text is")
            .text("text", "its value as the language writes it")
            .text("anchor", "which part of the text is there: 'start', 'middle' or 'end'")
            .build();
    private static final Vocabulary<Chart.Series> SERIES = Vocabulary.<Chart.Series>of("series", ChartNames::series)
            .number("number", "which of the columns it is, from 1")
            .text("title", "what the column is called")
            .text("line", "the line through its values, as the data of a path in a square of 100")
            .text("area", "what is below the line, in the same way; only where it is filled")
            .flag("square", "whether its dots are squares")
            .list("marks", "its bars or dots", () -> MARK)
            .view("label", "the value that is written in the chart", () -> MARK)
            .text("firstValue", "its first value")
            .text("firstAt", "where that is")
            .text("lastValue", "its last value")
            .text("lastAt", "where that is")
            .text("highestValue", "its highest value")
            .text("highestAt", "where that is")
            .text("lowestValue", "its lowest value")
            .text("lowestAt", "where that is")
            .build();
    private static final Vocabulary<Chart.Group> GROUP = Vocabulary.<Chart.Group>of("group", ChartNames::group)
            .text("x", "where the name begins")
            .text("y", "the base line of the name")
            .text("text", "the name")
            .build();

    static final Vocabulary<Chart> CHART = Vocabulary.<Chart>of("chart", ChartNames::chart)
            .flag("lying", "whether its bars or dots lie one below the other, each with its name")
            .text("height", "how high it is, where it lies")
            .flag("several", "whether it shows more than one column")
            .flag("legend", "whether its columns need names beside it, since they have none in it")
            .flag("bars", "whether it shows bars")
            .flag("thousands", "whether its levels are thousands")
            .flag("millions", "whether its levels are millions")
            .list("ticks", "what is written below it", () -> TICK)
            .list("levels", "what is written beside it", () -> TICK)
            .text("zero", "where zero is")
            .list("series", "the columns that it shows", () -> SERIES)
            .list("groups", "the names of its rows, where it lies", () -> GROUP)
            .view("table", "its rows", () -> TableNames.TABLE)
            .build();

    private ChartNames() {}

    private static Object tick(String name, Chart.Tick tick, Drawing drawing) {
        return switch (name) {
            case "at" -> tick.at();
            case "text" -> tick.text();
            case "anchor" -> tick.anchor();
            default -> throw Vocabulary.unanswered(name);
        };
    }

    private static Object mark(String name, Chart.Mark mark, Drawing drawing) {
        return switch (name) {
            case "x" -> mark.x();
            case "y" -> mark.y();
            case "width" -> mark.width();
            case "height" -> mark.height();
            case "tip" -> mark.tip();
            case "text" -> mark.text();
            case "anchor" -> mark.anchor();
            default -> throw Vocabulary.unanswered(name);
        };
    }

    private static Object series(String name, Chart.Series series, Drawing drawing) {
        return switch (name) {
            case "number" -> series.number();
            case "title" -> series.title();
            case "line" -> series.line();
            case "area" -> series.area();
            case "square" -> series.number() % 2 == 0;
            case "marks" -> series.marks();
            case "label" -> series.label();
            case "firstValue" -> series.summary().first().value();
            case "firstAt" -> series.summary().first().at();
            case "lastValue" -> series.summary().last().value();
            case "lastAt" -> series.summary().last().at();
            case "highestValue" -> series.summary().highest().value();
            case "highestAt" -> series.summary().highest().at();
            case "lowestValue" -> series.summary().lowest().value();
            case "lowestAt" -> series.summary().lowest().at();
            default -> throw Vocabulary.unanswered(name);
        };
    }

    private static Object group(String name, Chart.Group group, Drawing drawing) {
        return switch (name) {
            case "x" -> group.x();
            case "y" -> group.y();
            case "text" -> group.text();
            default -> throw Vocabulary.unanswered(name);
        };
    }

    private static Object chart(String name, Chart chart, Drawing drawing) {
        return switch (name) {
            case "lying" -> chart.lying();
            case "height" -> chart.height();
            case "several" -> chart.series().size() > 1;
            case "legend" -> chart.series().size() > 1 && chart.series().stream().allMatch(one -> one.line().isEmpty());
            case "bars" -> chart.series().stream().flatMap(one -> one.marks().stream()).anyMatch(mark -> !mark.width().isEmpty());
            case "thousands" -> chart.unit() == Chart.Unit.THOUSAND;
            case "millions" -> chart.unit() == Chart.Unit.MILLION;
            case "ticks" -> chart.ticks();
            case "levels" -> chart.levels();
            case "zero" -> chart.zero();
            case "series" -> chart.series();
            case "groups" -> chart.groups();
            case "table" -> Optional.of(chart.table());
            default -> throw Vocabulary.unanswered(name);
        };
    }
}
