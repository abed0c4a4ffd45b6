package dev.dossier.ledger;

import dev.dossier.model.Body;
import dev.dossier.model.Page;
import dev.dossier.model.Route;
import dev.dossier.model.Site;
import dev.dossier.model.Urls;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a site publishes: the addresses that somebody may link to. */
final class Published {
    private static final String ALIAS = "redirect";

    private Published() {}

    static Map<String, Entry> of(Site site) {
        Map<String, Entry> published = new TreeMap<>();
        for (Route route : site.outputs().values()) {
            if (counts(route, site)) {
                String address = Address.of(route.output());
                published.put(address, entry(address, route));
            }
        }
        return published;
    }

    /** The files of a theme come and go with it, and nobody links to the page for what does not exist. */
    private static boolean counts(Route route, Site site) {
        String output = route.output().value();
        boolean ofTheme = route instanceof Route.Copied copied
                && (copied.source().name().equals("theme/" + output)
                        || copied.source().name().equals(site.config().theme().value() + "/" + output));
        return !ofTheme && !route.output().equals(Urls.NOT_FOUND);
    }

    private static Entry entry(String address, Route route) {
        if (route instanceof Route.Copied copied) {
            return new Entry(address, copied.source().name(), "", List.of());
        }
        Route.Rendered rendered = (Route.Rendered) route;
        if (!hasSource(rendered.page()) || !route.output().extension().equals("html")) {
            return new Entry(address, "", "", List.of());
        }
        Page page = rendered.page();
        if (rendered.templates().contains(ALIAS)) {
            return new Entry(address, page.location().file(), "", List.of());
        }
        List<String> anchors =
                page.anchors().stream().filter(anchor -> isLinked(anchor) && !anchor.equals(page.titleId())).sorted().toList();
        return new Entry(address, page.location().file(), page.titleId(), anchors);
    }

    /** Notes are numbered by what stands before them, and nobody links to the way back from one. */
    private static boolean isLinked(String anchor) {
        return !anchor.startsWith("fn-") && !anchor.startsWith("fnref-");
    }

    static boolean hasSource(Page page) {
        return page.body() != Body.NONE;
    }
}
