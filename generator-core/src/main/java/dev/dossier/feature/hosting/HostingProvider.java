package dev.dossier.feature.hosting;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.model.Fingerprint;
import dev.dossier.model.Publishing.Host;
import dev.dossier.model.Route;
import dev.dossier.model.Site;
import dev.dossier.model.SitePath;
import dev.dossier.model.SourceFile;
import dev.dossier.model.Stamp;
import dev.dossier.spi.RouteProvider;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Turns aliases, what has ended, and what pages need of a browser into files that servers obey, for those that the site names. */
public final class HostingProvider implements RouteProvider {
    @Override
    public List<Route> routes(Site site, Consumer<Diagnostic> problems) {
        List<Host> hosts = site.config().publishing().hosting();
        if (hosts.isEmpty()) {
            return List.of();
        }
        ServerRules rules = ServerRules.of(site);
        Map<SitePath, String> files = new TreeMap<>();
        if (hosts.contains(Host.NETLIFY) || hosts.contains(Host.CLOUDFLARE)) {
            files.put(SitePath.of("_redirects"), HostFiles.redirects(rules, !hosts.contains(Host.CLOUDFLARE)));
            files.put(SitePath.of("_headers"), HostFiles.headers(rules));
        }
        if (hosts.contains(Host.NGINX)) {
            files.put(SitePath.of("nginx.conf"), HostFiles.nginx(rules));
        }
        if (hosts.contains(Host.APACHE)) {
            files.put(SitePath.of(".htaccess"), HostFiles.apache(rules));
        }
        files.keySet().removeAll(site.outputs().keySet());
        return files.entrySet().stream().map(file -> route(file.getKey(), file.getValue())).toList();
    }

    /** A file that is in memory has a stamp that its bytes decide on, so that a later build knows it again. */
    private static Route route(SitePath path, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Stamp stamp = Stamp.of(Fingerprint.of(bytes));
        return new Route.Copied(path, new SourceFile(path, path.value(), stamp, SourceFile.content(bytes)));
    }
}
