package dev.dossier.scan;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Turns a site folder into the list of its sources.
 *
 * <p>With a folder {@code content}, the pages are below it and {@code static}, {@code data} and {@code theme} are beside it.
 * Without one the folder's own Markdown files are the pages. Hidden files are not seen, symbolic links are reported and not
 * followed, and a name that would not work on every system is an error.
 */
public final class Scanner {
    private static final String CONFIGURATION = "dossier.yml";
    private static final List<String> LOCKS = List.of("urls.lock", "translations.lock");

    private final Path site;
    private final Collection<Path> excluded;

    /**
     * Creates a scanner.
     *
     * @param site the site folder
     * @param excluded folders that belong to the build and not to the site, even if they are inside it
     */
    public Scanner(Path site, Collection<Path> excluded) {
        this.site = site;
        this.excluded = List.copyOf(excluded);
    }

    /**
     * Walks the site folder.
     *
     * @param problems is told what could not be used
     * @return the sources, each list in the order of its paths; empty when the folder does not exist
     */
    public Sources scan(Consumer<Diagnostic> problems) {
        SourceCollector collector = new SourceCollector();
        if (!Files.isDirectory(site)) {
            problems.accept(Diagnostic.error(
                    DiagnosticCode.SITE_FOLDER_MISSING,
                    SourceLocation.of(site.toString()),
                    "the site folder '" + site + "' does not exist",
                    "Create it with a file 'index.md', or name another folder."));
            return collector.sources();
        }
        try {
            Path root = site.toRealPath();
            Path configuration = root.resolve(CONFIGURATION);
            boolean configured = Files.isRegularFile(configuration, LinkOption.NOFOLLOW_LINKS);
            if (configured) {
                collector.configuration(FolderWalk.source(root, CONFIGURATION, CONFIGURATION));
            }
            for (String lock : LOCKS) {
                if (Files.isRegularFile(root.resolve(lock), LinkOption.NOFOLLOW_LINKS)) {
                    collector.lock(FolderWalk.source(root, lock, lock));
                }
            }
            boolean contentFolder = Files.isDirectory(root.resolve("content"), LinkOption.NOFOLLOW_LINKS);
            for (SourceKind kind : SourceKind.values()) {
                boolean content = kind == SourceKind.CONTENT;
                if (content && !contentFolder) {
                    walk(root, "", new FlatRules(configured), kind, collector, problems);
                } else if (content || configured || contentFolder) {
                    walk(root, kind.folder(), FolderRules.ALL, kind, collector, problems);
                }
            }
        } catch (IOException problem) {
            problems.accept(FolderWalk.unreadable(SourceLocation.of(site.toString()), problem));
        }
        return collector.sources();
    }

    private void walk(
            Path root, String folder, FolderRules rules, SourceKind kind, SourceCollector collector, Consumer<Diagnostic> problems)
            throws IOException {
        Set<Path> outside = new HashSet<>();
        for (Path other : excluded) {
            if (Files.exists(other)) {
                outside.add(other.toRealPath());
            }
        }
        if (Files.isDirectory(root.resolve(folder), LinkOption.NOFOLLOW_LINKS)) {
            new FolderWalk(root, outside, rules, problems).files(folder).forEach(file -> collector.add(kind, file));
        }
    }
}
