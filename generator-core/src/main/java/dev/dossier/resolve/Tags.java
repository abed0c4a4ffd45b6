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
    static final SitePath TAXONOMY = SitePath.of("tags/index.md");

    private final SortedMap<String, String> titles = new TreeMap<>();
    private final Map<String, List<Page>> pages = new HashMap<>();
    private final Map<Page, List<String>> slugs = new HashMap<>();

    private Tags() {}

    static Tags of(Collection<Page> pages, Consumer<Diagnostic> problems) {
        Tags tags = new Tags();
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

    /** Returns the page that lists what has each tag. */
    static Map<String, Page> terms(PageTree tree) {
        Map<String, Page> terms = new HashMap<>();
        tree.tags().titles().keySet().forEach(slug -> tree.page(term(slug)).ifPresent(page -> terms.put(slug, page)));
        return terms;
    }

    /** Returns the path of the page that lists what has a tag. */
    static SitePath term(String slug) {
        return SitePath.of("tags/" + slug + "/index.md");
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
