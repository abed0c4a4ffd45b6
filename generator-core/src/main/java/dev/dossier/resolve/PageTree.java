package dev.dossier.resolve;

import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.Body;
import dev.dossier.model.GrowingIndex;
import dev.dossier.model.Index;
import dev.dossier.model.Languages;
import dev.dossier.model.Languages.Fallback;
import dev.dossier.model.Page;
import dev.dossier.model.PageKind;
import dev.dossier.model.SiteConfig;
import dev.dossier.model.SiteLanguage;
import dev.dossier.model.SitePath;
import dev.dossier.model.Slug;
import dev.dossier.model.Taxonomy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** All pages of a site with their kinds, those included that nobody wrote: sections, terms and the page for unknown URLs. */
final class PageTree {
    static final String INDEX = "index.md";
    private static final String NOT_FOUND = "404.md";
    private static final String SEARCH = "search";

    private final Languages languages;
    private final Cascade cascade;
    /** The pages that are known so far. */
    private final GrowingIndex<Page> found;
    /** The same, and once all are known, in the order of their paths. */
    private Index<Page> pages;
    private final Map<SitePath, Optional<Page>> byFolder = new HashMap<>();
    private final Map<Page, PageKind> kinds = new HashMap<>();
    private final Map<String, List<TermSet>> taxonomies = new HashMap<>();
    private final Map<Page, Page> originals = new HashMap<>();

    private PageTree(Languages languages, List<Page> written, Cascade cascade) {
        this.languages = languages;
        this.cascade = cascade;
        this.found = new GrowingIndex<>(page -> page.path().value(), written.size());
        this.pages = found;
        written.forEach(found::add);
    }

    /**
     * Completes the pages of a site.
     *
     * @param words the words of the theme in each language, by its tag
     */
    static PageTree of(PageSet set, SiteConfig config, Map<String, Map<String, String>> words) {
        List<Page> written = set.published();
        PageTree tree = new PageTree(config.languages(), written, set.cascade());
        for (SiteLanguage language : config.languages().all()) {
            tree.addPagesOf(language, written, config, words.getOrDefault(language.tag(), Map.of()));
        }
        List<Page> all = new ArrayList<>(tree.found.all());
        all.sort(PageSet.ORDER);
        tree.pages = Index.of(all, page -> page.path().value());
        return tree;
    }

    private void addPagesOf(
            SiteLanguage language, List<Page> written, SiteConfig config, Map<String, String> words) {
        List<Page> own = languages.areDeclared() ? written.stream().filter(page -> language.has(page.path())).toList() : written;
        List<TermSet> sets = config.schemas().taxonomies().stream()
                .map(taxonomy -> TermSet.of(taxonomy, own, language.folder()))
                .filter(terms -> !terms.isEmpty())
                .toList();
        taxonomies.put(language.tag(), sets);
        List<Page> all = new ArrayList<>(own);
        if (language != languages.main() && languages.fallback() == Fallback.ORIGINAL) {
            all.addAll(addOriginals(language, written));
        }
        add(language.folder().resolve(INDEX), language.title(), "", PageKind.HOME);
        add(language.folder().resolve(NOT_FOUND), words.getOrDefault("notFoundTitle", "404"), "", PageKind.NOT_FOUND);
        config.publishing().search().ifPresent(any ->
                add(searchPage(language.folder()), words.getOrDefault("search", "Search"), "", PageKind.SEARCH));
        for (TermSet terms : sets) {
            Taxonomy taxonomy = terms.taxonomy();
            all.add(add(terms.path(), title(taxonomy, words), taxonomy.description().orElse(""), PageKind.TAXONOMY));
            terms.titles().forEach((slug, title) -> all.add(add(terms.path(slug), title, "", PageKind.TERM)));
        }
        byFolder.put(language.folder(), Optional.of(home(language)));
        SitePath known = language.folder();
        for (Page page : all) {
            if (page.path().isIn(known)) {
                continue;
            }
            known = page.path().parent();
            SitePath folder = known;
            while (!byFolder.containsKey(folder)) {
                byFolder.put(folder, Optional.of(add(folder.resolve(INDEX), title(folder.name()), "", PageKind.SECTION)));
                folder = folder.parent();
            }
        }
    }

    /** Returns where the page for searching is: where its author has one. */
    private SitePath searchPage(SitePath folder) {
        SitePath index = folder.resolve(SEARCH).resolve(INDEX);
        return pages.has(index.value()) ? index : folder.resolve(SEARCH + ".md");
    }

