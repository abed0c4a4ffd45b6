package dev.dossier;

import dev.dossier.check.Checker;
import dev.dossier.feature.search.FoundPages;
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
 * @param base where the site is published; empty where nobody knows
 * @param checks what every page is checked by
 * @param found what search reads of pages besides their files
 * @param unseen the kinds of reads that are not recorded: none, but in tests of the tests
 */
record Ingredients(
        Site site, Renderer renderer, Past past, String base, Fingerprint checks, FoundPages found, Set<ReadKind> unseen) {
    /** Takes what every page is checked by from the site. */
    static Ingredients of(Site site, Renderer renderer, Past past, FoundPages found, Set<ReadKind> unseen) {
        String base = site.config().baseUrl().filter(url -> !unseen.contains(ReadKind.BASE_URL)).map(URI::toString).orElse("");
        Fingerprint checks = unseen.contains(ReadKind.CHECKS) ? Fingerprint.of("") : Checker.ingredients(site);
        return new Ingredients(site, renderer, past, base, checks, found, unseen);
    }

    /** Returns the same as {@link #of}, without looking closely where the past already tells; nothing where it tells that all will be new. */
    Optional<Fingerprint> expected(Route route) {
        if (route instanceof Route.Rendered rendered && renderer.drawsAnew(rendered)) {
            return Optional.empty();
        }
        // What a directive shows may be the text of another page.
        Optional<Fingerprint> known = route instanceof Route.Rendered rendered
                        && rendered.page().body().directives().isEmpty()
                        && renderer.showsOwnTextOnly(rendered)
                ? past.made(rendered)
                : Optional.empty();
        return known.isPresent() ? known : of(route);
    }

    /** Returns what is the same only if the file is; nothing where that is not known. */
    Optional<Fingerprint> of(Route route) {
        if (route instanceof Route.Copied copied) {
            return past.content(copied.source()).map(content -> copied(copied, content));
        }
        if (route instanceof Route.Computed computed) {
            return Optional.of(computed.from());
        }
        return renderer.fingerprint(site, (Route.Rendered) route).map(values -> checked(route, values));
    }

    /** Returns the same as {@link #of} for a file that was drawn; again only where templates have asked for more since. */
    Optional<Fingerprint> of(Route route, Made.From from) {
        return route instanceof Route.Rendered rendered && renderer.questions(rendered) == from.questions()
                ? Optional.of(checked(route, from.values()))
                : of(route);
    }

    private Fingerprint checked(Route route, Fingerprint values) {
        Fingerprint.Builder all = withBase(values).fingerprint(checks);
        if (!unseen.contains(ReadKind.SEARCH)) {
            found.describe(route, all);
        }
        return all.build();
    }

    /**
     * Addresses count by the files that they lead to. The check of a file reads the base URL as well: it tells which of them lead into
     * the site.
     */
    private Fingerprint.Builder withBase(Fingerprint values) {
        return new Fingerprint.Builder()
                .fingerprint(values)
                .text(base)
                .number(site.config().urls().ordinal());
    }

    /** Returns what stands for a file that is copied, by the bytes that were copied: the source may be another by now. */
    Fingerprint copied(Route.Copied route, Fingerprint content) {
        Fingerprint bytes = unseen.contains(ReadKind.COPY) ? Fingerprint.of("") : content;
        return Checker.reads(route) ? withBase(bytes).build() : bytes;
    }
}
