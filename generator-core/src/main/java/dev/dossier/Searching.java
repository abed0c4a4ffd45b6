package dev.dossier;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.feature.search.FoundPages;
import dev.dossier.feature.search.SearchIndex;
import dev.dossier.model.OutputFile;
import dev.dossier.model.Route;
import dev.dossier.model.Site;
import dev.dossier.model.SitePath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What search does while files are made: nothing, where a site has none. Thread-safe until {@link #end}.
 *
 * @param site the site
 * @param files where the files of the indexes go
 * @param found what the site says of the pages in them
 * @param index the indexes, where they are made
 */
record Searching(Site site, SearchFiles files, FoundPages found, Optional<SearchIndex> index) {
    /** Begins the indexes of a site. */
    static Searching of(Site site, SearchFiles files) {
        FoundPages found = FoundPages.of(site);
        return new Searching(site, files, found, SearchIndex.of(site, found, files));
    }

    /** Returns the files that pages may refer to, and those of former indexes, which no page refers to. */
    Set<SitePath> wanted() {
        if (index.isEmpty()) {
            return site.outputs().keySet();
        }
        Set<SitePath> wanted = new HashSet<>(site.outputs().keySet());
        site.config().languages().all().forEach(language -> wanted.addAll(files.past().below(SearchIndex.FOLDER.resolve(language.tag()))));
        return wanted;
    }

    boolean needs(Route route) {
        return index.isPresent() && index.get().needs(route);
    }

    void keep(Route route) {
        index.ifPresent(one -> one.keep(route));
    }

    void add(OutputFile file) {
        index.ifPresent(one -> one.add(file));
    }

    /** Begins to write the indexes, and returns what writes the rest of them. */
    Runnable end() {
        return index.map(SearchIndex::end).orElse(() -> {});
    }

    /** Returns all files that were made, those of the indexes included, which are written. */
    List<Made> finish(List<Made> made, Consumer<Diagnostic> problems) {
        if (index.isEmpty()) {
            return made;
        }
        index.get().check(problems);
        List<Made> all = new ArrayList<>(made);
        all.addAll(files.made());
        return all;
    }
}
