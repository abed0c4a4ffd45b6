package dev.dossier.resolve;

import dev.dossier.model.Order;
import dev.dossier.model.Page;
import dev.dossier.model.PageKind;
import dev.dossier.model.Site.Group;
import dev.dossier.model.Site.Place;
import dev.dossier.model.SiteLanguage;
import dev.dossier.model.SitePath;
import dev.dossier.model.Terms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who is above, below and beside whom. */
final class Relations {
    private final PageTree tree;
    private final Outputs outputs;
    private final Map<Page, SitePath> images;
    private final Editions editions;
    private final Map<Page, List<Page>> children = new HashMap<>();
    private final Map<Page, Page> previous = new HashMap<>();
    private final Map<Page, Page> next = new HashMap<>();

    /** The groups of the terms that the pages in a language say, by its tag: many say the same. */
    private final Map<String, Map<Terms, List<Group>>> groups = new HashMap<>();

    Relations(PageTree tree, Outputs outputs, Map<Page, SitePath> images) {
        this.tree = tree;
        this.outputs = outputs;
        this.images = images;
        this.editions = new Editions(tree);
    }

    Map<Page, Place> places() {
        List<Page> pages = tree.pages();
        for (Page page : pages) {
            PageKind kind = tree.kind(page);
            if (kind != PageKind.NOT_FOUND && kind != PageKind.SEARCH && kind != PageKind.TAXONOMY && kind != PageKind.HOME) {
                tree.parent(page).ifPresent(parent -> children.computeIfAbsent(parent, any -> new ArrayList<>()).add(page));
            }
        }
        for (SiteLanguage language : tree.languages().all()) {
            for (TermSet terms : tree.taxonomies(language)) {
                terms.titles().keySet().forEach(slug ->
                        tree.page(terms.path(slug)).ifPresent(page -> children.put(page, new ArrayList<>(terms.pages(slug)))));
            }
        }
        children.entrySet().parallelStream().forEach(one -> one.getValue()
                .sort(Siblings.in(one.getKey().frontMatter().lists().order().orElse(Order.WEIGHT))));
        children.forEach((parent, siblings) -> {
            if (tree.kind(parent) == PageKind.HOME || tree.kind(parent) == PageKind.SECTION) {
                link(siblings);
            }
        });
        Map<Page, Place> places = new HashMap<>(pages.size() * 2);
        pages.forEach(page -> places.put(page, place(page)));
        return places;
    }

    private void link(List<Page> siblings) {
        for (int i = 1; i < siblings.size(); i++) {
            previous.put(siblings.get(i), siblings.get(i - 1));
            next.put(siblings.get(i - 1), siblings.get(i));
        }
    }

    private Place place(Page page) {
        SiteLanguage language = tree.language(page);
        return new Place(
                tree.kind(page),
                language,
                outputs.of(page),
                tree.parent(page),
                Optional.ofNullable(previous.get(page)),
                Optional.ofNullable(next.get(page)),
                List.copyOf(children.getOrDefault(page, List.of())),
                groups(page, language),
                Optional.ofNullable(images.get(page)),
                tree.original(page),
                editions.of(page));
    }

    private List<Group> groups(Page page, SiteLanguage language) {
        Terms terms = page.frontMatter().terms();
        return terms.equals(Terms.NONE)
                ? List.of()
                : groups.computeIfAbsent(language.tag(), any -> new HashMap<>()).computeIfAbsent(terms, any -> find(page, language));
    }

    private List<Group> find(Page page, SiteLanguage language) {
        List<Group> all = new ArrayList<>();
        for (TermSet terms : tree.taxonomies(language)) {
            List<Page> own = terms.of(page).stream().flatMap(slug -> tree.page(terms.path(slug)).stream()).toList();
            if (!own.isEmpty()) {
                tree.page(terms.path()).ifPresent(taxonomy -> all.add(new Group(terms.taxonomy().name(), taxonomy, own)));
            }
        }
        return List.copyOf(all);
    }
}
