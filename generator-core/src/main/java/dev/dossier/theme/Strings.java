package dev.dossier.theme;

import dev.dossier.model.Fingerprint;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The words of a theme in the language of a site. Immutable.
 *
 * @param language the language, as a BCP 47 tag
 * @param texts the texts by key; of those that have places for values, one form with the places
 * @param phrases those that have places for values or several forms, by key
 * @param months the names of the twelve months
 * @param dateFormat what a date looks like, with {@code {day}}, {@code {month}} and {@code {year}}
 * @param numbers how whole numbers are written
 */
public record Strings(
        String language, Map<String, String> texts, Map<String, Phrase> phrases, List<String> months, String dateFormat, Numbers numbers) {
    /** Copies the texts in the order of their keys. */
    public Strings {
        SortedMap<String, String> sorted = new TreeMap<>(texts);
        texts = Collections.unmodifiableSortedMap(sorted);
        phrases = Collections.unmodifiableSortedMap(new TreeMap<>(phrases));
        months = List.copyOf(months);
    }

    /** Returns what is the same only for the same words. */
    public Fingerprint fingerprint() {
        return new Fingerprint.Builder()
                .text(language)
                .text(texts.toString())
                .text(phrases.toString())
                .text(months.toString())
                .text(dateFormat)
                .text(numbers.separator()).number(numbers.from()).text(numbers.mark())
                .build();
    }

    /**
     * Returns a text with its values.
     *
     * @param phrase one of the phrases
     * @param values turns a name into its value: an {@link Integer}, or anything that is written as it is
     */
    public String fill(Phrase phrase, Function<String, Object> values) {
        return phrase.fill(values, PluralRules.of(language), numbers);
    }

    /** Returns a day as the language writes it, such as {@code 7 September 2023}. */
    public String display(LocalDate day) {
        return dateFormat
                .replace("{day}", Integer.toString(day.getDayOfMonth()))
                .replace("{month}", months.get(day.getMonthValue() - 1))
                .replace("{year}", Integer.toString(day.getYear()));
    }
}
