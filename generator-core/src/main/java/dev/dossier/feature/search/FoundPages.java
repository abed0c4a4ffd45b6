package dev.dossier.feature.search;

import dev.dossier.model.Fingerprint;
import dev.dossier.model.Page;
import dev.dossier.model.Route;
import dev.dossier.model.Site;
import dev.dossier.model.SitePath;
import dev.dossier.model.Urls;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What a site says of the pages that search finds, by the files that they become. */
public final class FoundPages {
    /** In the order of the site. */
    private final Map<SitePath, IndexedPage> pages = new LinkedHashMap<>();

    private FoundPages() {}

    /** Returns the pages of a site that search finds; none where it does not ask for search. */
    public static FoundPages of(Site site) {
        FoundPages found = new FoundPages();
        if (site.config().publishing().search().isPresent()) {
            Urls urls = Urls.of(site.config());
            Map<Page, String> sections = new ConcurrentHashMap<>();
            site.pages().parallelStream()
                    .flatMap(page -> IndexedPage.of(site, urls, page, sections).stream())
                    .toList()
                    .forEach(page -> found.pages.put(site.place(page.page()).output(), page));
        }
        return found;
    }

    /** Adds what tells of a file what the index reads of its page besides it; nothing for a file that is in no index. */
    public void describe(Route route, Fingerprint.Builder to) {
        page(route).ifPresent(page -> page.describe(to));
    }

    Optional<IndexedPage> page(Route route) {
        return Optional.ofNullable(pages.get(route.output()));
    }

    Collection<IndexedPage> all() {
        return pages.values();
    }
}
