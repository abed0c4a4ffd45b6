package dev.dossier.render;

import dev.dossier.model.Page;
import dev.dossier.model.Site.MenuItem;

/** The names of an entry of a menu; those of the entries below it are the same. */
final class MenuNames {
    static final Vocabulary<MenuItem> ITEM = item();

    private MenuNames() {}

    private static Object item(String name, MenuItem item, Drawing drawing) {
        return switch (name) {
            case "title" -> item.title();
            case "url" -> item.page().map(drawing::url).orElseGet(item::url);
            case "current" -> isCurrent(item, drawing);
            case "active" -> isActive(item, drawing);
            case "external" -> item.page().isEmpty() && !item.url().isEmpty();
            case "group" -> !item.children().isEmpty();
            case "children" -> item.children();
            default -> throw Vocabulary.unanswered(name);
        };
    }

    private static Vocabulary<MenuItem> item() {
        return Vocabulary.<MenuItem>of("menu item", MenuNames::item)
                .text("title", "what it says")
                .url("url", "where it leads; empty where it only holds others together")
                .flag("current", "whether it leads to the page that is shown")
                .flag("active", "whether it leads to the page that is shown or to a section that this page is in, or an entry below it "
                        + "does; the home page counts for itself only")
                .flag("external", "whether it leads out of the site")
                .flag("group", "whether there are entries below it")
                .list("children", "the entries below it", () -> MenuNames.ITEM)
                .build();
    }

    private static boolean isCurrent(MenuItem item, Drawing drawing) {
        return item.page().filter(drawing::isShown).isPresent();
    }

    private static boolean isActive(MenuItem item, Drawing drawing) {
        return leadsHere(item, drawing) || item.children().stream().anyMatch(child -> isActive(child, drawing));
    }

    private static boolean leadsHere(MenuItem item, Drawing drawing) {
        if (item.page().isEmpty() || isCurrent(item, drawing)) {
            return isCurrent(item, drawing);
        }
        // Every page is below the home page; an entry that is always marked says nothing.
        Page page = item.page().get();
        return !page.equals(drawing.ofLanguage().home()) && drawing.site().ancestors(drawing.route().page()).contains(page);
    }
}
