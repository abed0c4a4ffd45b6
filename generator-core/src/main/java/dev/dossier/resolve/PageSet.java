package dev.dossier.resolve;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.model.Page;
import dev.dossier.model.SitePath;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The pages that are published, by their paths.
 *
 * @param published the pages of the site
 * @param drafts the paths of those that are left out
 */
record PageSet(SortedMap<SitePath, Page> published, Set<SitePath> drafts) {
    static PageSet of(List<Page> pages, boolean withDrafts, Consumer<Diagnostic> problems) {
        SortedMap<SitePath, Page> published = new TreeMap<>();
        Set<SitePath> drafts = new HashSet<>();
        for (Page page : pages) {
            if (page.frontMatter().draft() && !withDrafts) {
                drafts.add(page.path());
                continue;
            }
            Page other = published.putIfAbsent(page.path(), page);
            if (other != null) {
                problems.accept(Diagnostic.error(
                        DiagnosticCode.OUTPUT_COLLISION,
                        page.location(),
                        "'" + page.location() + "' and '" + other.location() + "' are the same page",
                        "Their names differ only in how letters are composed; rename one of them."));
            }
        }
        return new PageSet(published, drafts);
    }
}
