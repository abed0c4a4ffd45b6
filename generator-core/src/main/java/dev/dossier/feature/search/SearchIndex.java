package dev.dossier.feature.search;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.model.Excerpt;
import dev.dossier.model.OutputFile;
import dev.dossier.model.Page;
import dev.dossier.model.Route;
import dev.dossier.model.Search;
import dev.dossier.model.Site;
import dev.dossier.model.SiteLanguage;
import dev.dossier.model.SitePath;
import dev.dossier.model.Urls;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Turns the files that pages become into an index of each language. The text of a page that is made anew is read from its file; what is
 * known of a page that is left as it was is taken from the index that the last build left. Thread-safe until its end.
 */
public final class SearchIndex {
    /** Where indexes are. */
    public static final SitePath FOLDER = SitePath.of("search");

    /** So many sections can be chosen from; where there are more, nobody would. */
    private static final int MOST_SECTIONS = 50;

    private final Site site;
    private final FoundPages found;
    private final RecordedFiles files;
    private final Map<String, LanguageIndex> languages = new LinkedHashMap<>();

    private SearchIndex(Site site, FoundPages found, IndexFiles files) {
        this.site = site;
        this.found = found;
        this.files = new RecordedFiles(files);
        Map<String, List<String>> addresses = new TreeMap<>();
        Map<Page, List<String>> members = new LinkedHashMap<>();
        for (IndexedPage one : found.all()) {
            addresses.computeIfAbsent(one.language(), any -> new ArrayList<>()).add(one.address());
            one.top().ifPresent(section -> members.computeIfAbsent(section, any -> new ArrayList<>()).add(one.address()));
        }
        for (SiteLanguage language : site.config().languages().all()) {
            List<String> own = addresses.getOrDefault(language.tag(), List.of());
            languages.put(language.tag(), new LanguageIndex(
                    language.tag(), FOLDER.resolve(language.tag()), own, sections(language, members), queries().isEmpty() ? files : this.files));
        }
    }

    /** Begins the indexes of a site; nothing where it does not ask for search. */
    public static Optional<SearchIndex> of(Site site, FoundPages found, IndexFiles files) {
        return site.config().publishing().search().map(any -> new SearchIndex(site, found, files));
    }

    private Optional<IndexedPage> page(Route route) {
        return found.page(route);
    }

    private LanguageIndex language(IndexedPage page) {
        return Objects.requireNonNull(languages.get(page.language()));
    }

    private List<LanguageIndex.Section> sections(SiteLanguage language, Map<Page, List<String>> members) {
        List<LanguageIndex.Section> sections = new ArrayList<>();
        members.forEach((section, addresses) -> {
            if (site.place(section).language().equals(language)) {
                String address = Urls.of(site.config()).relative(SitePath.of("index.html"), site.place(section).output());
                sections.add(new LanguageIndex.Section(address, OneLine.of(section.title()), addresses));
            }
        });
        return sections.size() > MOST_SECTIONS ? List.of() : sections;
    }

    /** Returns whether a file has to be made even if nothing of it has changed, because what it adds to the index is not known. */
    public boolean needs(Route route) {
        return page(route).filter(page -> !language(page).knows(page.address())).isPresent();
    }

    /** Says that a file is as the last build left it. */
    public void keep(Route route) {
        page(route).ifPresent(page -> language(page).keep(page.address()));
    }

    /** Takes a file that was made. */
    public void add(OutputFile file) {
        page(file.route()).ifPresent(page -> {
            LanguageIndex index = language(page);
            Draft draft = index.draft();
            draft.begin(page);
            byte[] bytes = bytes(file);
            for (Excerpt excerpt : file.excerpts()) {
                if (excerpt.page().equals(page.page().location())) {
                    draft.read(bytes, excerpt);
                }
            }
            draft.end();
            index.add(page, draft);
        });
    }

    private static byte[] bytes(OutputFile file) {
        try {
            return file.content().read(Integer.MAX_VALUE);
        } catch (IOException impossible) {
            throw new AssertionError("a file that was made is in memory", impossible);
        }
    }

    /**
     * Says that no more files come. Other threads begin to write the indexes.
     *
     * @return writes what is left to write, and waits for the others
     */
    public Runnable end() {
        List<Runnable> rest = languages.values().stream().map(LanguageIndex::end).toList();
        return () -> rest.forEach(Runnable::run);
    }

    /**
     * Makes the queries that the site states, once all indexes are written.
     *
     * @param problems is told of each query that does not find its page
     */
    public void check(Consumer<Diagnostic> problems) {
        if (!queries().isEmpty()) {
            new QueryCheck(site, files).check(queries(), problems);
        }
    }

    /** Returns the queries that the site states. */
    public List<Search.Query> queries() {
        return site.config().publishing().search().map(Search::queries).orElse(List.of());
    }
}
