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
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What a site says of a page that can be found, besides its text.
 *
 * @param page the page
 * @param language the tag of its language
 * @param top the section right below the home page that it is in, or that it is
 * @param address its address from the root of the site, percent-encoded
 * @param section the address of that section; may be empty
 * @param weight how much it counts, in hundredths
 */
record IndexedPage(Page page, String language, Optional<Page> top, String address, String section, int weight) {
    private static final SitePath ROOT = SitePath.of("index.html");
    private static final String PAGE = "html";

    /**
     * Returns what is known of a page, where a file shows it and it can be found.
     *
     * @param sections the addresses of sections that are known already
     */
    static Optional<IndexedPage> of(Site site, Urls urls, Page page, Map<Page, String> sections) {
        Site.Place place = site.place(page);
        SitePath output = place.output();
        int weight = Search.weight(page);
        boolean found = site.outputs().get(output) instanceof Route.Rendered route && route.page().equals(page)
                && place.kind() != PageKind.NOT_FOUND && place.kind() != PageKind.SEARCH
                && place.original().isEmpty() && weight > 0 && output.extension().equals(PAGE);
        if (!found) {
            return Optional.empty();
        }
        Optional<Page> top = top(site, page, place);
        return Optional.of(new IndexedPage(
                page, place.language().tag(), top, urls.relative(ROOT, output),
                top.map(one -> sections.computeIfAbsent(one, any -> urls.relative(ROOT, site.place(one).output()))).orElse(""),
                place.kind() == PageKind.TERM || place.kind() == PageKind.TAXONOMY ? weight / 2 : weight));
    }

    private static Optional<Page> top(Site site, Page page, Site.Place place) {
        Page below = page;
        Site.Place belowPlace = place;
        while (belowPlace.parent().isPresent()) {
            Page above = belowPlace.parent().get();
            Site.Place abovePlace = site.place(above);
            if (abovePlace.kind() == PageKind.HOME) {
                break;
            }
            below = above;
            belowPlace = abovePlace;
        }
        return belowPlace.kind() == PageKind.SECTION ? Optional.of(below) : Optional.empty();
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
        if (page.row().isEmpty()) {
            return List.of();
        }
        List<String> values = new ArrayList<>();
        for (RowFields.Column column : page.row().map(RowFields::columns).orElse(List.of())) {
            Optional.ofNullable(page.frontMatter().params().get(column.name())).ifPresent(value -> values.add(value.toString()));
        }
        return values;
    }

    /** Adds what is the same only if all of this is. */
    void describe(Fingerprint.Builder to) {
        to.text(address).text(section).number(weight).text(title()).text(description());
        terms(to::text);
        values().forEach(to::text);
    }
}
