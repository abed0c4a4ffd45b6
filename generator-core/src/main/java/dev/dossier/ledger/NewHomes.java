package dev.dossier.ledger;

import dev.dossier.model.Page;
import dev.dossier.model.Route;
import dev.dossier.model.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds where a page that is gone has probably moved: its source has another address now, or a page that the ledger does not know has
 * the same title and headings, else the same file name.
 */
final class NewHomes {
    /** An anchor that more new pages have says nothing about one of them. */
    private static final int COMMON = 20;

    private final Map<String, Page> bySource = new HashMap<>();
    private final Map<String, List<Page>> byAnchor = new HashMap<>();
    private final Map<String, List<Page>> byName = new HashMap<>();
    private final Map<String, String> files = new HashMap<>();
    private final Map<String, Entry> titled = new HashMap<>();

    /**
     * Looks at what a site publishes.
     *
     * @param known what the ledger knows, by the addresses
     */
    NewHomes(Site site, Map<String, Entry> known) {
        known.values().stream().filter(entry -> !entry.title().isEmpty()).forEach(entry -> titled.put(entry.source(), entry));
        for (Page page : site.pages()) {
            // A page that is not translated is the page of another language.
            if (Published.hasSource(page) && site.place(page).original().isEmpty()) {
                bySource.put(page.location().file(), page);
                if (!known.containsKey(Address.of(site.place(page).output()))) {
                    Published.anchors(page).forEach(anchor -> byAnchor.computeIfAbsent(anchor, any -> new ArrayList<>()).add(page));
                    byName.computeIfAbsent(name(page.location().file()), any -> new ArrayList<>()).add(page);
                }
            }
        }
        for (Route route : site.outputs().values()) {
            if (route instanceof Route.Copied copied) {
                files.put(copied.source().name(), Address.of(route.output()));
            }
        }
    }

    /** Returns the address that a file is copied to. */
    Optional<String> file(String source) {
        return Optional.ofNullable(files.get(source));
    }

    /** Returns the page with a source. */
    Optional<Page> source(String source) {
        return Optional.ofNullable(bySource.get(source));
    }

    /** Returns the page that what an address showed has probably moved to. */
    Optional<Page> of(Entry gone) {
        // Where it was shown in other languages, or was an alias, its own address tells what it was.
        return source(gone.source()).or(() -> alike(titled.getOrDefault(gone.source(), gone))).or(() -> {
            List<Page> named = byName.getOrDefault(name(gone.source()), List.of());
            return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
        });
    }

    /** Returns the new page that shares the most anchors with what is gone, if it shares at least half of what either has. */
    private Optional<Page> alike(Entry gone) {
        Map<Page, Integer> shared = new HashMap<>();
        Set<String> had = new HashSet<>(gone.anchors());
        had.add(gone.title());
        for (String anchor : had) {
            List<Page> pages = byAnchor.getOrDefault(anchor, List.of());
            if (pages.size() <= COMMON) {
                pages.forEach(page -> shared.merge(page, 1, Integer::sum));
            }
        }
        record Candidate(Page page, double likeness, boolean sameName) {}
        return shared.entrySet().stream()
                .map(one -> {
                    Set<String> either = new HashSet<>(had);
                    Published.anchors(one.getKey()).forEach(either::add);
                    boolean sameName = name(one.getKey().location().file()).equals(name(gone.source()));
                    return new Candidate(one.getKey(), (double) one.getValue() / either.size(), sameName);
                })
                .filter(one -> one.likeness() >= 0.5)
                .max(Comparator.comparingDouble(Candidate::likeness)
                        .thenComparing(Candidate::sameName)
                        .thenComparing(one -> one.page().path(), Comparator.reverseOrder()))
                .map(Candidate::page);
    }

    /** Returns the name of a file; that of a section is its folder's, too. */
    private static String name(String source) {
        int slash = source.lastIndexOf('/');
        boolean section = source.endsWith("/index.md") || source.endsWith("/README.md");
        return source.substring(1 + (section ? source.lastIndexOf('/', slash - 1) : slash));
    }
}
