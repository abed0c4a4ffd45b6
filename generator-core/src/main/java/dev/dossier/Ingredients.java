package dev.dossier;

import dev.dossier.check.Checker;
import dev.dossier.model.Fingerprint;
import dev.dossier.model.ReadKind;
import dev.dossier.model.Route;
import dev.dossier.model.Site;
import dev.dossier.render.Renderer;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * Tells what files of the output are made from, without making them. Thread-safe.
 *
 * @param site the site
 * @param renderer what makes most of them
 * @param past what is known of the sources
 * @param checks what every page is checked by
 * @param unseen the kinds of reads that are not recorded: none, but in tests of the tests
 */
record Ingredients(Site site, Renderer renderer, Past past, Fingerprint checks, Set<ReadKind> unseen) {
    /** Takes what every page is checked by from the site. */
    static Ingredients of(Site site, Renderer renderer, Past past, Set<ReadKind> unseen) {
        // The check of a page reads the base URL as well: it tells which addresses lead into the site.
        String base = site.config().baseUrl().filter(url -> !unseen.contains(ReadKind.BASE_URL)).map(URI::toString).orElse("");
        Fingerprint.Builder checks = new Fingerprint.Builder().text(base);
        if (!unseen.contains(ReadKind.CHECKS)) {
            checks.fingerprint(Checker.ingredients(site));
        }
        return new Ingredients(site, renderer, past, checks.build(), unseen);
    }

    /** Returns what is the same only if the file is; nothing where that is not known. */
    Optional<Fingerprint> of(Route route) {
        if (route instanceof Route.Copied copied) {
            return past.content(copied.source()).map(this::copied);
        }
        return renderer.fingerprint(site, (Route.Rendered) route)
                .map(values -> new Fingerprint.Builder().fingerprint(values).fingerprint(checks).build());
    }

    /** Returns what stands for a file that is copied, by the bytes that were copied: the source may be another by now. */
    Fingerprint copied(Fingerprint content) {
        return unseen.contains(ReadKind.COPY) ? Fingerprint.of("") : content;
    }
}
