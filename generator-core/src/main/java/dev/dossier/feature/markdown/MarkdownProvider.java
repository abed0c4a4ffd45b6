package dev.dossier.feature.markdown;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.model.Page;
import dev.dossier.model.PageKind;
import dev.dossier.model.Route;
import dev.dossier.model.Site;
import dev.dossier.model.SitePath;
import dev.dossier.spi.RouteProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Turns each page into Markdown beside its HTML, and the pages of each language into a list of them
 * (<a href="https://llmstxt.org">llms.txt</a>), where the site asks for it.
 */
public final class MarkdownProvider implements RouteProvider {
    private static final String PAGE = ".html";
    private static final String LIST = "llms.txt";

    @Override
    public List<Route> routes(Site site, Consumer<Diagnostic> problems) {
        if (!site.config().publishing().markdown()) {
            return List.of();
        }
        List<Route> routes = new ArrayList<>();
        for (Page page : site.pages()) {
            Site.Place place = site.place(page);
            String output = place.output().value();
            if (place.kind() != PageKind.NOT_FOUND && place.kind() != PageKind.SEARCH && output.endsWith(PAGE)) {
                add(site, page, SitePath.of(output.substring(0, output.length() - PAGE.length()) + ".md"), "mirror.md", routes);
            }
            if (place.kind() == PageKind.HOME) {
                add(site, page, place.output().parent().resolve(LIST), "llms.md", routes);
            }
        }
        return routes;
    }

    private static void add(Site site, Page page, SitePath output, String template, List<Route> routes) {
        if (!site.outputs().containsKey(output)) {
            routes.add(new Route.Rendered(output, page.location(), List.of(template), page, List.of(), List.of()));
        }
    }
}
