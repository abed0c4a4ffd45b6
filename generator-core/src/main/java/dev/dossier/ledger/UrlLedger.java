package dev.dossier.ledger;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.model.Page;
import dev.dossier.model.Site;
import dev.dossier.model.SourceFile;
import dev.dossier.model.Sources;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Every address that a site has published, with its anchors: the file {@code urls.lock} in the site folder. It lets no link of
 * anybody else die unnoticed. It grows when its author wants it to, and nothing is ever dropped from it.
 */
public final class UrlLedger {
    /** The name of the file. */
    public static final String FILE = "urls.lock";

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
        return entries(sources, problems).map(before -> {
            Map<String, Entry> after = new TreeMap<>(before);
            Published.of(site).forEach((address, entry) -> after.merge(address, entry, Entry::with));
            return new Recorded(
                    LockFile.write(after), after.size(), after.size() - before.size(), anchors(after) - anchors(before));
        });
    }

    /**
     * Holds a site against its ledger.
     *
     * @param parsed the pages that could be read, published or not
     * @param problems is told what is gone
     * @return what to do about some of it
     */
    public static List<Moved> check(Site site, Sources sources, List<Page> parsed, Consumer<Diagnostic> problems) {
        LedgerCheck check = new LedgerCheck(site, sources, parsed, problems);
        check.ended();
        entries(sources, problems).ifPresent(check::check);
        return check.moved();
    }

    private static Optional<SortedMap<String, Entry>> entries(Sources sources, Consumer<Diagnostic> problems) {
        Optional<SourceFile> file = sources.lock(FILE);
        return file.isEmpty() ? Optional.of(new TreeMap<>()) : LockFile.read(file.get(), problems);
    }

    private static int anchors(Map<String, Entry> entries) {
        return entries.values().stream().mapToInt(entry -> entry.anchors().size()).sum();
    }
}
