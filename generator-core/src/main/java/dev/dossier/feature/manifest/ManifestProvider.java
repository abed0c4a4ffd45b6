package dev.dossier.feature.manifest;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.model.Route;
import dev.dossier.model.Site;
import dev.dossier.model.SitePath;
import dev.dossier.spi.RouteProvider;
import java.util.List;
import java.util.function.Consumer;

/** Adds the <a href="https://www.w3.org/TR/appmanifest/">manifest</a> by which a browser puts the site among the programs of a device. */
public final class ManifestProvider implements RouteProvider {
    private static final SitePath MANIFEST = SitePath.of("site.webmanifest");

    @Override
    public List<Route> routes(Site site, Consumer<Diagnostic> problems) {
        return site.outputs().containsKey(MANIFEST)
                ? List.of()
                : List.of(new Route.Rendered(
                        MANIFEST, site.home().location(), List.of(MANIFEST.value()), site.home(), List.of(), List.of()));
    }
}
