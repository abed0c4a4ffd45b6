package dev.dossier;

import dev.dossier.ledger.TranslationLedger;
import dev.dossier.model.Body;
import dev.dossier.model.Page;
import dev.dossier.model.PageKind;
import dev.dossier.model.Section;
import dev.dossier.model.Site;
import dev.dossier.model.SitePath;
import dev.dossier.model.Sources;
import dev.dossier.model.Translation;
import dev.dossier.parse.Parser;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a site knows of its translations, for the ledger that holds them against their originals. */
final class Translations {
    private Translations() {}

    /** Returns the ledger of a site, of whose pages those count that somebody wrote and readers look for. */
    static TranslationLedger ledger(Site site, Sources sources, Parser parser) {
        Map<SitePath, Page> pages = new HashMap<>();
        if (site.config().languages().areDeclared()) {
            site.pages().stream().filter(page -> isWritten(page, site)).forEach(page -> pages.put(page.path(), page));
        }
        Function<Page, List<Section>> sections = page -> sources.page(page.path()).map(parser::sections).orElse(List.of());
        return new TranslationLedger(site.config().languages(), pages, sources, sections);
    }

    private static boolean isWritten(Page page, Site site) {
        Site.Place place = site.place(page);
        boolean sought = place.kind() == PageKind.HOME || place.kind() == PageKind.SECTION || place.kind() == PageKind.PAGE;
        return sought && page.body() != Body.NONE && place.original().isEmpty();
    }

    /** Returns the sources of the pages in the default language. */
    static Set<String> originals(Site site) {
        return site.pages().stream()
                .filter(page -> site.config().languages().main().has(page.path()))
                .map(page -> page.location().file())
                .collect(Collectors.toSet());
    }

    /** Returns the pages whose originals have moved on. */
    static Set<Page> outdated(List<Translation> translations, Site site) {
        Set<SitePath> stale = new HashSet<>();
        for (Translation translation : translations) {
            if (translation.state() == Translation.State.STALE) {
                stale.add(translation.page());
            }
        }
        return stale.isEmpty() ? Set.of() : site.pages().stream().filter(page -> stale.contains(page.path())).collect(Collectors.toSet());
    }
}
