package dev.dossier.model;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What takes place, when and where.
 *
 * @param start when it begins; of an event of whole days the first day, at midnight UTC
 * @param end when it ends; of an event of whole days the last day, which belongs to it
 * @param allDay whether it takes whole days, which are the same days wherever one is
 * @param repeats how often it takes place again
 * @param cancelled whether it does not take place after all
 * @param location where it takes place
 * @param organiser who is responsible for it
 * @param url the full address of its own site
 */
public record Event(
        OffsetDateTime start,
        Optional<OffsetDateTime> end,
        boolean allDay,
        Optional<Repeats> repeats,
        boolean cancelled,
        Optional<String> location,
        Optional<String> organiser,
        Optional<String> url) {
    /** What can be said about an event, by the keys of front matter. */
    public static final List<String> KEYS = List.of("start", "end", "repeats", "location", "organiser", "url", "cancelled");

    /** How often an event takes place again, on the same days each time. */
    public enum Repeats {
        /** Every year. */
        YEARLY
    }

    /** Returns the last day of an event of whole days. */
    public LocalDate lastDay() {
        return end.orElse(start).toLocalDate();
    }
}
