package dev.dossier.feature.feed;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.model.Page;
import dev.dossier.model.PageKind;
import dev.dossier.model.Publishing;
import dev.dossier.model.Route;
import dev.dossier.model.Site;
import dev.dossier.model.SitePath;
import dev.dossier.spi.RouteProvider;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Turns the dated pages into feeds, in each of the formats that the site wants: of the whole site, and of each section and each tag that
 * has any. A feed needs full addresses, so there is none without a base URL.
 */
public final class FeedProvider implements RouteProvider {
    private static final int ENTRIES = 20;
    private static final Comparator<Page> NEWEST = FeedProvider::compare;

    @Override
    public List<Route> routes(Site site, Consumer<Diagnostic> problems) {
        if (site.config().baseUrl().isEmpty() || site.config().publishing().feeds().isEmpty()) {
            return List.of();
        }
        // Only a list has work to do, so lists are what processors share.
        List<Site.Place> lists = site.places().all().stream().filter(FeedProvider::mayHaveOne).toList();
        return lists.parallelStream()
                .flatMap(place -> {
                    List<Page> entries = newest(site, place);
                    return entries.isEmpty() ? Stream.empty() : feeds(site, place, entries);
                })
                .toList();
    }

    private static Stream<Route> feeds(Site site, Site.Place place, List<Page> entries) {
        Page page = place.page();
        SitePath folder = place.output().parent();
        return site.config().publishing().feeds().stream()
                .map(Publishing.Feed::file)
                .filter(name -> !site.outputs().containsKey(folder.resolve(name)))
                .map(name -> new Route.Rendered(
                        folder.resolve(name), page.location(), List.of(name), page, entries, List.of()));
    }

    private static boolean mayHaveOne(Site.Place place) {
        return switch (place.kind()) {
            case HOME, SECTION, TERM -> true;
            case PAGE, TAXONOMY, NOT_FOUND, SEARCH -> false;
        };
    }

    /** Returns the newest of the pages of a list, the newest first, without putting all the others in order. */
    private static List<Page> newest(Site site, Site.Place list) {
        PriorityQueue<Page> oldestFirst = new PriorityQueue<>(NEWEST.reversed());
        for (Page page : list.kind() == PageKind.HOME ? site.pages() : list.children()) {
            boolean older = oldestFirst.size() == ENTRIES && NEWEST.compare(page, oldestFirst.element()) >= 0;
            if (page.frontMatter().date().isPresent() && !older && isOwn(site.place(page), list)) {
                if (oldestFirst.size() == ENTRIES) {
                    oldestFirst.remove();
                }
                oldestFirst.add(page);
            }
        }
        return oldestFirst.stream().sorted(NEWEST).toList();
    }

    /** What is not translated is in the feed of its own language. */
    private static boolean isOwn(Site.Place place, Site.Place list) {
        return place.language().tag().equals(list.language().tag()) && place.original().isEmpty();
    }

    private static int compare(Page one, Page other) {
        int order = date(other).compareTo(date(one));
        return order == 0 ? one.path().compareTo(other.path()) : order;
    }

    private static OffsetDateTime date(Page page) {
        return page.frontMatter().date().orElse(OffsetDateTime.MIN);
    }
}
