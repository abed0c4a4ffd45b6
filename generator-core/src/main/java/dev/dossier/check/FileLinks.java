package dev.dossier.check;

import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.model.Route;
import dev.dossier.model.SitePath;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the broken addresses in files for machines: style sheets, feeds, sitemaps, robots.txt, manifests. Thread-safe. */
record FileLinks(Addresses addresses) {
    /**
     * A broken address and its place.
     *
     * @param what the address
     * @param start where it begins in the text of the file, in UTF-16 units
     */
    record Found(Breaks.Break what, int start) {}

    /** Returns whether a file is one that is looked at. */
    static boolean mayHave(Route route) {
        SitePath path = route.output();
        return switch (path.extension()) {
            case "css", "webmanifest", "xml" -> true;
            case "json" -> path.name().equals("manifest.json");
            case "txt" -> path.value().equals("robots.txt");
            default -> false;
        };
    }

    List<Found> broken(Route route, String text) {
        SitePath path = route.output();
        return switch (path.extension()) {
            case "css" -> each(CssUrls.of(text).stream(), path, DiagnosticCode.STYLE_SHEET_LEADS_NOWHERE, "style sheet refers to");
            case "webmanifest", "json" -> ManifestUrls.isOne(text)
                    ? each(ManifestUrls.of(text).stream(), path, DiagnosticCode.OWN_ADDRESS_LEADS_NOWHERE, "manifest names")
                    : List.of();
            // What a calendar names, the pages of its events link to; all else in it is what somebody wrote.
            case "ics" -> List.of();
            case "xml" -> route instanceof Route.Rendered || OwnUrls.isList(text) ? own(text, path, true, "file names") : List.of();
            case "txt" -> path.value().equals("robots.txt") ? own(text, path, false, path.name() + " names") : List.of();
            // The words of pages are checked where they are HTML.
            case "md" -> List.of();
            default -> own(text, path, false, path.name() + " names");
        };
    }

    private List<Found> own(String text, SitePath path, boolean xml, String verb) {
        Stream<Written> written = addresses.site().stream().flatMap(site -> OwnUrls.of(text, site, xml).stream());
        return each(written, path, DiagnosticCode.OWN_ADDRESS_LEADS_NOWHERE, verb);
    }

    private List<Found> each(Stream<Written> all, SitePath path, DiagnosticCode code, String verb) {
        return all.flatMap(one -> broken(one.link(), path, code, verb).map(found -> new Found(found, one.start())).stream())
                .toList();
    }

    private Optional<Breaks.Break> broken(String link, SitePath path, DiagnosticCode code, String verb) {
        Optional<Addresses.Target> own = addresses.own(link);
        Optional<Addresses.Target> target = own.isPresent() ? own : addresses.target(link, path);
        return target.isEmpty() || addresses.route(target.get().path()).isPresent()
                ? Optional.empty()
                : Optional.of(new Breaks.Break(
                        code, link, target.get(), "the " + verb + " '" + link + "', which the site does not have",
                        () -> addresses.hint(link, target.get())));
    }
}
