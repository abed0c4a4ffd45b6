package dev.dossier;

import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.Body;
import dev.dossier.model.ExternalLink;
import dev.dossier.model.Markup;
import dev.dossier.model.Page;
import dev.dossier.model.Site;
import dev.dossier.model.SiteConfig;
import dev.dossier.model.SiteLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Collects the links of a site to other sites, in the order of pages and menus; those that the site accepts are left out. */
record ExternalLinks(Site site, Exceptions exceptions) {
    private static final Set<DiagnosticCode> CODES = Set.of(DiagnosticCode.EXTERNAL_LINK_BROKEN);

    List<ExternalLink> all() {
        List<ExternalLink> all = new ArrayList<>();
        for (Page page : site.pages()) {
            if (site.place(page).original().isPresent()) {
                continue;
            }
            for (Markup.Link link : page.body().markup().links()) {
                Body.Reference reference = link.reference();
                if (isWeb(reference.destination())) {
                    add(reference.destination(), link.location(), page.path().value(), all);
                }
            }
        }
        Stream<SiteConfig.MenuEntry> entries = Stream.concat(
                        Stream.of(site.config().menus()), site.config().languages().all().stream().map(SiteLanguage::menus))
                .flatMap(menus -> menus.values().stream())
                .flatMap(List::stream);
        entries.filter(entry -> isWeb(entry.target()))
                .forEach(entry -> add(entry.target(), entry.location(), entry.location().file(), all));
        return List.copyOf(all);
    }

    private void add(String url, SourceLocation location, String source, List<ExternalLink> all) {
        if (!exceptions.acceptsExternal(CODES, List.of(source, location.file()), url)) {
            all.add(new ExternalLink(url, location));
        }
    }

    private static boolean isWeb(String url) {
        return url.regionMatches(true, 0, "http://", 0, 7) || url.regionMatches(true, 0, "https://", 0, 8);
    }
}
