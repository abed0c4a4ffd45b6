package dev.dossier.check;

import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.Suggestion;
import dev.dossier.model.Anchor;
import dev.dossier.model.OutputFile;
import dev.dossier.model.Route;
import dev.dossier.model.SitePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The anchors of other files that files link to. Those that the text of a page defines are known when a link is seen; the others
 * are those that templates make, and are looked for when every file has been made, in a file that is drawn once more. Thread-safe.
 */
final class OtherAnchors {
    /** A page of an author's own that is larger is taken to have every anchor. */
    private static final int MAX_BYTES = 8 * 1024 * 1024;

    private static final long ID = Names.of("id");
    private static final long NAME = Names.of("name");

    private final Addresses addresses;
    private final Set<Anchor> wanted = ConcurrentHashMap.newKeySet();
    private final Map<SitePath, Set<Open>> open = new ConcurrentHashMap<>();
    private final Map<SitePath, Optional<Set<String>>> ids = new ConcurrentHashMap<>();

    /** A link to an anchor that has not been found yet. */
    record Open(Route.Rendered from, String link, Anchor anchor, Findings.Blame blame) {}

    OtherAnchors(Addresses addresses) {
        this.addresses = addresses;
    }

    /** Begins with the links of a file; none that it had when it was looked at before is said to be broken any more. */
    void begin(Route.Rendered from) {
        open.remove(from.output());
    }

    /** Takes a link from one file to another. */
    void add(Route.Rendered from, String link, Addresses.Target target, Route to, Supplier<Findings.Blame> blame) {
        boolean counts = !target.fragment().isEmpty()
                && !target.fragment().equals("top")
                && List.of("html", "htm").contains(to.output().extension());
        if (counts) {
            Anchor anchor = new Anchor(to.output(), target.fragment());
            wanted.add(anchor);
            if (!isInText(anchor, to)) {
                open.computeIfAbsent(from.output(), any -> ConcurrentHashMap.newKeySet()).add(new Open(from, link, anchor, blame.get()));
            }
        }
    }

    /** Returns all anchors of other files that any file links to. */
    Set<Anchor> wanted() {
        return Set.copyOf(wanted);
    }

    /**
     * Returns the links whose anchor is missing.
     *
     * @param files makes a file of the output
     */
    Stream<Open> broken(Function<Route, OutputFile> files) {
        return open.values().stream().flatMap(Set::stream).filter(one -> !has(one.anchor(), files));
    }

    /**
     * Returns whether an anchor is there.
     *
     * @param files makes a file of the output
     */
    boolean has(Anchor anchor, Function<Route, OutputFile> files) {
        Optional<Route> route = addresses.route(anchor.file().value());
        return route.isPresent()
                && (isInText(anchor, route.get())
                        || ids(route.get(), files).map(all -> all.contains(anchor.id())).orElse(true));
    }

    /** Returns what is wrong with a link whose anchor is missing. */
    Breaks.Break broken(Open one, Function<Route, OutputFile> files) {
        Route to = addresses.route(one.anchor().file().value()).orElseThrow();
        String name = to instanceof Route.Rendered rendered ? rendered.page().location().file() : to.origin().file();
        return new Breaks.Break(
                DiagnosticCode.OTHER_ANCHOR_MISSING, one.link(),
                new Addresses.Target(one.anchor().file().value(), one.anchor().id()),
                "the rendered page links to '" + one.link() + "': '" + name + "' has no anchor '" + one.anchor().id() + "'",
                () -> Suggestion.didYouMean(one.anchor().id(), ids(to, files).orElse(Set.of())));
    }

    private static boolean isInText(Anchor anchor, Route route) {
        return route instanceof Route.Rendered rendered
                && !isRedirect(rendered)
                && rendered.page().anchors().contains(anchor.id());
    }

    static boolean isRedirect(Route route) {
        return route instanceof Route.Rendered rendered && rendered.templates().get(0).equals("redirect");
    }

    private Optional<Set<String>> ids(Route route, Function<Route, OutputFile> files) {
        return ids.computeIfAbsent(route.output(), any -> {
            try {
                byte[] bytes = files.apply(route).content().read(MAX_BYTES + 1);
                return bytes.length > MAX_BYTES
                        ? Optional.empty()
                        : Optional.of(ids(bytes));
            } catch (IOException unreadable) {
                return Optional.empty();
            }
        });
    }

    private static Set<String> ids(byte[] html) {
        Set<String> found = new HashSet<>();
        HtmlScanner scanner = new HtmlScanner(html);
        for (int kind = scanner.next(); kind != HtmlScanner.DONE; kind = scanner.next()) {
            if (kind == HtmlScanner.START) {
                add(scanner, ID, found);
                if (Elements.number(scanner.name()) == Elements.A) {
                    add(scanner, NAME, found);
                }
            }
        }
        return found;
    }

    private static void add(HtmlScanner scanner, long attribute, Set<String> values) {
        int found = scanner.find(attribute);
        if (found >= 0) {
            int start = scanner.valueStart(found);
            values.add(Links.unescape(new String(scanner.html(), start, scanner.valueEnd(found) - start, StandardCharsets.UTF_8)));
        }
    }
}
