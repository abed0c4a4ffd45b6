package dev.dossier.resolve;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.model.Located;
import dev.dossier.model.Page;
import dev.dossier.model.SitePath;
import dev.dossier.model.Slug;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The tags of a site: which pages have which, and how each is written. */
final class Tags {
    private final SitePath folder;
    private final SortedMap<String, String> titles = new TreeMap<>();
    private final Map<String, List<Page>> pages = new HashMap<>();
    private final Map<Page, List<String>> slugs = new HashMap<>();

    private Tags(SitePath folder) {
        this.folder = folder;
    }

    /**
     * Finds the tags of a language.
     *
     * @param pages its pages
     * @param root the folder of the language
     */
    static Tags of(Collection<Page> pages, SitePath root, Consumer<Diagnostic> problems) {
        Tags tags = new Tags(root.resolve("tags"));
        // Many pages have the same tags.
        Map<String, String> known = new HashMap<>();
        Set<String> written = new HashSet<>();
        List<String> own = new ArrayList<>();
        for (Page page : pages) {
            own.clear();
            for (Located<String> tag : page.frontMatter().tags()) {
                String slug = known.computeIfAbsent(tag.value(), Slug::of);
                boolean first = !tags.pages.containsKey(slug);
                if (first && (slug.isEmpty() || SitePath.problem(slug).isPresent())) {
                    problems.accept(Diagnostic.error(
                            DiagnosticCode.INVALID_TAG,
                            tag.location(),
                            "the tag '" + tag.value() + "' cannot be part of a URL",
                            "Use at least one letter or digit."));
                } else if (!own.contains(slug)) {
                    own.add(slug);
                    if (written.add(tag.value())) {
                        tags.titles.merge(slug, tag.value(), (one, other) -> one.compareTo(other) <= 0 ? one : other);
                    }
                    tags.pages.computeIfAbsent(slug, any -> new ArrayList<>()).add(page);
                }
            }
            if (!own.isEmpty()) {
                tags.slugs.put(page, List.copyOf(own));
            }
        }
        return tags;
    }

    /** Returns the path of the page that lists all tags. */
    SitePath taxonomy() {
        return folder.resolve(PageTree.INDEX);
    }

    /** Returns the path of the page that lists what has a tag. */
    SitePath term(String slug) {
        return folder.resolve(slug).resolve(PageTree.INDEX);
    }

    boolean isEmpty() {
        return titles.isEmpty();
    }

    /** Returns how each tag is written, by the part of the URL it becomes; of two spellings the first by code points wins. */
    SortedMap<String, String> titles() {
        return titles;
    }

    List<Page> pages(String slug) {
        return pages.getOrDefault(slug, List.of());
    }

    List<String> of(Page page) {
        return slugs.getOrDefault(page, List.of());
    }
}
