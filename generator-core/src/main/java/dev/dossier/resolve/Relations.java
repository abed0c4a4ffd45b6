package dev.dossier.resolve;

import dev.dossier.model.Index;
import dev.dossier.model.Order;
import dev.dossier.model.Page;
import dev.dossier.model.PageKind;
import dev.dossier.model.Site.Place;
import dev.dossier.model.Site.Role;
import dev.dossier.model.SiteLanguage;
import dev.dossier.model.SitePath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** Who is above, below and beside whom. */
final class Relations {
    private final PageTree tree;
    private final Outputs outputs;
    private final Editions editions;
    private final Map<Page, List<Page>> children = new HashMap<>();
    private final List<Page> pages;

    /** The page of the section of each, by its number. */
    private final List<Optional<Page>> parents;

    /** The pages before and after each, by its number; what says that there is one is the same for both of its neighbours. */
    private final List<Optional<Page>> previous;

    private final List<Optional<Page>> next;

    /** What the pages are of which nothing is known but that, by the tags of their languages. */
    private final Map<String, Role> plain = new ConcurrentHashMap<>();

    /**
     * Finds out which pages each page lists, and in which order.
     *
     * @param groups tells which pages terms list
     */
    Relations(PageTree tree, Outputs outputs, TermGroups groups) {
        this.tree = tree;
        this.outputs = outputs;
        this.editions = new Editions(tree);
        this.pages = tree.pages();
        this.previous = new ArrayList<>(Collections.nCopies(pages.size(), Optional.empty()));
        this.next = new ArrayList<>(previous);
        this.parents = tree.parents();
        for (int i = 0; i < pages.size(); i++) {
            Page page = pages.get(i);
            Optional<Page> parent = parents.get(i);
            PageKind kind = tree.kind(page);
            if (parent.isPresent() && kind != PageKind.NOT_FOUND && kind != PageKind.SEARCH && kind != PageKind.TAXONOMY) {
                children.computeIfAbsent(parent.get(), any -> new ArrayList<>()).add(page);
            }
        }
        groups.forEach((term, listed) -> children.put(term, new ArrayList<>(listed)));
        Map<Order, List<List<Page>>> lists = new EnumMap<>(Order.class);
        children.forEach((parent, siblings) -> lists.computeIfAbsent(
                parent.frontMatter().lists().order().orElse(Order.WEIGHT), any -> new ArrayList<>()).add(siblings));
        Siblings order = new Siblings(pages, tree::number);
        lists.forEach((by, all) -> order.sort(all, by));
        children.forEach((parent, siblings) -> {
            if (tree.kind(parent) == PageKind.HOME || tree.kind(parent) == PageKind.SECTION) {
                link(siblings);
            }
        });
    }

    /**
     * Returns where each page stands.
     *
     * @param images the pictures of those that have one
     */
    Index<Place> places(Map<Page, SitePath> images) {
        List<Place> places = IntStream.range(0, pages.size()).parallel().mapToObj(number -> place(number, images)).toList();
        return Index.of(places, place -> place.page().path().value());
    }

    private void link(List<Page> siblings) {
        Optional<Page> before = Optional.empty();
        int numberBefore = -1;
        for (Page page : siblings) {
            int number = tree.number(page);
            Optional<Page> here = Optional.of(page);
            previous.set(number, before);
            if (before.isPresent()) {
                next.set(numberBefore, here);
            }
            before = here;
            numberBefore = number;
        }
    }

    private Place place(int number, Map<Page, SitePath> images) {
        Page page = pages.get(number);
        Role role = role(page, Optional.ofNullable(images.get(page)));
        return new Place(page, role, outputs.ofPage(number), parents.get(number), previous.get(number), next.get(number));
    }

    private Role role(Page page, Optional<SitePath> image) {
        SiteLanguage language = tree.language(page);
        List<Page> listed = children.getOrDefault(page, List.of());
        Optional<Page> original = tree.original(page);
        List<Page> same = editions.of(page);
        PageKind kind = tree.kind(page);
        return kind == PageKind.PAGE && listed.isEmpty() && image.isEmpty() && original.isEmpty() && same.isEmpty()
                ? plain.computeIfAbsent(language.tag(), any -> new Role(kind, language))
                : new Role(kind, language, List.copyOf(listed), image, original, same);
    }
}
