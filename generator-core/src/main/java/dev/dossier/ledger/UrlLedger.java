package dev.dossier.ledger;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.model.Page;
import dev.dossier.model.Site;
import dev.dossier.model.Sources;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Every address that a site has published, with its anchors: the file {@code urls.lock} in the site folder. It lets no link of
 * anybody else die unnoticed. It grows when its author wants it to, and nothing is ever dropped from it.
 */
public final class UrlLedger {
    /** The name of the file. */
    public static final String FILE = "urls.lock";

    private static final LockFile<Entry> LOCK =
            new LockFile<>(FILE, DiagnosticCode.LEDGER_UNREADABLE, Entry::read, Entry::address, Entry::with);

    private UrlLedger() {}

    /**
     * A ledger after what a site publishes now was added.
     *
     * @param text what the file has to say
     * @param addresses how many addresses it knows
     * @param added how many of them are new
     * @param anchorsAdded how many anchors are new
     */
    public record Recorded(String text, int addresses, int added, int anchorsAdded) {}

    /**
     * An address that is gone, and the page that should have it as an alias.
     *
     * @param address the address, as an alias
     * @param yaml the same as YAML writes it
     * @param page the page
     */
    public record Moved(String address, String yaml, Page page) {}

    /**
     * Adds what a site publishes.
     *
     * @param problems is told why the ledger cannot be read
     * @return the ledger; nothing where it cannot be read
     */
    public static Optional<Recorded> record(Site site, Sources sources, Consumer<Diagnostic> problems) {
        return LOCK.read(sources, problems).map(before -> {
            SortedMap<String, Entry> after = new TreeMap<>(before);
            Published.of(site).forEach((address, entry) -> after.merge(address, entry, Entry::with));
            return new Recorded(
                    LOCK.text(after.values().stream().map(Entry::written).toList()), after.size(), after.size() - before.size(), anchors(after) - anchors(before));
        });
    }

    /** Returns the addresses that the ledger knows; none where there is no ledger that can be read. */
    public static Set<String> addresses(Sources sources) {
        return LOCK.read(sources, any -> {}).map(Map::keySet).orElse(Set.of());
    }

    /**
     * Holds a site against its ledger.
     *
     * @param parsed the pages that could be read, published or not
     * @param unexpired makes the site as it would be had no page expired; nothing where none has
     * @param problems is told what is gone
     * @return what to do about some of it
     */
    public static List<Moved> check(
            Site site, Sources sources, List<Page> parsed, Supplier<Optional<Site>> unexpired, Consumer<Diagnostic> problems) {
        LedgerCheck check = new LedgerCheck(site, sources, parsed, unexpired, problems);
        check.ended();
        LOCK.read(sources, problems).ifPresent(check::check);
        return check.moved();
    }

    private static int anchors(Map<String, Entry> entries) {
        return entries.values().stream().mapToInt(entry -> entry.anchors().size()).sum();
    }
}
