package dev.dossier.chart;

import dev.dossier.data.PrintedTable;
import java.util.List;
import java.util.Optional;

/**
 * A chart as it is drawn. Places are percent of the space from its left and upper edge, with {@code %} behind them; only what lies down
 * has its height in {@code em}. Immutable.
 *
 * @param lying whether it is of bars or dots that lie, one below the other, each with its name
 * @param height how high it is, where it lies
 * @param unit in what its levels are written
 * @param ticks what is written below it
 * @param levels what is written beside it
 * @param zero where zero is, along the values
 * @param series what is drawn of each column
 * @param groups of one that lies, its names from the top down
 * @param table the rows that it shows
 */
public record Chart(
        boolean lying, String height, Unit unit, List<Tick> ticks, List<Tick> levels, String zero, List<Series> series,
        List<Group> groups, PrintedTable table) {
    /** Copies the lists. */
    public Chart {
        ticks = List.copyOf(ticks);
        levels = List.copyOf(levels);
        series = List.copyOf(series);
        groups = List.copyOf(groups);
    }

    /** In what large numbers are written. */
    public enum Unit { ONE, THOUSAND, MILLION }

    /**
     * A place on an axis.
     *
     * @param at where it is
     * @param text what is written there
     * @param anchor where the text has that place: {@code start}, {@code middle} or {@code end}
     */
    public record Tick(String at, String text, String anchor) {}

    /**
     * The name of a row that lies.
     *
     * @param x where it begins
     * @param y its base line
     * @param text the name
     */
    public record Group(String x, String y, String text) {}

    /**
     * A column as it is drawn.
     *
     * @param number which one it is, from 1
     * @param title what it is called
     * @param line the line through its values, as the data of a path in a square of 100; empty where there is none
     * @param area what is below that line, in the same way; empty where it is not filled
     * @param marks its bars or dots
     * @param label what is written beside one of its values, where there is room
     * @param summary its values in a few words
     */
    public record Series(
            int number, String title, String line, String area, List<Mark> marks, Optional<Mark> label, Summary summary) {
        /** Copies the list. */
        public Series {
            marks = List.copyOf(marks);
        }
    }

    /**
     * A value as it is drawn.
     *
     * @param x the left edge of its bar, or the middle of its dot
     * @param y the upper edge of its bar, or the middle of its dot
     * @param width how wide its bar is; empty for a dot
     * @param height how high its bar is; empty for a dot
     * @param tip where its text is, along the values
     * @param text the value as the language writes it
     * @param anchor where the text has that place: {@code start}, {@code middle} or {@code end}
     */
    public record Mark(String x, String y, String width, String height, String tip, String text, String anchor) {}

    /**
     * The values that tell the most, each with where it is; of equal ones the first.
     *
     * @param first the value of the first row that has one
     * @param last the value of the last row that has one
     * @param highest the highest value
     * @param lowest the lowest value
     */
    public record Summary(Value first, Value last, Value highest, Value lowest) {}

    /**
     * A value in words.
     *
     * @param value the value as the language writes it
     * @param at where it is, as the language writes that
     */
    public record Value(String value, String at) {}
}
