package dev.dossier.theme;

import dev.dossier.model.Fingerprint;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The words of a theme in the language of a site. Immutable.
 *
 * @param texts the texts by key
 * @param months the names of the twelve months
 * @param dateFormat what a date looks like, with {@code {day}}, {@code {month}} and {@code {year}}
 */
public record Strings(Map<String, String> texts, List<String> months, String dateFormat) {
    /** Copies the texts in the order of their keys. */
    public Strings {
        SortedMap<String, String> sorted = new TreeMap<>(texts);
        texts = Collections.unmodifiableSortedMap(sorted);
        months = List.copyOf(months);
    }

    /** Returns what is the same only for the same words. */
    public Fingerprint fingerprint() {
        return Fingerprint.of(texts + "\n" + months + "\n" + dateFormat);
    }

    /** Returns a day as the language writes it, such as {@code 7 September 2023}. */
    public String display(LocalDate day) {
        return dateFormat
                .replace("{day}", Integer.toString(day.getDayOfMonth()))
                .replace("{month}", months.get(day.getMonthValue() - 1))
                .replace("{year}", Integer.toString(day.getYear()));
    }
}
