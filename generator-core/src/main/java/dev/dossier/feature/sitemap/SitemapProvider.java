package dev.dossier.feature.sitemap;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.model.Page;
import dev.dossier.model.PageKind;
import dev.dossier.model.Route;
import dev.dossier.model.Site;
import dev.dossier.model.SitePath;
import dev.dossier.spi.RouteProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Turns the pages into a <a href="https://www.sitemaps.org/protocol.html">sitemap</a>, and into several with an index where one
 * would be too long, and names it in a robots.txt. A sitemap needs full addresses, so there is none without a base URL.
 */
public final class SitemapProvider implements RouteProvider {
    /** The most that one sitemap may list, by its protocol. */
    static final int LIMIT = 50_000;

    private static final SitePath SITEMAP = SitePath.of("sitemap.xml");
    private static final SitePath ROBOTS = SitePath.of("robots.txt");

    @Override
    public List<Route> routes(Site site, Consumer<Diagnostic> problems) {
        List<Route> routes = new ArrayList<>();
        boolean own = site.outputs().containsKey(SITEMAP);
        if (site.config().baseUrl().isPresent() && !own) {
            List<Page> pages = site.places().all().stream()
                    .filter(place -> place.kind() != PageKind.NOT_FOUND && place.original().isEmpty())
                    .map(Site.Place::page)
                    .toList();
            addSitemaps(site, pages, routes);
        }
        if (!site.outputs().containsKey(ROBOTS)) {
            boolean named = own && site.config().baseUrl().isPresent() || !routes.isEmpty();
            routes.add(route(site, ROBOTS, "robots.txt", List.of(), named ? List.of(SITEMAP) : List.of()));
        }
        return routes;
    }

    private static void addSitemaps(Site site, List<Page> pages, List<Route> routes) {
        if (pages.size() <= LIMIT) {
            routes.add(route(site, SITEMAP, "sitemap.xml", pages, List.of()));
            return;
        }
        List<SitePath> parts = new ArrayList<>();
        for (int from = 0; from < pages.size(); from += LIMIT) {
            SitePath part = SitePath.of("sitemap-" + (parts.size() + 1) + ".xml");
            parts.add(part);
            routes.add(route(site, part, "sitemap.xml", pages.subList(from, Math.min(from + LIMIT, pages.size())), List.of()));
        }
        routes.add(route(site, SITEMAP, "sitemap-index.xml", List.of(), parts));
    }

    private static Route route(Site site, SitePath output, String template, List<Page> pages, List<SitePath> files) {
        return new Route.Rendered(output, site.home().location(), List.of(template), site.home(), pages, files);
    }
}
