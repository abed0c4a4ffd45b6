package dev.dossier.feature.redirect;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.model.Located;
import dev.dossier.model.Page;
import dev.dossier.model.Route;
import dev.dossier.model.Site;
import dev.dossier.model.SitePath;
import dev.dossier.spi.RouteProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Turns the aliases of pages into pages that lead there. */
public final class RedirectProvider implements RouteProvider {
    @Override
    public List<Route> routes(Site site, Consumer<Diagnostic> problems) {
        List<Route> routes = new ArrayList<>();
        for (Page page : site.pages()) {
            for (Located<String> alias : page.frontMatter().aliases()) {
                output(alias, problems)
                        .filter(output -> isFree(output, alias, site, problems))
                        .map(output -> new Route.Rendered(
                                output, alias.location(), List.of("redirect"), page, List.of(), List.of()))
                        .ifPresent(routes::add);
            }
        }
        return routes;
    }

    private static boolean isFree(SitePath output, Located<String> alias, Site site, Consumer<Diagnostic> problems) {
        if (!(site.outputs().get(output) instanceof Route.Rendered taken)) {
            return true;
        }
        problems.accept(Diagnostic.error(
                DiagnosticCode.ALIAS_OF_A_PAGE,
                alias.location(),
                "the alias '" + alias.value() + "' is where '" + taken.page().location() + "' is",
                "An alias is an address that no page has any more. Remove it, or move that page."));
        return false;
    }

    private static Optional<SitePath> output(Located<String> alias, Consumer<Diagnostic> problems) {
        Optional<String> problem = AliasPath.problem(alias.value());
        problem.ifPresent(text -> problems.accept(Diagnostic.error(
                DiagnosticCode.INVALID_ALIAS,
                alias.location(),
                "the alias '" + alias.value() + "' " + text,
                "An alias is a former path of the page from the root of the site, such as '/old/name/'.")));
        return problem.isPresent() ? Optional.empty() : Optional.of(AliasPath.output(alias.value()));
    }
}
