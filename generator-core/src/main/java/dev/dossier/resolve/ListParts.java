package dev.dossier.resolve;

import dev.dossier.model.Page;
import dev.dossier.model.PageKind;
import dev.dossier.model.Route;
import dev.dossier.model.Site.Part;
import dev.dossier.model.Site.Place;
import dev.dossier.model.SiteConfig;
import dev.dossier.model.SiteConfig.UrlStyle;
import dev.dossier.model.SitePath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Puts long lists on several pages. The first part is the page that has the list; the others are beside it, at {@code page/2/} and so
 * on, or {@code page-2.html} where addresses name files.
 */
final class ListParts {
    private static final Set<PageKind> LISTS = Set.of(PageKind.HOME, PageKind.SECTION, PageKind.TAXONOMY, PageKind.TERM);

    private final SiteConfig config;
    private final Map<SitePath, Part> parts = new HashMap<>();

    ListParts(SiteConfig config) {
        this.config = config;
    }

    /** Returns the parts of all lists that have several, by their files. */
    Map<SitePath, Part> parts() {
        return parts;
    }

    /** Returns the routes of the later parts of a page's list; {@code route} makes that of the first. */
    List<Route> split(Place place, Supplier<Route.Rendered> route) {
        Page page = place.page();
        int size = LISTS.contains(place.kind()) ? page.frontMatter().lists().paginate().or(config.lists()::paginate).orElse(0) : 0;
        List<Page> items = place.children();
        if (size == 0 || items.size() <= size) {
            return List.of();
        }
        List<SitePath> files = new ArrayList<>();
        for (int from = 0; from < items.size(); from += size) {
            files.add(files.isEmpty() ? place.output() : file(place.output().parent(), files.size() + 1));
        }
        List<SitePath> all = List.copyOf(files);
        Route.Rendered first = route.get();
        List<Route> routes = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            List<Page> own = List.copyOf(items.subList(i * size, Math.min(items.size(), (i + 1) * size)));
            parts.put(all.get(i), new Part(i + 1, own, all));
            if (i > 0) {
                routes.add(new Route.Rendered(all.get(i), first.origin(), first.templates(), page, own, List.of()));
            }
        }
        return routes;
    }

    private SitePath file(SitePath folder, int number) {
        return folder.resolve(config.urls() == UrlStyle.FILE ? "page-" + number + ".html" : "page/" + number + "/index.html");
    }
}
