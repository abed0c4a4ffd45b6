package dev.dossier.resolve;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.model.Languages;
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
    static PageSet of(List<Page> pages, Languages languages, boolean withDrafts, Consumer<Diagnostic> problems) {
        SortedMap<SitePath, Page> published = new TreeMap<>();
        Set<SitePath> drafts = new HashSet<>();
        for (Page page : pages) {
            if (languages.of(page.path()).isEmpty()) {
                problems.accept(inNoLanguage(page, languages));
                continue;
            }
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

    private static Diagnostic inNoLanguage(Page page, Languages languages) {
        return Diagnostic.error(
                DiagnosticCode.PAGE_IN_NO_LANGUAGE,
                page.location(),
                "the page is in the folder of no language",
                "Move it to 'content/" + languages.main().folder() + "/" + page.path() + "', or declare its language.");
    }
}
