package dev.dossier.resolve;

import dev.dossier.model.Page;
import dev.dossier.model.SitePath;
import dev.dossier.model.Slug;
import dev.dossier.model.Taxonomy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The terms of one taxonomy in one language: which pages have which, and how each is written. */
final class TermSet {
    private final Taxonomy taxonomy;
    private final SitePath folder;
    private final SortedMap<String, String> titles = new TreeMap<>();
    private final Map<String, List<Page>> pages = new HashMap<>();

    /** The parts of URLs that terms become, by how they are written. */
    private final Map<String, String> slugOf = new HashMap<>();

    private TermSet(Taxonomy taxonomy, SitePath folder) {
        this.taxonomy = taxonomy;
        this.folder = folder;
    }

    /**
     * Collects the terms of a language.
     *
     * @param pages its pages, in the order of the pages of each term
     * @param root the folder of the language
     */
    static TermSet of(Taxonomy taxonomy, Collection<Page> pages, SitePath root) {
        TermSet terms = new TermSet(taxonomy, root.resolve(taxonomy.name()));
        for (Page page : pages) {
            page.frontMatter().terms().in(taxonomy.name()).forEach(terms::add);
            for (String slug : terms.of(page)) {
                terms.pages.computeIfAbsent(slug, any -> new ArrayList<>()).add(page);
            }
        }
        return terms;
    }

    private void add(String term) {
        if (!slugOf.containsKey(term)) {
            String slug = Slug.of(term);
            slugOf.put(term, slug);
            titles.merge(slug, term, (one, other) -> one.compareTo(other) <= 0 ? one : other);
        }
    }

    Taxonomy taxonomy() {
        return taxonomy;
    }

    /** Returns the path of the page that lists all terms. */
    SitePath path() {
        return folder.resolve(PageTree.INDEX);
    }

    /** Returns the path of the page that lists what has a term. */
    SitePath path(String slug) {
        return folder.resolve(slug).resolve(PageTree.INDEX);
    }

    boolean isEmpty() {
        return titles.isEmpty();
    }

    /** Returns how each term is written, by the part of the URL it becomes; of two spellings the first by code points wins. */
    SortedMap<String, String> titles() {
        return titles;
    }

    /** Returns the pages that have a term. */
    List<Page> pages(String slug) {
        return pages.getOrDefault(slug, List.of());
    }

    /** Returns the terms of a page, by the parts of URLs that they become. */
    List<String> of(Page page) {
        List<String> slugs = new ArrayList<>(4);
        for (String term : page.frontMatter().terms().in(taxonomy.name())) {
            String slug = slugOf.get(term);
            if (slug != null && !slugs.contains(slug)) {
                slugs.add(slug);
            }
        }
        return slugs;
    }
}