    private static String title(Taxonomy taxonomy, Map<String, String> words) {
        boolean tags = taxonomy.name().equals(Taxonomy.TAGS.name());
        return taxonomy.title()
                .or(() -> tags ? Optional.ofNullable(words.get("tags")) : Optional.empty())
                .orElseGet(() -> title(taxonomy.name()));
    }

    /** Lets a language have what it has not translated, and returns those pages. */
    private List<Page> addOriginals(SiteLanguage language, List<Page> written) {
        SiteLanguage main = languages.main();
        List<Page> added = new ArrayList<>();
        for (Page original : written) {
            SitePath path = language.folder().resolve(main.relative(original.path()).value());
            if (main.has(original.path()) && isShownElsewhere(kind(original)) && !pages.has(path.value())) {
                Page shown = original.shownAt(path);
                found.add(shown);
                originals.put(shown, original);
                added.add(shown);
            }
        }
        return added;
    }

    private static boolean isShownElsewhere(PageKind kind) {
        return kind == PageKind.HOME || kind == PageKind.SECTION || kind == PageKind.PAGE;
    }

    /** Gives the page at a path its kind, unless it has one, and makes the page where its author did not write one. */
    private Page add(SitePath path, String title, String description, PageKind kind) {
        Page page = pages.get(path.value()).orElseGet(() -> {
            Page unwritten = unwritten(path, title, description);
            found.add(unwritten);
            return unwritten;
        });
        kinds.putIfAbsent(page, kind);
        return page;
    }

    private Page unwritten(SitePath path, String title, String description) {
        String slug = Slug.of(title);
        String titleId = slug.isEmpty() ? "title" : slug;
        return new Page(
                path, SourceLocation.of(path.value()), cascade.ofUnwritten(path), title, titleId, description, Set.of(titleId), Body.NONE);
    }

    private static String title(String folder) {
        String words = folder.replace('-', ' ').replace('_', ' ').strip();
        return words.isEmpty() ? folder : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    Page home(SiteLanguage language) {
        return page(language.folder().resolve(INDEX)).orElseThrow();
    }

    /** Returns all pages, in the order of their paths. */
    List<Page> pages() {
        return pages.all();
    }

    Optional<Page> page(SitePath path) {
        return pages.get(path.value());
    }

    /** Returns where a page stands among all; -1 where it is none of them. */
    int number(Page page) {
        return pages.number(page.path().value());
    }

    PageKind kind(Page page) {
        return kinds.getOrDefault(page, PageKind.PAGE);
    }

    Languages languages() {
        return languages;
    }

    SiteLanguage language(Page page) {
        return languages.of(page.path()).orElseThrow();
    }

    /** Returns the taxonomies that have terms in a language, in the order of their declaration. */
    List<TermSet> taxonomies(SiteLanguage language) {
        return Objects.requireNonNull(taxonomies.get(language.tag()));
    }

    /** Returns the page in the default language that a page shows, because it is not translated. */
    Optional<Page> original(Page page) {
        return Optional.ofNullable(originals.get(page));
    }

    /** Returns the page in another language that a page is, or would be, the translation of. */
    Optional<Page> in(SiteLanguage language, Page page) {
        return page(language.folder().resolve(languages.relative(page.path()).value()));
    }

    /** Returns whether a page stands for its folder. */
    static boolean isIndex(Page page) {
        return page.path().isNamed(INDEX);
    }

    /** Returns the pages of the sections that the pages are in, in the order of these. */
    List<Optional<Page>> parents() {
        List<Optional<Page>> parents = new ArrayList<>(pages().size());
        SitePath folder = SitePath.ROOT;
        Optional<Page> ofFolder = byFolder.getOrDefault(folder, Optional.empty());
        for (Page page : pages()) {
            // Most have the folder of the one before.
            if (!page.path().isIn(folder)) {
                folder = page.path().parent();
                ofFolder = byFolder.getOrDefault(folder, Optional.empty());
            }
            parents.add(parent(page, ofFolder));
        }
        return parents;
    }

    /** Returns the page of the section that a page is in. */
    Optional<Page> parent(Page page) {
        return parent(page, byFolder.getOrDefault(page.path().parent(), Optional.empty()));
    }

    private Optional<Page> parent(Page page, Optional<Page> ofFolder) {
        if (!isIndex(page)) {
            return ofFolder;
        }
        return kind(page) == PageKind.HOME ? Optional.empty() : byFolder.getOrDefault(page.path().parent().parent(), Optional.empty());
    }
}
