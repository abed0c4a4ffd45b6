package dev.dossier.check;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.Excuses;
import dev.dossier.model.Page;
import dev.dossier.model.Route;
import dev.dossier.model.SiteConfig.UrlStyle;
import dev.dossier.model.SitePath;
import dev.dossier.model.Urls;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns links that are broken into problems, unless the site accepts them. Thread-safe. */
record Breaks(Excuses excuses) {
    /** What a problem of a rendered page is called where its source is looked at; an exception for one is one for both. */
    private static final Map<DiagnosticCode, Set<DiagnosticCode>> IN_SOURCE = Map.of(
            DiagnosticCode.RENDERED_LINK_LEADS_NOWHERE,
            Set.of(DiagnosticCode.LINK_LEADS_NOWHERE, DiagnosticCode.LINK_LEAVES_SITE),
            DiagnosticCode.RENDERED_ANCHOR_MISSING, Set.of(DiagnosticCode.ANCHOR_MISSING),
            DiagnosticCode.OTHER_ANCHOR_MISSING, Set.of(DiagnosticCode.ANCHOR_MISSING));

    /**
     * A broken link.
     *
     * @param code what is wrong with it
     * @param link what it says
     * @param target where it leads
     * @param message what is wrong, in words
     * @param hint tells what to do, which may take a look at all files
     */
    record Break(DiagnosticCode code, String link, Addresses.Target target, String message, Supplier<String> hint) {}

    /** Returns the problem, unless it is accepted. */
    Optional<Diagnostic> problem(Break broken, Route route, SourceLocation location) {
        return accepts(broken, route) ? Optional.empty() : Optional.of(Diagnostic.error(broken.code(), location, broken.message(), broken.hint().get()));
    }

    /** Returns whether the site accepts a broken link of a file. */
    boolean accepts(Break broken, Route route) {
        Set<DiagnosticCode> codes = Stream.concat(
                        Stream.of(broken.code()), IN_SOURCE.getOrDefault(broken.code(), Set.of()).stream())
                .collect(Collectors.toUnmodifiableSet());
        List<String> sources = route instanceof Route.Rendered rendered
                ? List.of(rendered.page().path().value(), rendered.page().location().file())
                : List.of(route.origin().file());
        Excuses.Finding finding = new Excuses.Finding(codes, sources, spellings(broken, route));
        return excuses.accept(finding, route.output());
    }

    /** Returns a link as it is written, from the root of the site, and as its author writes it if it is one of Markdown. */
    private static List<String> spellings(Break broken, Route route) {
        String path = broken.target().path();
        String anchor = broken.target().fragment().isEmpty() ? "" : "#" + broken.target().fragment();
        List<String> spellings = new ArrayList<>(List.of(broken.link(), "/" + path + anchor));
        if (path.endsWith("index.html")) {
            spellings.add("/" + path.substring(0, path.length() - "index.html".length()) + anchor);
        }
        if (route instanceof Route.Rendered rendered && SitePath.problem(path).isEmpty()) {
            Page page = rendered.page();
            spellings.add(new Urls(UrlStyle.FILE, Optional.empty()).relative(page.path(), SitePath.of(path)) + anchor);
        }
        return spellings;
    }
}
