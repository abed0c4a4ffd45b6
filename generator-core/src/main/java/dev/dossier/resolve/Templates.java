package dev.dossier.resolve;

import dev.dossier.model.Located;
import dev.dossier.model.Page;
import dev.dossier.model.PageKind;
import dev.dossier.model.Route;
import dev.dossier.model.SitePath;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Which template draws which kind of page. */
final class Templates {
    private static final Map<PageKind, List<String>> USUAL = new EnumMap<>(Map.of(
            PageKind.HOME, List.of("home"),
            PageKind.SECTION, List.of("section"),
            PageKind.PAGE, List.of("page"),
            PageKind.TAXONOMY, List.of("taxonomy"),
            PageKind.TERM, List.of("term"),
            PageKind.NOT_FOUND, List.of("not-found"),
            PageKind.SEARCH, List.of("search")));

    private Templates() {}

    static Route.Rendered route(Page page, PageTree tree, SitePath output) {
        List<String> usual = Objects.requireNonNull(USUAL.get(tree.kind(page)));
        Optional<Located<String>> own = page.frontMatter().template();
        List<String> names = own.isPresent() ? Stream.concat(Stream.of(own.get().value()), usual.stream()).toList() : usual;
        return new Route.Rendered(output, page.location(), names, page, List.of(), List.of());
    }
}
