package dev.dossier.resolve;

import dev.dossier.model.Page;
import dev.dossier.model.PageKind;
import dev.dossier.model.SiteLanguage;
import dev.dossier.model.SitePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Which pages are the same page in several languages: those with the same path below the folder of their language. */
final class Editions {
    private final PageTree tree;
    /** Each list is shared by all pages in it. */
    private final Map<SitePath, List<Page>> known = new ConcurrentHashMap<>();

    Editions(PageTree tree) {
        this.tree = tree;
    }

    /** Returns a page in all languages, in the order of the languages; none where there is no second one. */
    List<Page> of(Page page) {
        if (!tree.languages().areDeclared() || tree.kind(page) == PageKind.NOT_FOUND) {
            return List.of();
        }
        return known.computeIfAbsent(tree.language(page).relative(page.path()), path -> find(path));
    }

    private List<Page> find(SitePath path) {
        List<Page> found = new ArrayList<>();
        for (SiteLanguage language : tree.languages().all()) {
            tree.page(language.folder().resolve(path.value())).ifPresent(found::add);
        }
        return found.size() > 1 ? List.copyOf(found) : List.of();
    }
}
