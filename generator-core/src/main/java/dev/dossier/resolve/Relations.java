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
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who is above, below and beside whom. */
final class Relations {
    private final PageTree tree;
    private final Outputs outputs;
    private final Map<Page, SitePath> images;
    private final Editions editions;
    private final Map<Page, List<Page>> children = new HashMap<>();
    private final List<Page> pages;

    /** Where each page stands among them. */
    private final Map<Page, Integer> numbers;

    /** The pages before and after each, by its number; nothing where there is none. */
    private final @Nullable Page[] previous;

    private final @Nullable Page[] next;

    /** The groups of the terms that the pages in a language say, by its tag: many say the same. */
    private final Map<String, Map<Terms, List<Group>>> groups = new ConcurrentHashMap<>();

    /** The terms of each language, by its tag. */
    private final Map<String, List<TermPages>> terms = new HashMap<>();

    /** A taxonomy in a language: its page, and those of its terms. */
    private record TermPages(TermSet terms, Page taxonomy, Map<String, Page> pages) {}

    Relations(PageTree tree, Outputs outputs, Map<Page, SitePath> images) {
        this.tree = tree;
        this.outputs = outputs;
        this.images = images;
        this.editions = new Editions(tree);
        this.pages = tree.pages();
        this.numbers = new HashMap<>(2 * pages.size());
        for (int i = 0; i < pages.size(); i++) {
            numbers.put(pages.get(i), i);
        }
        this.previous = new Page[pages.size()];
        this.next = new Page[pages.size()];
    }

    Map<Page, Place> places() {
        for (Page page : pages) {
            PageKind kind = tree.kind(page);
            if (kind != PageKind.NOT_FOUND && kind != PageKind.SEARCH && kind != PageKind.TAXONOMY && kind != PageKind.HOME) {
                tree.parent(page).ifPresent(parent -> children.computeIfAbsent(parent, any -> new ArrayList<>()).add(page));
            }
        }
        for (SiteLanguage language : tree.languages().all()) {
            List<TermPages> taxonomies = tree.taxonomies(language).stream().flatMap(set -> pages(set).stream()).toList();
            taxonomies.forEach(one -> one.pages().forEach((slug, page) -> children.put(page, new ArrayList<>(one.terms().pages(slug)))));
            terms.put(language.tag(), taxonomies);
        }
        Map<Order, List<List<Page>>> lists = new EnumMap<>(Order.class);
        children.forEach((parent, siblings) -> lists.computeIfAbsent(
                parent.frontMatter().lists().order().orElse(Order.WEIGHT), any -> new ArrayList<>()).add(siblings));
        Siblings order = new Siblings(pages, numbers);
        lists.forEach((by, all) -> order.sort(all, by));
        children.forEach((parent, siblings) -> {
            if (tree.kind(parent) == PageKind.HOME || tree.kind(parent) == PageKind.SECTION) {
                link(siblings);
            }
        });
        List<Place> found = IntStream.range(0, pages.size()).parallel().mapToObj(this::place).toList();
        Map<Page, Place> places = new HashMap<>(pages.size() * 2);
        for (int i = 0; i < found.size(); i++) {
            places.put(pages.get(i), found.get(i));
        }
        return places;
    }

    private Optional<TermPages> pages(TermSet set) {
        Map<String, Page> pages = new HashMap<>();
        set.titles().keySet().forEach(slug -> tree.page(set.path(slug)).ifPresent(page -> pages.put(slug, page)));
        return tree.page(set.path()).map(taxonomy -> new TermPages(set, taxonomy, pages));
    }

    private void link(List<Page> siblings) {
        for (int i = 0; i < siblings.size(); i++) {
            int number = Objects.requireNonNull(numbers.get(siblings.get(i)));
            previous[number] = i == 0 ? null : siblings.get(i - 1);
            next[number] = i + 1 == siblings.size() ? null : siblings.get(i + 1);
        }
    }

    private Place place(int number) {
        Page page = pages.get(number);
        SiteLanguage language = tree.language(page);
        return new Place(
                tree.kind(page),
                language,
                outputs.of(page),
                tree.parent(page),
                Optional.ofNullable(previous[number]),
                Optional.ofNullable(next[number]),
                List.copyOf(children.getOrDefault(page, List.of())),
                groups(page, language),
                Optional.ofNullable(images.get(page)),
                tree.original(page),
                editions.of(page));
    }

    private List<Group> groups(Page page, SiteLanguage language) {
        Terms said = page.frontMatter().terms();
        return said.byTaxonomy().isEmpty()
                ? List.of()
                : groups.computeIfAbsent(language.tag(), any -> new ConcurrentHashMap<>())
                        .computeIfAbsent(said, any -> find(page, terms.getOrDefault(language.tag(), List.of())));
    }

    private static List<Group> find(Page page, List<TermPages> taxonomies) {
        List<Group> all = new ArrayList<>();
        for (TermPages one : taxonomies) {
            List<Page> own = one.terms().of(page).stream().flatMap(slug -> Stream.ofNullable(one.pages().get(slug))).toList();
            if (!own.isEmpty()) {
                all.add(new Group(one.terms().taxonomy().name(), one.taxonomy(), own));
            }
        }
        return List.copyOf(all);
    }
}
