package dev.dossier.ledger;

import dev.dossier.model.Body;
import dev.dossier.model.Page;
import dev.dossier.model.PageKind;
import dev.dossier.model.Route;
import dev.dossier.model.Site;
import dev.dossier.model.SitePath;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.TreeMap;

/** What a site publishes: the addresses that somebody may link to. */
final class Published {
    private static final String ALIAS = "redirect";

    /** Pages, and what people subscribe to. */
    private static final Set<String> KINDS = Set.of("html", "xml", "json", "ics");

    private Published() {}

    static Map<String, Entry> of(Site site) {
        Map<String, Entry> published = new TreeMap<>();
        Set<SitePath> pictures = site.pictures().files();
        for (Route route : site.outputs().values()) {
            if (!pictures.contains(route.output()) && counts(route, site)) {
                String address = Address.of(route.output());
                published.put(address, entry(address, route, site));
            }
        }
        return published;
    }

    /**
     * The files of a theme come and go with it, and those made of a picture with the picture; nobody links to the page for what does not
     * exist, and programs find on a page what is made for them. What is computed has an address for each of its contents.
     */
    private static boolean counts(Route route, Site site) {
        String output = route.output().value();
        if (route instanceof Route.Copied copied) {
            String source = copied.source().name();
            return copied.parts().isEmpty() && !source.equals("theme/" + output) && !source.equals(site.config().theme().value() + "/" + output);
        }
        if (route instanceof Route.Computed) {
            return false;
        }
        Site.Place place = site.place(((Route.Rendered) route).page());
        return place.kind() != PageKind.NOT_FOUND && KINDS.contains(route.output().extension());
    }

    private static Entry entry(String address, Route route, Site site) {
        if (route instanceof Route.Copied copied) {
            return new Entry(address, copied.source().name(), "", List.of());
        }
        Route.Rendered rendered = (Route.Rendered) route;
        if (!hasSource(rendered.page()) || !route.output().extension().equals("html")) {
            return new Entry(address, "", "", List.of());
        }
        Page page = rendered.page();
        // What leads to a page has no anchors of its own, and those of one that is not translated go when it is.
        if (rendered.templates().contains(ALIAS) || site.place(page).original().isPresent()) {
            return new Entry(address, page.location().file(), "", List.of());
        }
        List<String> anchors = anchors(page).filter(anchor -> !anchor.equals(page.titleId())).sorted().toList();
        return new Entry(address, page.location().file(), page.titleId(), anchors);
    }

    /**
     * Returns the anchors that somebody may link to: notes are numbered by what stands before them, and nobody links to the way back
     * from one.
     */
    static Stream<String> anchors(Page page) {
        return page.anchors().stream().filter(anchor -> !anchor.startsWith("fn-") && !anchor.startsWith("fnref-"));
    }

    static boolean hasSource(Page page) {
        return page.body() != Body.NONE;
    }
}
