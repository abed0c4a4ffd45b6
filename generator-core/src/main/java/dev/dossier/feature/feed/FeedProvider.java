package dev.dossier.feature.feed;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.model.Page;
import dev.dossier.model.PageKind;
import dev.dossier.model.Route;
import dev.dossier.model.Site;
import dev.dossier.model.SitePath;
import dev.dossier.spi.RouteProvider;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Turns the dated pages into Atom feeds (RFC 4287): one of the whole site, and one of each section and each tag that has any.
 * A feed needs full addresses, so there is none without a base URL.
 */
public final class FeedProvider implements RouteProvider {
    private static final String NAME = "feed.xml";
    private static final int ENTRIES = 20;
    private static final Comparator<Page> NEWEST = FeedProvider::compare;

    @Override
    public List<Route> routes(Site site, Consumer<Diagnostic> problems) {
        if (site.config().baseUrl().isEmpty()) {
            return List.of();
        }
        return site.pages().stream()
                .flatMap(page -> {
                    SitePath output = site.place(page).output().parent().resolve(NAME);
                    List<Page> entries = entries(site, page);
                    return entries.isEmpty() || site.outputs().containsKey(output)
                            ? Stream.<Route>empty()
                            : Stream.<Route>of(
                                    new Route.Rendered(output, page.location(), List.of(NAME), page, entries, List.of()));
                })
                .toList();
    }

    private static List<Page> entries(Site site, Page page) {
        Site.Place place = site.place(page);
        return switch (place.kind()) {
            case HOME -> newest(site, place, site.pages());
            case SECTION, TERM -> newest(site, place, place.children());
            case PAGE, TAXONOMY, NOT_FOUND -> List.of();
        };
    }

    /** Returns the newest of some pages, the newest first, without putting all the others in order. */
    private static List<Page> newest(Site site, Site.Place list, Collection<Page> pages) {
        PriorityQueue<Page> oldestFirst = new PriorityQueue<>(NEWEST.reversed());
        for (Page page : pages) {
            Site.Place place = site.place(page);
            // What is not translated is in the feed of its own language.
            if (page.frontMatter().date().isEmpty() || !place.language().equals(list.language()) || place.original().isPresent()) {
                continue;
            }
            if (oldestFirst.size() < ENTRIES) {
                oldestFirst.add(page);
            } else if (NEWEST.compare(page, oldestFirst.element()) < 0) {
                oldestFirst.remove();
                oldestFirst.add(page);
            }
        }
        return oldestFirst.stream().sorted(NEWEST).toList();
    }

    private static int compare(Page one, Page other) {
        int order = date(other).compareTo(date(one));
        return order == 0 ? one.path().compareTo(other.path()) : order;
    }

    private static OffsetDateTime date(Page page) {
        return page.frontMatter().date().orElse(OffsetDateTime.MIN);
    }
}
