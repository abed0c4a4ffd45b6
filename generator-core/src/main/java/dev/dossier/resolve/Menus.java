package dev.dossier.resolve;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.Suggestion;
import dev.dossier.model.Page;
import dev.dossier.model.PageKind;
import dev.dossier.model.Site.MenuItem;
import dev.dossier.model.SiteConfig.MenuEntry;
import dev.dossier.model.SitePath;
import dev.dossier.model.Urls;
import java.util.ArrayList;
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

    Map<String, List<MenuItem>> menus(Map<String, List<MenuEntry>> configured) {
        Map<String, List<MenuItem>> menus = new LinkedHashMap<>();
        configured.forEach((name, entries) ->
                menus.put(name, entries.stream().flatMap(entry -> item(entry).stream()).toList()));
        menus.computeIfAbsent(MAIN, any -> sections());
        return Map.copyOf(menus);
    }

    private List<MenuItem> sections() {
        List<MenuItem> sections = tree.pages().stream()
                .filter(page -> tree.kind(page) == PageKind.SECTION)
                .filter(page -> tree.parent(page).filter(tree.home()::equals).isPresent())
                .sorted(Relations.ORDER)
                .map(page -> new MenuItem(page.title(), Optional.of(page), ""))
                .toList();
        return sections.size() <= MOST_SECTIONS ? sections : List.of();
    }

    private Optional<MenuItem> item(MenuEntry entry) {
        String target = entry.target();
        if (target.startsWith("http://") || target.startsWith("https://") || target.startsWith("mailto:")) {
            return Optional.of(new MenuItem(entry.title().orElse(target), Optional.empty(), Urls.encodeAddress(target)));
        }
        Optional<Page> page = SitePath.problem(target).isPresent() ? Optional.empty() : tree.page(SitePath.of(target));
        if (page.isEmpty()) {
            List<String> paths = new ArrayList<>();
            tree.pages().forEach(one -> paths.add(one.path().value()));
            String suggestion = Suggestion.didYouMean(target, paths);
            problems.accept(Diagnostic.error(
                    DiagnosticCode.MENU_TARGET_MISSING,
                    entry.location(),
                    "the menu entry '" + target + "' is no page of the site",
                    suggestion.isEmpty() ? "Name the source of a page, such as 'goals/index.md', or a full URL." : suggestion));
        }
        return page.map(one -> new MenuItem(entry.title().orElse(one.title()), page, ""));
    }
}
