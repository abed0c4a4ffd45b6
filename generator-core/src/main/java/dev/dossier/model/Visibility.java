package dev.dossier.model;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * Which pages are part of a site at some moment.
 *
 * @param drafts whether drafts are
 * @param future whether pages are that are not published yet
 * @param expired whether pages are that have expired
 * @param moment when that is decided; without it no page waits and none expires
 */
public record Visibility(boolean drafts, boolean future, boolean expired, Optional<Instant> moment) {
    /** Why a page is left out. */
    public enum Hidden {
        /** It is a draft. */
        DRAFT,
        /** Its day has not come. */
        FUTURE,
        /** Its day is over. */
        EXPIRED
    }

    /** Returns what is the same only where, at the same moment, the same pages are part of the site; moments that differ may still agree. */
    public String rules() {
        return "drafts " + drafts + ", future " + future + ", expired " + expired + ", moment " + moment.isPresent();
    }

    /** Returns when a page appears: what {@code publish} says, else its date. */
    public static Optional<OffsetDateTime> appears(FrontMatter page) {
        return page.stay().publish().or(page::date);
    }

    /** Returns why a page is left out; nothing where it is not. A page appears and expires with the moment that it names. */
    public Optional<Hidden> of(FrontMatter page) {
        if (page.isDraft() && !drafts) {
            return Optional.of(Hidden.DRAFT);
        }
        if (moment.isEmpty()) {
            return Optional.empty();
        }
        if (!future && appears(page).filter(time -> time.toInstant().isAfter(moment.get())).isPresent()) {
            return Optional.of(Hidden.FUTURE);
        }
        boolean over = !expired && page.stay().expires().filter(time -> !time.toInstant().isAfter(moment.get())).isPresent();
        return over ? Optional.of(Hidden.EXPIRED) : Optional.empty();
    }
}
