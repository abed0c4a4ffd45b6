package dev.dossier.render;

import dev.dossier.model.Fingerprint;
import dev.dossier.model.Page;
import dev.dossier.model.PageKind;
import dev.dossier.model.Route;
import dev.dossier.model.Site;
import dev.dossier.model.SitePath;
import dev.dossier.theme.Strings;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What every page may show of the site as a whole, found once for all of them.
 *
 * @param site the site
 * @param sections the sections right below the home page, in its order
 * @param tags the pages of the tags, in the order of the page that lists them
 * @param feeds the feed that belongs to a page
 * @param calendars the iCalendar files that belong to a page
 * @param updated the newest date of any page
 * @param directives the directives of the theme
 * @param writing what is the same only for the same words and rules by which texts become HTML
 */
record SiteFacts(
        Site site, List<Page> sections, List<Page> tags, Map<Page, SitePath> feeds, CalendarFiles calendars,
        Optional<OffsetDateTime> updated,
        DirectiveSet directives, Fingerprint writing) {
    /** The template that draws a feed. */
    private static final String FEED = "feed.xml";

    static SiteFacts of(Site site, Strings strings, DirectiveSet directives) {
        List<Page> sections = site.place(site.home()).children().stream()
                .filter(page -> site.place(page).kind() == PageKind.SECTION)
                .toList();
        List<Page> tags = site.pages().stream()
                .filter(page -> site.place(page).kind() == PageKind.TAXONOMY)
                .flatMap(page -> site.place(page).children().stream())
                .toList();
        Map<Page, SitePath> feeds = new HashMap<>();
        for (Route route : site.outputs().values()) {
            if (route instanceof Route.Rendered rendered && rendered.templates().contains(FEED)) {
                feeds.putIfAbsent(rendered.page(), rendered.output());
            }
        }
        Optional<OffsetDateTime> updated = site.pages().stream()
                .flatMap(page -> modified(page).stream())
                .max(Comparator.naturalOrder());
        Fingerprint writing = new Fingerprint.Builder()
                .fingerprint(strings.fingerprint())
                .text(site.config().html().name())
                .build();
        return new SiteFacts(site, sections, tags, feeds, CalendarFiles.of(site.outputs().values()), updated, directives, writing);
    }

    /** Returns when a page was last changed in substance, as far as its author says. */
    static Optional<OffsetDateTime> modified(Page page) {
        return page.frontMatter().updated().or(page.frontMatter()::date);
    }
}
