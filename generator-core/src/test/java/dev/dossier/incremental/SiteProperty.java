package dev.dossier.incremental;

import java.util.Optional;

/** Something that holds for the output of every site. */
enum SiteProperty {
    /** What is not published stands nowhere, in no byte of any file and in no path. */
    UNPUBLISHED_IS_NOWHERE(PublishedProperties::unpublishedWord),
    /** A former address leads to a page that is there, and by one step. */
    ALIASES_RESOLVE(PublishedProperties::brokenAlias),
    /** Calendars can be read, and hold the published events and no others. */
    CALENDARS_HOLD_THE_EVENTS(CalendarProperties::wrongCalendar),
    /** A page that names others as its translations names itself and a default, and they name the same. */
    ALTERNATES_AGREE(LanguageProperties::wrongAlternate),
    /** The address that a page gives as its own, or as that of what it shows, is one of a page. */
    CANONICAL_ADDRESSES_ARE_PAGES(LanguageProperties::wrongCanonical),
    /** Search finds each published page that is not left out of it, and nothing else. */
    SEARCH_FINDS_WHAT_IS_PUBLISHED(SearchProperties::wronglyFound),
    /** Other parsers read feeds, sitemaps and data in pages, and find in them what readers see. */
    MACHINES_READ_THE_SAME(PublishedProperties::unreadable);

    private final Check check;

    private interface Check {
        Optional<String> violation(GeneratedSite site) throws Exception;
    }

    SiteProperty(Check check) {
        this.check = check;
    }

    /** Returns where a site breaks it. */
    Optional<String> violation(GeneratedSite site) {
        try {
            return check.violation(site).map(text -> name() + ": " + text);
        } catch (Exception | AssertionError unreadable) {
            return Optional.of(name() + ": " + unreadable);
        }
    }
}
