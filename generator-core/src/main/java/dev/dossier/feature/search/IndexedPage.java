package dev.dossier.feature.search;

import dev.dossier.model.Fingerprint;
import dev.dossier.model.Located;
import dev.dossier.model.Page;
import dev.dossier.model.PageKind;
import dev.dossier.model.Route;
import dev.dossier.model.RowFields;
import dev.dossier.model.Search;
import dev.dossier.model.Site;
import dev.dossier.model.SitePath;
import dev.dossier.model.Urls;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What a site says of a page that can be found, besides its text.
 *
 * @param page the page
 * @param address its address from the root of the site, percent-encoded
 * @param section the address of the section right below the home page that it is in, or that it is; may be empty
 * @param weight how much it counts, in hundredths
 */
record IndexedPage(Page page, String address, String section, int weight) {
    private static final SitePath ROOT = SitePath.of("index.html");
    private static final String PAGE = "html";

    /** Returns what is known of the page that a file shows, where that can be found. */
    static Optional<IndexedPage> of(Site site, Urls urls, Route route) {
        if (!(route instanceof Route.Rendered rendered)) {
            return Optional.empty();
        }
        Page page = rendered.page();
        Site.Place place = site.place(page);
        int weight = Search.weight(page);
        boolean found = place.output().equals(route.output())
                && place.kind() != PageKind.NOT_FOUND && place.kind() != PageKind.SEARCH
                && place.original().isEmpty() && weight > 0 && route.output().extension().equals(PAGE);
        return found
                ? Optional.of(new IndexedPage(
                        page, urls.relative(ROOT, route.output()), section(site, page).map(one -> urls.relative(ROOT, site.place(one).output())).orElse(""),
                        place.kind() == PageKind.TERM || place.kind() == PageKind.TAXONOMY ? weight / 2 : weight))
                : Optional.empty();
    }

    /** Returns the section right below the home page that a page is in, or that it is. */
    static Optional<Page> section(Site site, Page page) {
        Page below = page;
        Optional<Page> above = site.place(page).parent();
        while (above.isPresent() && site.place(above.get()).kind() != PageKind.HOME) {
            below = above.get();
            above = site.place(below).parent();
        }
        return Optional.of(below).filter(one -> site.place(one).kind() == PageKind.SECTION);
    }

    String title() {
        return page.title();
    }

    /** Returns what its author says that it is about; may be empty. */
    String description() {
        return page.frontMatter().description().map(Located::value).orElse("");
    }

    /** Gives its terms away. */
    void terms(Consumer<String> sink) {
        page.frontMatter().terms().byTaxonomy().values().forEach(terms -> terms.forEach(sink));
    }

    /** Returns what the row of a table that it is made from says. */
    List<String> values() {
        List<String> values = new ArrayList<>();
        for (RowFields.Column column : page.row().map(RowFields::columns).orElse(List.of())) {
            Optional.ofNullable(page.frontMatter().params().get(column.name())).ifPresent(value -> values.add(value.toString()));
        }
        return values;
    }

    /** Returns what is the same only if all of this is. */
    Fingerprint fingerprint() {
        Fingerprint.Builder all = new Fingerprint.Builder().text(address).text(section).number(weight).text(title()).text(description());
        terms(all::text);
        values().forEach(all::text);
        return all.build();
    }
}
