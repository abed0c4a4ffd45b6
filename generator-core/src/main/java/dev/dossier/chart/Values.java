package dev.dossier.chart;

import dev.dossier.theme.Strings;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The values of a column, and what can be said of them in a few words. There is at least one. */
record Values(List<Item> items, int column, Strings words) {
    Optional<BigDecimal> value(Item item) {
        return item.values().get(column);
    }

    List<Item> present() {
        return items.stream().filter(item -> value(item).isPresent()).toList();
    }

    Chart.Summary summary() {
        List<Item> all = present();
        Item highest = all.get(0);
        Item lowest = all.get(0);
        for (Item item : all) {
            highest = number(item).compareTo(number(highest)) > 0 ? item : highest;
            lowest = number(item).compareTo(number(lowest)) < 0 ? item : lowest;
        }
        return new Chart.Summary(say(all.get(0)), say(all.get(all.size() - 1)), say(highest), say(lowest));
    }

    /** Returns a value as the language writes it. */
    String text(Item item) {
        return words.numbers().display(number(item));
    }

    private Chart.Value say(Item item) {
        return new Chart.Value(text(item), item.text());
    }

    private BigDecimal number(Item item) {
        return value(item).orElseThrow();
    }

    /** Returns the least and the most of all columns, and zero where it is wanted. */
    static double[] range(List<Item> items, boolean zero) {
        double least = zero ? 0 : Double.POSITIVE_INFINITY;
        double most = zero ? 0 : Double.NEGATIVE_INFINITY;
        for (Item item : items) {
            for (Optional<BigDecimal> value : item.values()) {
                if (value.isPresent()) {
                    least = Math.min(least, value.get().doubleValue());
                    most = Math.max(most, value.get().doubleValue());
                }
            }
        }
        return new double[] {least, most};
    }
}
