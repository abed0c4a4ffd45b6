package dev.dossier.feature.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Finds as a build does that tests what readers must find. Beside it in this package, since nobody else needs it. */
public final class BuilderSearch {
    private BuilderSearch() {}

    /** Returns the addresses of the first pages that a query finds, from the root of the site. */
    public static List<String> find(Path site, String language, String query, int most) {
        Path index = site.resolve("search").resolve(language);
        return new Searcher(Root.of(text(index, "root")), name -> text(index, name)).search(query, most);
    }

    private static String text(Path index, String name) {
        try {
            return Files.readString(index.resolve(name + ".txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
