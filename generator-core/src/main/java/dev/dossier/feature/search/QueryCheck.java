package dev.dossier.feature.search;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.Quoted;
import dev.dossier.diagnostic.Suggestion;
import dev.dossier.model.Page;
import dev.dossier.model.Search;
import dev.dossier.model.Site;
import dev.dossier.model.SitePath;
import dev.dossier.model.Urls;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Makes the queries that a site states, and tells which of them do not find their pages. For one thread. */
final class QueryCheck {
    /** Among so many first pages that of a query must be. */
    private static final int FIRST = 3;

    private final Site site;
    private final RecordedFiles files;
    private final Map<String, Searcher> searchers = new HashMap<>();
    private final Map<String, IndexedPage> byPath = new HashMap<>();
    private final Map<String, String> byAddress = new HashMap<>();

    QueryCheck(Site site, RecordedFiles files) {
        this.site = site;
        this.files = files;
        Urls urls = Urls.of(site.config());
        Map<Page, String> sections = new HashMap<>();
        for (Page page : site.pages()) {
            IndexedPage.of(site, urls, page, sections).ifPresent(one -> {
                byPath.put(page.path().value(), one);
                byAddress.put(one.address(), page.path().value());
            });
        }
    }

    void check(List<Search.Query> queries, Consumer<Diagnostic> problems) {
        for (Search.Query query : queries) {
            IndexedPage page = byPath.get(query.page().value());
            if (page == null) {
                problems.accept(unknown(query));
            } else {
                Searcher searcher = searchers.computeIfAbsent(site.place(page.page()).language().tag(), this::searcher);
                List<String> found = searcher.search(query.text().value(), FIRST);
                if (!found.contains(page.address())) {
                    problems.accept(notFound(query, found));
                }
            }
        }
    }

    private Diagnostic unknown(Search.Query query) {
        String suggestion = Suggestion.didYouMean(query.page().value(), byPath.keySet().stream().sorted().toList());
        return Diagnostic.error(
                DiagnosticCode.SEARCH_PAGE_UNKNOWN, query.page().location(), Quoted.of(query.page().value()) + " is not a page that search can find",
                suggestion.isEmpty() ? "Name a page by the path of its source below 'content', such as 'notices/red.md'." : suggestion);
    }

    private Diagnostic notFound(Search.Query query, List<String> found) {
        String pages = found.stream().map(address -> Quoted.of(byAddress.getOrDefault(address, address))).collect(Collectors.joining(", "));
        return Diagnostic.error(
                DiagnosticCode.SEARCH_FINDS_OTHERS, query.text().location(),
                "the search for " + Quoted.of(query.text().value()) + " finds " + (found.isEmpty() ? "nothing" : pages + " first") + ", and not "
                        + Quoted.of(query.page().value()),
                "Use its words in the title, a heading or the description of the page, or let it count more: 'search: {weight: 2}'.");
    }

    private Searcher searcher(String tag) {
        SitePath folder = SearchIndex.FOLDER.resolve(tag);
        String root = text(folder.resolve(IndexWriter.ROOT));
        return new Searcher(Root.of(root), name -> text(IndexWriter.path(folder, name)));
    }

    private String text(SitePath file) {
        return files.read(file).map(bytes -> new String(bytes, StandardCharsets.UTF_8)).orElseThrow();
    }
}
