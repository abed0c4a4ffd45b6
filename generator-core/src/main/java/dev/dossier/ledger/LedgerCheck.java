package dev.dossier.ledger;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.Quoted;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.diagnostic.Suggestion;
import dev.dossier.ledger.UrlLedger.Moved;
import dev.dossier.model.Page;
import dev.dossier.model.Route;
import dev.dossier.model.Site;
import dev.dossier.model.SiteConfig.Gone;
import dev.dossier.model.SourceFile;
import dev.dossier.model.Sources;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Finds the addresses and anchors of a ledger that a site does not have any more, and has not ended on purpose. For one thread. */
final class LedgerCheck {
    private final Site site;
    private final Sources sources;
    private final List<Page> parsed;
    private final Supplier<Optional<Site>> unexpired;
    private final Consumer<Diagnostic> problems;
    private final Set<String> ended = new HashSet<>();
    private final List<Moved> moved = new ArrayList<>();
    private Optional<NewHomes> homes = Optional.empty();
    private Optional<Optional<Site>> before = Optional.empty();
    private Optional<Set<String>> read = Optional.empty();
    private Optional<Set<String>> unread = Optional.empty();

    LedgerCheck(
            Site site, Sources sources, List<Page> parsed, Supplier<Optional<Site>> unexpired, Consumer<Diagnostic> problems) {
        this.site = site;
        this.sources = sources;
        this.parsed = parsed;
        this.unexpired = unexpired;
        this.problems = problems;
        site.config().gone().forEach(gone -> ended.add(key(gone.path(), gone.anchor())));
    }

    List<Moved> moved() {
        return List.copyOf(moved);
    }

    private static String key(String address, String anchor) {
        return anchor.isEmpty() ? address : address + "#" + anchor;
    }

    /** Finds what is said to have ended and has not: a server would refuse what is there. */
    void ended() {
        for (Gone gone : site.config().gone()) {
            if (has(site, gone.path(), gone.anchor())) {
                problems.accept(Diagnostic.error(
                        DiagnosticCode.GONE_IS_THERE, gone.location(),
                        Quoted.of(key(gone.path(), gone.anchor())) + " is said to be gone, but is there",
                        "Remove the line, or what is there."));
            }
        }
    }

    void check(SortedMap<String, Entry> entries) {
        for (Entry entry : entries.values()) {
            if (!ended.contains(entry.address())) {
                Optional<Route> route = route(site, entry.address());
                if (route.isPresent()) {
                    entry.anchors().forEach(anchor -> lacks(route.get(), anchor).ifPresent(page -> lost(entry, anchor, page)));
                } else if (!isUnread(entry.source()) && !hasExpired(entry.address(), "")) {
                    lost(entry, entries);
                }
            }
        }
    }

    private static boolean has(Site site, String address, String anchor) {
        Optional<Route> route = route(site, address);
        return route.isPresent() && (anchor.isEmpty() || lacks(route.get(), anchor).isEmpty());
    }

    /** Returns whether something is gone because a page has expired, which its author meant. */
    private boolean hasExpired(String address, String anchor) {
        if (before.isEmpty()) {
            before = Optional.of(unexpired.get());
        }
        return before.get().filter(one -> has(one, address, anchor)).isPresent();
    }

    private static Optional<Route> route(Site site, String address) {
        return Address.output(address).map(output -> site.outputs().get(output));
    }

    /** Returns the page that lacks an anchor; a redirect has those of the page that it leads to, and of a file nobody knows. */
    private static Optional<Page> lacks(Route route, String anchor) {
        return route instanceof Route.Rendered rendered && !rendered.page().anchors().contains(anchor)
                ? Optional.of(rendered.page())
                : Optional.empty();
    }

    /** Returns the sources of the pages that could be read. */
    private Set<String> read() {
        if (read.isEmpty()) {
            read = Optional.of(parsed.stream().map(page -> page.location().file()).collect(Collectors.toSet()));
        }
        return read.get();
    }

    /** Returns whether a source is that of a page that cannot be read, which is another problem. */
    private boolean isUnread(String source) {
        if (unread.isEmpty()) {
            Set<String> names = sources.pages().stream().map(SourceFile::name).collect(Collectors.toSet());
            names.removeAll(read());
            unread = Optional.of(names);
        }
        return unread.get().contains(source);
    }

    private void lost(Entry entry, SortedMap<String, Entry> entries) {
        if (homes.isEmpty()) {
            homes = Optional.of(new NewHomes(site, entries));
        }
        String whose = entry.source().isEmpty() ? "" : ", where " + Quoted.of(entry.source()) + " was";
        problems.accept(Diagnostic.error(
                DiagnosticCode.ADDRESS_GONE, place(entry, 1),
                "the address " + Quoted.of(entry.address()) + " is gone" + whose, remedy(entry, homes.get())));
    }

    private String remedy(Entry entry, NewHomes found) {
        String end = " say in dossier.yml why it has ended: 'gone: {" + Address.yaml(Address.word(entry.address())) + ": the reason}'.";
        if (found.source(entry.source()).isEmpty() && read().contains(entry.source())) {
            return "The page is not published at present. Publish it, or" + end;
        }
        Optional<String> file = found.file(entry.source());
        if (file.isPresent()) {
            return "The file is at " + Quoted.of(file.get()) + " now. Put it back, or" + end;
        }
        Optional<Page> home = Address.canBeAlias(entry.address()) ? found.of(entry) : Optional.empty();
        if (home.isEmpty()) {
            return "Bring it back, or" + end;
        }
        String alias = Address.yaml(entry.address());
        moved.add(new Moved(entry.address(), alias, home.get()));
        String add = home.get().frontMatter().aliases().isEmpty()
                ? "add the line 'aliases: [" + alias + "]' to its front matter"
                : "add " + alias + " to its aliases";
        return Quoted.of(home.get().location().file()) + " seems to be the page: " + add + " (-Ddossier.write does). Else" + end;
    }

    private void lost(Entry entry, String anchor, Page page) {
        if (ended.contains(key(entry.address(), anchor)) || hasExpired(entry.address(), anchor)) {
            return;
        }
        String end = "say in dossier.yml why it has ended: 'gone: {"
                + Address.yaml(Address.word(entry.address()) + "#" + Address.word(anchor)) + ": the reason}'.";
        String hint = successor(entry, anchor, page)
                .map(now -> "'#" + now + "' seems to be in its place: end that heading in '{#" + anchor + "}', or " + end)
                .orElse("Give a heading its id, as in '## Title {#" + anchor + "}', or " + end);
        problems.accept(Diagnostic.error(
                DiagnosticCode.ANCHOR_GONE, place(entry, entry.column(anchor)),
                "the anchor '#" + anchor + "' of " + Quoted.of(entry.address()) + " is gone from " + Quoted.of(page.location().file()),
                hint));
    }

    /** Returns the new anchor that is most like the one that is gone, else the only new one. */
    private static Optional<String> successor(Entry entry, String anchor, Page page) {
        List<String> fresh = page.anchors().stream()
                .filter(one -> !one.equals(page.titleId()) && !entry.anchors().contains(one))
                .toList();
        return Suggestion.closest(anchor, fresh).or(() -> fresh.size() == 1 ? Optional.of(fresh.get(0)) : Optional.empty());
    }

    private static SourceLocation place(Entry entry, int column) {
        return SourceLocation.of(UrlLedger.FILE).at(entry.line(), column);
    }
}
