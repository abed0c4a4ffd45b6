package dev.dossier.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The terms of a page, as written: its tags, and those of every other taxonomy. Many pages have the same, so that whoever makes
 * them lets these pages share one.
 *
 * @param byTaxonomy the terms by the name of their taxonomy, in a fixed order; a taxonomy without terms is not among them
 */
public record Terms(Map<String, List<String>> byTaxonomy) {
    /** No terms at all. */
    public static final Terms NONE = new Terms(Map.of());

    /** Copies the terms in their order. */
    public Terms {
        byTaxonomy = copy(byTaxonomy);
    }

    private static Map<String, List<String>> copy(Map<String, List<String>> all) {
        // Most pages have nothing but tags, and a map of one takes the least memory.
        if (all.size() == 1) {
            Map.Entry<String, List<String>> one = all.entrySet().iterator().next();
            return Map.of(one.getKey(), List.copyOf(one.getValue()));
        }
        Map<String, List<String>> copy = new LinkedHashMap<>();
        all.forEach((taxonomy, terms) -> copy.put(taxonomy, List.copyOf(terms)));
        return Collections.unmodifiableMap(copy);
    }

    // The same as a record has by itself, without what a JVM takes to make that when it is asked for first.
    @Override
    public boolean equals(Object other) {
        return other instanceof Terms that && that.byTaxonomy.equals(byTaxonomy);
    }

    @Override
    public int hashCode() {
        return byTaxonomy.hashCode();
    }

    /** Returns whether a text can be a term: it becomes a part of a URL. */
    public static boolean canBe(String text) {
        String slug = Slug.of(text);
        return !slug.isEmpty() && SitePath.problem(slug).isEmpty();
    }

    /** Returns the terms of one taxonomy. */
    public List<String> in(String taxonomy) {
        return byTaxonomy.getOrDefault(taxonomy, List.of());
    }

    /** Returns these terms, and of each taxonomy in which there are none those of the defaults. */
    public Terms or(Terms defaults) {
        if (defaults.byTaxonomy.isEmpty() || byTaxonomy.isEmpty()) {
            return byTaxonomy.isEmpty() ? defaults : this;
        }
        Map<String, List<String>> both = new LinkedHashMap<>(byTaxonomy);
        defaults.byTaxonomy.forEach(both::putIfAbsent);
        return new Terms(both);
    }
}
