package dev.dossier.resolve;

import dev.dossier.model.Page;
import dev.dossier.model.Site.Group;
import dev.dossier.model.SiteLanguage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The pages of terms, and which of them belong to a page. Immutable and thread-safe. */
final class TermGroups {
    private final PageTree tree;

    /** The taxonomies of each language, by its tag. */
    private final Map<String, List<TermPages>> taxonomies = new HashMap<>();

    /** A taxonomy in a language: its page, and those of its terms. */
    private record TermPages(TermSet terms, Page taxonomy, Map<String, Page> pages) {}

    TermGroups(PageTree tree) {
        this.tree = tree;
        for (SiteLanguage language : tree.languages().all()) {
            taxonomies.put(language.tag(), tree.taxonomies(language).stream().flatMap(set -> pages(set, tree).stream()).toList());
        }
    }

    private static Optional<TermPages> pages(TermSet set, PageTree tree) {
        Map<String, Page> pages = new HashMap<>();
        set.titles().keySet().forEach(slug -> tree.page(set.path(slug)).ifPresent(page -> pages.put(slug, page)));
        return tree.page(set.path()).map(taxonomy -> new TermPages(set, taxonomy, pages));
    }

    /** Tells of each term which pages have it. */
    void forEach(BiConsumer<Page, List<Page>> terms) {
        taxonomies.values().forEach(all ->
                all.forEach(one -> one.pages().forEach((slug, page) -> terms.accept(page, one.terms().pages(slug)))));
    }

    /** Returns the terms of a page. */
    List<Group> of(Page page) {
        if (page.frontMatter().terms().byTaxonomy().isEmpty()) {
            return List.of();
        }
        List<Group> all = new ArrayList<>();
        for (TermPages one : taxonomies.getOrDefault(tree.language(page).tag(), List.of())) {
            List<Page> own = new ArrayList<>();
            for (String slug : one.terms().of(page)) {
                Page term = one.pages().get(slug);
                if (term != null) {
                    own.add(term);
                }
            }
            if (!own.isEmpty()) {
                all.add(new Group(one.terms().taxonomy().name(), one.taxonomy(), List.copyOf(own)));
            }
        }
        return List.copyOf(all);
    }
}
