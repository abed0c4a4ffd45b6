package dev.dossier;

import dev.dossier.diagnostic.Diagnostic;
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
 * What search does while files are made: nothing, where a site has none. Thread-safe but for {@link #finish}.
 *
 * @param site the site
 * @param files where the files of the indexes go
 * @param index the indexes, where they are made
 */
record Searching(Site site, SearchFiles files, Optional<SearchIndex> index) {
    /** Begins the indexes of a site. */
    static Searching of(Ingredients ingredients, SearchFiles files) {
        Site site = ingredients.site();
        return new Searching(site, files, SearchIndex.of(site, ingredients.found(), files));
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
        return index.filter(one -> one.needs(route)).isPresent();
    }

    void keep(Route route) {
        index.ifPresent(one -> one.keep(route));
    }

    void add(OutputFile file) {
        index.ifPresent(one -> one.add(file));
    }

    /** Writes the indexes, and returns all files that were made, theirs included. */
    List<Made> finish(List<Made> made, Consumer<Diagnostic> problems) {
        if (index.isEmpty()) {
            return made;
        }
        index.get().finish(problems);
        List<Made> all = new ArrayList<>(made);
        all.addAll(files.made());
        return all;
    }
}
