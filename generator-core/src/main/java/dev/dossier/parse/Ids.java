package dev.dossier.parse;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The ids of a page, each given to one element; in the order in which they were taken. */
final class Ids {
    private final Set<String> taken = new LinkedHashSet<>();
    private final Map<String, Integer> counters = new HashMap<>();

    /** Takes an id, and returns whether it was free. */
    boolean claim(String id) {
        return taken.add(id);
    }

    /** Takes and returns an id, with the first free one of {@code -2}, {@code -3}, … added where it is not free. */
    String unique(String wanted) {
        if (taken.add(wanted)) {
            return wanted;
        }
        int number = counters.getOrDefault(wanted, 2);
        while (!taken.add(wanted + "-" + number)) {
            number++;
        }
        counters.put(wanted, number + 1);
        return wanted + "-" + number;
    }

    Set<String> taken() {
        return taken;
    }
}
