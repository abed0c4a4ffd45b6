package dev.dossier.scan;

import dev.dossier.model.SitePath;
import dev.dossier.model.SourceFile;
import dev.dossier.model.Sources;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Sorts the files that are found by what they are for. */
final class SourceCollector {
    private static final String README = "README.md";
    private static final String INDEX = "index.md";

    private Optional<SourceFile> configuration = Optional.empty();
    private final List<SourceFile> locks = new ArrayList<>();
    private final Map<SourceKind, List<SourceFile>> files = new EnumMap<>(SourceKind.class);

    void configuration(SourceFile file) {
        configuration = Optional.of(kept(file));
    }

    void lock(SourceFile file) {
        locks.add(kept(file));
    }

    void add(SourceKind kind, SourceFile file) {
        files.computeIfAbsent(kind, any -> new ArrayList<>())
                .add(kind == SourceKind.THEME || kind == SourceKind.DATA ? kept(file) : file);
    }

    private static SourceFile kept(SourceFile file) {
        return new SourceFile(file.path(), file.name(), file.stamp(), new KeptContent(file.content()));
    }

    Sources sources() {
        List<SourceFile> content = sorted(SourceKind.CONTENT);
        List<SourceFile> pages = content.stream().filter(SourceCollector::isPage).toList();
        List<SourceFile> assets = content.stream().filter(file -> !isPage(file)).toList();
        return new Sources(
                configuration,
                withReadmes(pages),
                assets,
                sorted(SourceKind.STATIC),
                sorted(SourceKind.DATA),
                sorted(SourceKind.THEME),
                locks);
    }

    private List<SourceFile> sorted(SourceKind kind) {
        return inOrder(files.getOrDefault(kind, List.of()));
    }

    private static boolean isPage(SourceFile file) {
        return file.path().extension().equals("md");
    }

    /** Lets a README.md be the page of a folder without an index.md, as repository hosts show it. */
    private static List<SourceFile> withReadmes(List<SourceFile> pages) {
        if (pages.stream().noneMatch(page -> page.path().isNamed(README))) {
            return pages;
        }
        Set<SitePath> paths = new HashSet<>();
        pages.forEach(page -> paths.add(page.path()));
        List<SourceFile> named = new ArrayList<>();
        for (SourceFile page : pages) {
            SitePath index = page.path().parent().resolve(INDEX);
            boolean readme = page.path().isNamed(README) && !paths.contains(index);
            named.add(readme ? new SourceFile(index, page.name(), page.stamp(), page.content()) : page);
        }
        return inOrder(named);
    }

    private static List<SourceFile> inOrder(List<SourceFile> files) {
        SourceFile[] sorted = files.toArray(SourceFile[]::new);
        Arrays.sort(sorted, (one, other) -> one.path().compareTo(other.path()));
        return List.of(sorted);
    }
}
