package dev.dossier.model;

import java.time.Instant;
import java.util.Optional;

/**
 * A time in which the same pages appear.
 *
 * @param from when it begins; nothing where it always was
 * @param until when it has ended; nothing where it lasts
 */
public record Span(Optional<Instant> from, Optional<Instant> until) {
    /** All of time. */
    public static final Span ALWAYS = new Span(Optional.empty(), Optional.empty());

    @Override
    public boolean equals(Object other) {
        return other instanceof Span same && same.from.equals(from) && same.until.equals(until);
    }

    @Override
    public int hashCode() {
        return 31 * from.hashCode() + until.hashCode();
    }

    /** Returns whether a moment lies in it; no moment lies in all of time only. */
    public boolean contains(Optional<Instant> moment) {
        return moment.isEmpty()
                ? equals(ALWAYS)
                : from.filter(moment.get()::isBefore).isEmpty() && until.filter(end -> !moment.get().isBefore(end)).isEmpty();
    }

    /** Returns what is left of it around a moment when something happens at another. */
    public Span cut(Instant moment, Instant event) {
        if (event.isAfter(moment)) {
            return until.filter(event::isAfter).isPresent() ? this : new Span(from, Optional.of(event));
        }
        return from.filter(event::isBefore).isPresent() ? this : new Span(Optional.of(event), until);
    }
}
