package dev.dossier.resolve;

import dev.dossier.model.Page;
import dev.dossier.model.PageKind;
import dev.dossier.model.Site.Place;
import dev.dossier.model.SiteLanguage;
import dev.dossier.model.SitePath;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Who is above, below and beside whom. */
final class Relations {
    /** By weight, those without last; then the newest first, those without a date last; then by title; then by path. */
    static final Comparator<Page> ORDER = Relations::compare;

    private final PageTree tree;
    private final Outputs outputs;
    private final Map<Page, SitePath> images;
    private final Editions editions;
    private final Map<Page, List<Page>> children = new HashMap<>();
    private final Map<Page, Page> previous = new HashMap<>();
    private final Map<Page, Page> next = new HashMap<>();

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
            if (kind != PageKind.NOT_FOUND && kind != PageKind.TAXONOMY && kind != PageKind.HOME) {
                tree.parent(page).ifPresent(parent -> children.computeIfAbsent(parent, any -> new ArrayList<>()).add(page));
            }
        }
        for (SiteLanguage language : tree.languages().all()) {
            Tags tags = tree.tags(language);
            tags.titles().keySet().forEach(slug ->
                    tree.page(tags.term(slug)).ifPresent(term -> children.put(term, new ArrayList<>(tags.pages(slug)))));
        }
        children.forEach((parent, siblings) -> {
            siblings.sort(ORDER);
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
        Tags tags = tree.tags(language);
        List<Page> own = new ArrayList<>();
        for (String slug : tags.of(page)) {
            tree.page(tags.term(slug)).ifPresent(own::add);
        }
        return new Place(
                tree.kind(page),
                language,
                outputs.of(page),
                tree.parent(page),
                Optional.ofNullable(previous.get(page)),
                Optional.ofNullable(next.get(page)),
                List.copyOf(children.getOrDefault(page, List.of())),
                List.copyOf(own),
                Optional.ofNullable(images.get(page)),
                tree.original(page),
                editions.of(page));
    }

    private static int compare(Page one, Page other) {
        int order = Integer.compare(weight(one), weight(other));
        if (order == 0) {
            order = date(other).compareTo(date(one));
        }
        if (order == 0) {
            order = one.title().toLowerCase(Locale.ROOT).compareTo(other.title().toLowerCase(Locale.ROOT));
        }
        return order == 0 ? one.path().compareTo(other.path()) : order;
    }

    private static int weight(Page page) {
        return page.frontMatter().weight().orElse(Integer.MAX_VALUE);
    }

    private static OffsetDateTime date(Page page) {
        return page.frontMatter().date().orElse(OffsetDateTime.MIN);
    }
}
