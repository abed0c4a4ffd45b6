package dev.dossier.resolve;

import dev.dossier.model.Page;
import dev.dossier.model.SiteLanguage;
import dev.dossier.model.SitePath;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the pages in the same language that are about the same as one: those that share terms with it, of which a rare one says more than one that many
 * pages have. Immutable and thread-safe.
 */
final class RelatedPages {
    /** The most pages that are found. */
    private static final int MOST = 5;

    /** The most pages that are looked at for one; terms that more pages have than are left say little and are passed over. */
    private static final int MOST_LOOKED_AT = 400;

    private final PageTree tree;
    /** How many pages of each language have terms, by its tag. */
    private final Map<String, Long> tagged = new HashMap<>();

    RelatedPages(PageTree tree) {
        this.tree = tree;
        for (Page page : tree.pages()) {
            if (!page.frontMatter().terms().byTaxonomy().isEmpty()) {
                tagged.merge(tree.language(page).tag(), 1L, Long::sum);
            }
        }
    }

    /** Returns the pages that are closest to a page, the closest first. */
    List<Page> of(Page page) {
        List<List<Page>> groups = new ArrayList<>();
        SiteLanguage language = tree.language(page);
        long pages = tagged.getOrDefault(language.tag(), 0L);
        tree.taxonomies(language).forEach(terms -> terms.of(page).forEach(slug -> groups.add(terms.pages(slug))));
        groups.sort(Comparator.comparingInt(List::size));
        Map<Page, Integer> shared = new HashMap<>();
        int left = MOST_LOOKED_AT;
        for (List<Page> group : groups) {
            left -= group.size();
            if (left < 0) {
                break;
            }
            int weight = weight(pages, group.size());
            group.forEach(other -> shared.merge(other, weight, Integer::sum));
        }
        shared.remove(page);
        Optional<SitePath> section = tree.parent(page).map(Page::path);
        Comparator<Map.Entry<Page, Integer>> closest = Map.Entry.<Page, Integer>comparingByValue().reversed()
                .thenComparing(other -> section.equals(tree.parent(other.getKey()).map(Page::path)) ? 0 : 1)
                .thenComparing(other -> date(other.getKey()), Comparator.reverseOrder())
                .thenComparing(other -> other.getKey().path());
        return shared.entrySet().stream().sorted(closest).limit(MOST).map(Map.Entry::getKey).toList();
    }

    /** Returns one more than the logarithm, to base 2 and rounded down, of how rare a term is: idf in integers. */
    private static int weight(long pages, int withTerm) {
        return Long.SIZE - Long.numberOfLeadingZeros(Math.max(1, pages / withTerm));
    }

    private static OffsetDateTime date(Page page) {
        return page.frontMatter().date().orElse(OffsetDateTime.MIN);
    }
}
