package dev.dossier.model;

import dev.dossier.diagnostic.SourceLocation;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All files that a site is made from, by what they are for; each list is in the order of its paths.
 *
 * @param configuration {@code dossier.yml}, where there is one
 * @param pages the Markdown files, relative to the content folder
 * @param assets the other files beside pages, relative to the content folder
 * @param statics the files that are copied as they are, relative to {@code static}
 * @param data the tables and lists, relative to {@code data}
 * @param theme the files that override or extend the theme, relative to {@code theme}
 * @param locks what Dossier keeps about the site in its folder, for later builds to be held against
 */
public record Sources(
        Optional<SourceFile> configuration,
        List<SourceFile> pages,
        List<SourceFile> assets,
        List<SourceFile> statics,
        List<SourceFile> data,
        List<SourceFile> theme,
        List<SourceFile> locks) {
    /** The endings of files in {@code data} that can be tables: values between commas, or lists of mappings. */
    public static final List<String> TABLES = List.of("csv", "json", "yml");

    /** Copies the lists. */
    public Sources {
        pages = List.copyOf(pages);
        assets = List.copyOf(assets);
        statics = List.copyOf(statics);
        data = List.copyOf(data);
        theme = List.copyOf(theme);
        locks = List.copyOf(locks);
    }

    /** Returns the file of a page, by its path. */
    public Optional<SourceFile> page(SitePath path) {
        SourceFile wanted = new SourceFile(path, path.value(), SourceFile.content(new byte[0]));
        int found = Collections.binarySearch(pages, wanted, Comparator.comparing(SourceFile::path));
        return found < 0 ? Optional.empty() : Optional.of(pages.get(found));
    }

    /** Returns the file of a page, by its place. */
    public Optional<SourceFile> page(SourceLocation location) {
        return pages.stream().filter(file -> file.name().equals(location.file())).findFirst();
    }

    /** Returns the lock of a name, where there is one. */
    public Optional<SourceFile> lock(String name) {
        return locks.stream().filter(lock -> lock.name().equals(name)).findFirst();
    }
}
