package dev.dossier.render;

import dev.dossier.model.Fingerprint;
import dev.dossier.model.Page;
import dev.dossier.model.PageKind;
import dev.dossier.model.Publishing;
import dev.dossier.model.Route;
import dev.dossier.model.Site;
import dev.dossier.model.SiteLanguage;
import dev.dossier.model.SitePath;
import dev.dossier.model.Taxonomy;
import dev.dossier.model.Urls;
import dev.dossier.theme.Strings;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What every page may show of the site as a whole, found once for all of them.
 *
 * @param site the site
 * @param urls its addresses
 * @param languages what its pages in each language may show, by the tag of the language
 * @param feeds the Atom feed that belongs to a page
 * @param jsonFeeds the JSON feed that belongs to a page
 * @param cards the social card of a page
 * @param calendars the iCalendar files that belong to a page
 * @param directives the directives of the theme
 */
record SiteFacts(
        Site site, Urls urls, Map<String, OfLanguage> languages, Map<Page, SitePath> feeds, Map<Page, SitePath> jsonFeeds,
        Map<Page, SitePath> cards, CalendarFiles calendars, DirectiveSet directives) {
    /** The templates that draw feeds. */
    private static final String FEED = Publishing.Feed.ATOM.file();
    private static final String JSON_FEED = Publishing.Feed.JSON.file();

    /**
     * What is the same for all pages in a language.
     *
     * @param strings the words of the theme
     * @param home the home page
     * @param sections the sections right below it, in its order
     * @param taxonomies the taxonomies with all their terms, each in the order of the page that lists them
     * @param updated the newest date of any page
     * @param search the file from which readers search, where the site has search
     * @param writing what is the same only for the same words and rules by which texts become HTML
     */
    record OfLanguage(
            Strings strings, Page home, List<Page> sections, List<Site.Group> taxonomies, Optional<OffsetDateTime> updated,
            Optional<SitePath> search, Fingerprint writing) {
        /** Returns the pages of all tags. */
        List<Page> tags() {
            return taxonomies.stream()
                    .filter(group -> group.name().equals(Taxonomy.TAGS.name()))
                    .flatMap(group -> group.terms().stream())
                    .toList();
        }
    }

    static SiteFacts of(Site site, Map<String, Strings> strings, DirectiveSet directives) {
        Map<Page, SitePath> feeds = new HashMap<>();
        Map<Page, SitePath> jsonFeeds = new HashMap<>();
        Map<Page, SitePath> cards = new HashMap<>();
        for (Route route : site.outputs().values()) {
            if (route instanceof Route.Rendered rendered && rendered.templates().contains(FEED)) {
                feeds.putIfAbsent(rendered.page(), rendered.output());
            } else if (route instanceof Route.Rendered rendered && rendered.templates().contains(JSON_FEED)) {
                jsonFeeds.putIfAbsent(rendered.page(), rendered.output());
            } else if (route instanceof Route.Computed computed) {
                computed.cardOf().forEach(page -> cards.put(page, computed.output()));
            }
        }
        Map<String, OfLanguage> languages = new HashMap<>();
        for (SiteLanguage language : site.config().languages().all()) {
            Strings words = Objects.requireNonNull(strings.get(language.tag()));
            languages.put(language.tag(), of(site, language, words));
        }
        CalendarFiles calendars = CalendarFiles.of(site.outputs().values());
        return new SiteFacts(site, Urls.of(site.config()), languages, feeds, jsonFeeds, cards, calendars, directives);
    }

    private static OfLanguage of(Site site, SiteLanguage language, Strings strings) {
        List<Site.Place> pages = site.places().all().stream().filter(place -> place.language().equals(language)).toList();
        Site.Place home = pages.stream().filter(place -> place.kind() == PageKind.HOME).findFirst().orElseThrow();
        List<Page> sections = home.children().stream()
                .filter(page -> site.place(page).kind() == PageKind.SECTION)
                .toList();
        Map<String, Page> lists = new HashMap<>();
        pages.stream()
                .filter(place -> place.kind() == PageKind.TAXONOMY)
                .forEach(place -> lists.put(place.page().path().parent().name(), place.page()));
        List<Site.Group> taxonomies = site.config().schemas().taxonomies().stream()
                .flatMap(taxonomy -> Optional.ofNullable(lists.get(taxonomy.name()))
                        .map(page -> new Site.Group(taxonomy.name(), page, site.place(page).children()))
                        .stream())
                .toList();
        Optional<OffsetDateTime> updated = pages.stream()
                .filter(place -> place.original().isEmpty())
                .flatMap(place -> modified(place.page()).stream())
                .max(Comparator.naturalOrder());
        Fingerprint writing = new Fingerprint.Builder()
                .fingerprint(strings.fingerprint())
                .text(site.config().html().name())
                .build();
        Optional<SitePath> search = site.config().publishing().search().isEmpty()
                ? Optional.empty()
                : pages.stream().filter(place -> place.kind() == PageKind.SEARCH).map(Site.Place::output).findFirst();
        return new OfLanguage(strings, home.page(), sections, taxonomies, updated, search, writing);
    }

    /** Returns what all pages in the language of a part of the site may show. */
    OfLanguage of(SiteLanguage language) {
        return Objects.requireNonNull(languages.get(language.tag()));
    }

    /** Returns the language that the text of a page is in, which is not that of its part of the site where it is not translated. */
    SiteLanguage languageOfText(Page page) {
        Site.Place place = site.place(page);
        return place.original().isPresent() ? site.config().languages().main() : place.language();
    }

    /** Returns when a page was last changed in substance, as far as its author says. */
    static Optional<OffsetDateTime> modified(Page page) {
        Optional<OffsetDateTime> updated = page.frontMatter().updated();
        return updated.isPresent() ? updated : page.frontMatter().date();
    }
}
