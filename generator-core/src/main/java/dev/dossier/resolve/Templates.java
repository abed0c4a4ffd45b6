package dev.dossier.resolve;

import dev.dossier.model.Located;
import dev.dossier.model.Page;
import dev.dossier.model.PageKind;
import dev.dossier.model.Route;
import java.util.ArrayList;
import java.util.List;

/** Which template draws which kind of page. */
final class Templates {
    private Templates() {}

    static Route.Rendered route(Page page, PageTree tree, Outputs outputs) {
        List<String> names = new ArrayList<>();
        page.frontMatter().template().map(Located::value).ifPresent(names::add);
        names.add(name(tree.kind(page)));
        return new Route.Rendered(outputs.of(page), page.location(), List.copyOf(names), page, List.of(), List.of());
    }

    private static String name(PageKind kind) {
        return switch (kind) {
            case HOME -> "home";
            case SECTION -> "section";
            case PAGE -> "page";
            case TAXONOMY -> "taxonomy";
            case TERM -> "term";
            case NOT_FOUND -> "not-found";
            case SEARCH -> "search";
        };
    }
}
