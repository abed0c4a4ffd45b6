package dev.dossier;

import dev.dossier.model.Fingerprint;
import dev.dossier.model.Route;
import dev.dossier.model.Site;
import dev.dossier.render.Renderer;
import java.net.URI;
import java.util.Optional;

/** Tells what files of the output are made from, without making them. Thread-safe. */
record Ingredients(Site site, Renderer renderer, Past past) {
    /** Returns what is the same only if the file is; nothing where that is not known. */
    Optional<Fingerprint> of(Route route) {
        if (route instanceof Route.Copied copied) {
            return past.content(copied.source());
        }
        // The check of a page reads the base URL as well: it tells which addresses lead into the site.
        String base = site.config().baseUrl().map(URI::toString).orElse("");
        return renderer.fingerprint(site, (Route.Rendered) route)
                .map(values -> new Fingerprint.Builder().fingerprint(values).text(base).build());
    }
}
