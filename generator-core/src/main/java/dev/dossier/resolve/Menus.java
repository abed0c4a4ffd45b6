package dev.dossier.resolve;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.Suggestion;
import dev.dossier.model.Page;
import dev.dossier.model.PageKind;
import dev.dossier.model.Site.MenuItem;
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
    private final Consumer<Diagnostic> problems;

    Menus(PageTree tree, Consumer<Diagnostic> problems) {
        this.tree = tree;
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
        return entries.stream().flatMap(entry -> item(entry, language, translated).stream()).toList();
    }

    private List<MenuItem> sections(SiteLanguage language) {
        Page home = tree.home(language);
        List<MenuItem> sections = tree.pages().stream()
                .filter(page -> tree.kind(page) == PageKind.SECTION)
                .filter(page -> tree.parent(page).filter(home::equals).isPresent())
                .sorted(Relations.ORDER)
                .map(page -> new MenuItem(page.title(), Optional.of(page), ""))
                .toList();
        return sections.size() <= MOST_SECTIONS ? sections : List.of();
    }

    /** The title that the site gives an entry is in the default language; in another one the title of the page says what it is. */
    private Optional<MenuItem> item(MenuEntry entry, SiteLanguage language, boolean translated) {
        String target = entry.target();
        if (target.startsWith("http://") || target.startsWith("https://") || target.startsWith("mailto:")) {
            return Optional.of(new MenuItem(entry.title().orElse(target), Optional.empty(), Urls.encodeAddress(target)));
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
                entry.title().filter(any -> !translated || !isTranslated(one, language)).orElse(one.title()), page, ""));
    }

    private boolean isTranslated(Page page, SiteLanguage language) {
        return language.has(page.path()) && tree.original(page).isEmpty();
    }

    private Optional<Page> page(SitePath target, SiteLanguage language) {
        return tree.page(language.folder().resolve(target.value()))
                .or(() -> tree.page(tree.languages().main().folder().resolve(target.value())));
    }
}
