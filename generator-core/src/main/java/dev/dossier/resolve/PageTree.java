package dev.dossier.resolve;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.Body;
import dev.dossier.model.FrontMatter;
import dev.dossier.model.Page;
import dev.dossier.model.PageKind;
import dev.dossier.model.SiteConfig;
import dev.dossier.model.SitePath;
import dev.dossier.model.Slug;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** All pages of a site with their kinds, those included that have no source: sections, tags and the page for unknown URLs. */
final class PageTree {
    static final String INDEX = "index.md";
    static final SitePath HOME = SitePath.of(INDEX);
    static final SitePath NOT_FOUND = SitePath.of("404.md");

    private final SortedMap<SitePath, Page> pages;
    private final Map<SitePath, Page> byPath;
    private final Map<SitePath, Page> byFolder = new HashMap<>();
    private final Map<Page, PageKind> kinds = new HashMap<>();
    private final Tags tags;

    private PageTree(SortedMap<SitePath, Page> pages, Tags tags) {
        this.pages = pages;
        this.byPath = new HashMap<>(pages);
        this.tags = tags;
    }

    static PageTree of(PageSet set, SiteConfig config, Map<String, String> strings, Consumer<Diagnostic> problems) {
        SortedMap<SitePath, Page> pages = new TreeMap<>(set.published());
        Tags tags = Tags.of(pages.values(), problems);
        PageTree tree = new PageTree(pages, tags);
        tree.add(HOME, config.title(), PageKind.HOME);
        tree.add(NOT_FOUND, strings.getOrDefault("notFoundTitle", "404"), PageKind.NOT_FOUND);
        if (!tags.isEmpty()) {
            tree.add(Tags.TAXONOMY, strings.getOrDefault("tags", "Tags"), PageKind.TAXONOMY);
            tags.titles().forEach((slug, title) -> tree.add(Tags.term(slug), title, PageKind.TERM));
        }
        for (Page page : List.copyOf(pages.values())) {
            SitePath folder = page.path().parent();
            while (!folder.isRoot() && !tree.byFolder.containsKey(folder)) {
                tree.byFolder.put(folder, tree.add(folder.resolve(INDEX), title(folder.name()), PageKind.SECTION));
                folder = folder.parent();
            }
        }
        tree.byFolder.put(SitePath.ROOT, tree.home());
        return tree;
    }

    /** Gives the page at a path its kind, unless it has one, and makes the page where its author did not write one. */
    private Page add(SitePath path, String title, PageKind kind) {
        Page page = byPath.get(path);
        if (page == null) {
            page = synthetic(path, title);
            pages.put(path, page);
            byPath.put(path, page);
        }
        kinds.putIfAbsent(page, kind);
        return page;
    }

    private static Page synthetic(SitePath path, String title) {
        String slug = Slug.of(title);
        String titleId = slug.isEmpty() ? "title" : slug;
        return new Page(
                path, SourceLocation.of(path.value()), FrontMatter.EMPTY, title, titleId, "", Set.of(titleId), Body.NONE);
    }

    private static String title(String folder) {
        String words = folder.replace('-', ' ').replace('_', ' ').strip();
        return words.isEmpty() ? folder : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    Page home() {
        return page(HOME).orElseThrow();
    }

    List<Page> pages() {
        return List.copyOf(pages.values());
    }

    Optional<Page> page(SitePath path) {
        return Optional.ofNullable(byPath.get(path));
    }

    PageKind kind(Page page) {
        return kinds.getOrDefault(page, PageKind.PAGE);
    }

    Tags tags() {
        return tags;
    }

    /** Returns whether a page stands for its folder. */
    static boolean isIndex(Page page) {
        return page.path().name().equals(INDEX);
    }

    /** Returns the page of the section that a page is in. */
    Optional<Page> parent(Page page) {
        SitePath folder = page.path().parent();
        if (!isIndex(page)) {
            return Optional.ofNullable(byFolder.get(folder));
        }
        return folder.isRoot() ? Optional.empty() : Optional.ofNullable(byFolder.get(folder.parent()));
    }
}
