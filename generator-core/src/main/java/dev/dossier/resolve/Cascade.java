package dev.dossier.resolve;

import dev.dossier.model.FrontMatter;
import dev.dossier.model.FrontMatter.Lists;
import dev.dossier.model.Page;
import dev.dossier.model.SitePath;
import dev.dossier.model.Terms;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What sections say for the pages below them: of two sections that say the same the nearer one counts, and what a page says itself
 * counts most. The page of a section is below the section above. For one thread.
 */
final class Cascade {
    private final Map<SitePath, FrontMatter> said = new HashMap<>();
    private final Map<SitePath, FrontMatter> below = new HashMap<>();
    private final Map<Terms, Terms> terms = new HashMap<>();

    /** Collects what sections say, also those that are left out of the site. */
    Cascade(List<Page> pages) {
        for (Page page : pages) {
            Optional<FrontMatter> cascade = page.frontMatter().lists().cascade();
            if (cascade.isPresent() && PageTree.isIndex(page)) {
                said.putIfAbsent(page.path().parent(), cascade.get());
            }
        }
    }

    /** Returns a page with what the sections above say for it. */
    Page applyTo(Page page) {
        if (said.isEmpty()) {
            return page;
        }
        FrontMatter defaults = of(page.path());
        return defaults == FrontMatter.EMPTY ? page : page.withFrontMatter(page.frontMatter().below(defaults, this::shared));
    }

    /** Returns what holds for a page that nobody wrote: how it lists others, and its fields. */
    FrontMatter ofUnwritten(SitePath page) {
        if (said.isEmpty()) {
            return FrontMatter.EMPTY;
        }
        FrontMatter defaults = of(page);
        boolean nothing = defaults.lists().equals(Lists.NONE) && defaults.params().isEmpty();
        return nothing ? FrontMatter.EMPTY : FrontMatter.EMPTY.with(defaults.lists(), defaults.params());
    }

    private Terms shared(Terms written) {
        return terms.computeIfAbsent(written, same -> same);
    }

    private FrontMatter of(SitePath page) {
        boolean index = page.name().equals(PageTree.INDEX);
        if (index && page.parent().isRoot()) {
            return FrontMatter.EMPTY;
        }
        return in(index ? page.parent().parent() : page.parent());
    }

    private FrontMatter in(SitePath folder) {
        FrontMatter known = below.get(folder);
        if (known == null) {
            FrontMatter outer = folder.isRoot() ? FrontMatter.EMPTY : in(folder.parent());
            FrontMatter own = said.getOrDefault(folder, FrontMatter.EMPTY);
            known = own == FrontMatter.EMPTY ? outer : own.below(outer, this::shared);
            below.put(folder, known);
        }
        return known;
    }
}
