package dev.dossier.resolve;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.Suggestion;
import dev.dossier.model.Index;
import dev.dossier.model.Page;
import dev.dossier.model.PageKind;
import dev.dossier.model.Site.MenuItem;
import dev.dossier.model.Site.Place;
import dev.dossier.model.SiteConfig.Branches;
import dev.dossier.model.SiteConfig.MenuEntry;
import dev.dossier.model.SiteLanguage;
import dev.dossier.model.SitePath;
import dev.dossier.model.Urls;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The menus: as configured, else the sections of the site, if they are few, as the main menu. */
final class Menus {
    private static final String MAIN = "main";

    /** The most sections that make a menu by themselves; a longer row helps nobody, and the home page lists them all. */
    private static final int MOST_SECTIONS = 12;

    private final PageTree tree;
    private final Index<Place> places;
    private final Consumer<Diagnostic> problems;

    Menus(PageTree tree, Index<Place> places, Consumer<Diagnostic> problems) {
        this.tree = tree;
        this.places = places;
        this.problems = problems;
    }

    /** Returns the menus of each language by its tag: those that are configured for it, else those of the site. */
    Map<String, Map<String, List<MenuItem>>> menus(Map<String, List<MenuEntry>> configured) {
        Map<String, Map<String, List<MenuItem>>> menus = new HashMap<>();
        for (SiteLanguage language : tree.languages().all()) {
            Map<String, List<MenuItem>> own = new LinkedHashMap<>();
            boolean translated = language != tree.languages().main();
            configured.forEach((name, entries) -> own.put(name, items(entries, language, translated)));
            language.menus().forEach((name, entries) -> own.put(name, items(entries, language, false)));
            own.computeIfAbsent(MAIN, any -> sections(language));
            menus.put(language.tag(), Map.copyOf(own));
        }
        return Map.copyOf(menus);
    }

    private List<MenuItem> items(List<MenuEntry> entries, SiteLanguage language, boolean translated) {
        List<MenuItem> items = new ArrayList<>();
        for (MenuEntry entry : entries) {
            Optional<Branches> branches = entry.tree();
            items.addAll(branches.isPresent()
                    ? below(tree.home(language), branches.get())
                    : item(entry, language, translated).stream().toList());
        }
        return List.copyOf(items);
    }

    private List<MenuItem> sections(SiteLanguage language) {
        List<MenuItem> sections = below(tree.home(language), new Branches(false, 1));
        return sections.size() <= MOST_SECTIONS ? sections : List.of();
    }

    /** Returns the pages below one, in their order, each with those below it. */
    private List<MenuItem> below(Page parent, Branches branches) {
        List<MenuItem> items = new ArrayList<>();
        for (Page page : places.get(parent.path().value()).map(Place::children).orElse(List.of())) {
            boolean section = tree.kind(page) == PageKind.SECTION;
            if (section || branches.pages() && tree.kind(page) == PageKind.PAGE) {
                boolean deeper = section && branches.depth() > 1;
                List<MenuItem> children = deeper ? below(page, new Branches(branches.pages(), branches.depth() - 1)) : List.of();
                items.add(new MenuItem(page.title(), Optional.of(page), "", children));
            }
        }
        return List.copyOf(items);
    }

    /** The title that the site gives an entry is in the default language; in another one the title of the page says what it is. */
    private Optional<MenuItem> item(MenuEntry entry, SiteLanguage language, boolean translated) {
        String target = entry.target();
        List<MenuItem> children = items(entry.children(), language, translated);
        if (target.isEmpty()) {
            return children.isEmpty() ? Optional.empty() : Optional.of(new MenuItem(entry.title().orElse(""), Optional.empty(), "", children));
        }
        if (target.startsWith("http://") || target.startsWith("https://") || target.startsWith("mailto:")) {
            return Optional.of(new MenuItem(entry.title().orElse(target), Optional.empty(), Urls.encodeAddress(target), children));
        }
        Optional<Page> page = SitePath.problem(target).isPresent() ? Optional.empty() : page(SitePath.of(target), language);
        if (page.isEmpty()) {
            List<String> paths = new ArrayList<>();
            tree.pages().stream()
                    .filter(one -> language.has(one.path()))
                    .forEach(one -> paths.add(language.relative(one.path()).value()));
            String suggestion = Suggestion.didYouMean(target, paths);
            problems.accept(Diagnostic.error(
                    DiagnosticCode.MENU_TARGET_MISSING,
                    entry.location(),
                    "the menu entry '" + target + "' is no page of the site",
                    suggestion.isEmpty() ? "Name the source of a page, such as 'goals/index.md', or a full URL." : suggestion));
        }
        return page.map(one -> new MenuItem(
                entry.title().filter(any -> !translated || !isTranslated(one, language)).orElse(one.title()), page, "", children));
    }

    private boolean isTranslated(Page page, SiteLanguage language) {
        return language.has(page.path()) && tree.original(page).isEmpty();
    }

    private Optional<Page> page(SitePath target, SiteLanguage language) {
        return tree.page(language.folder().resolve(target.value()))
                .or(() -> tree.page(tree.languages().main().folder().resolve(target.value())));
    }
}
