package dev.dossier.check;

import dev.dossier.model.Route;
import dev.dossier.model.Routes;
import dev.dossier.model.Site;
import dev.dossier.model.SitePath;
import dev.dossier.model.Urls;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the addresses lead to that stand in files of the output. Thread-safe. */
final class Addresses {
    private final Routes outputs;
    private final String base;
    private final Optional<String> site;
    private volatile Map<String, String> folded = Map.of();

    Addresses(Site site) {
        this.outputs = site.outputs();
        this.base = site.config().baseUrl().map(URI::getRawPath).orElse("/");
        this.site = site.config().baseUrl().map(URI::toString);
    }

    /**
     * Where an address of the site leads.
     *
     * @param path the file that a server shows for it; it need not exist
     * @param fragment the part of the file, decoded; may be empty
     */
    record Target(String path, String fragment) {}

    /** Returns the file of the output at a path. */
    Optional<Route> route(String path) {
        return outputs.at(path);
    }

    /** Returns the full address of the site, where that is known. */
    Optional<String> site() {
        return site;
    }

    /** Returns where an address that begins with that of the site leads; nothing for any other address. */
    Optional<Target> own(String address) {
        if (site.isEmpty()) {
            return Optional.empty();
        }
        String root = site.get();
        if (address.startsWith(root)) {
            return target(base + address.substring(root.length()), SitePath.ROOT);
        }
        return address.length() == root.length() - 1 && root.startsWith(address)
                ? target(base, SitePath.ROOT)
                : Optional.empty();
    }

    /**
     * Returns where a link inside the site leads; nothing for any other link.
     *
     * @param link as in the file
     * @param from the file that has it
     */
    Optional<Target> target(String link, SitePath from) {
        int end = 0;
        while (end < link.length() && "?#:".indexOf(link.charAt(end)) < 0) {
            end++;
        }
        String target = link.substring(0, end);
        boolean external = end < link.length() && link.charAt(end) == ':' && target.indexOf('/') < 0;
        if (external || target.startsWith("//")) {
            return Optional.empty();
        }
        if (target.isEmpty()) {
            return Optional.of(new Target(from.value(), fragment(link)));
        }
        if (!target.startsWith("/")) {
            String folder = from.isRoot() ? "" : from.parent().value();
            return Optional.of(new Target(file(folder, Urls.decode(target)), fragment(link)));
        }
        if (target.startsWith(base)) {
            return Optional.of(new Target(file("", Urls.decode(target.substring(base.length()))), fragment(link)));
        }
        // Beside the site there may be anything, unless the same address is right with the base path before it.
        boolean forgotten = outputs.at(file("", Urls.decode(target.substring(1)))).isPresent() || base.equals(target + "/");
        return forgotten ? Optional.of(new Target(target, fragment(link))) : Optional.empty();
    }

    /** Returns what to do about a link that leads to no file; empty where nothing is known. */
    String hint(String link, Target target) {
        String path = link.substring(0, pathEnd(link));
        String rest = link.substring(path.length());
        if (target.path().startsWith("/")) {
            String fixed = base.equals(path + "/") ? base : base + path.substring(1);
            return "did you mean '" + fixed + rest + "'? The site is at '" + base + "'.";
        }
        if (outputs.at(target.path() + "/index.html").isPresent()) {
            return "did you mean '" + path + "/" + rest + "'? A page in a folder has a slash at its end.";
        }
        if (path.endsWith("/") && outputs.at(withoutIndex(target.path())).isPresent()) {
            return "did you mean '" + path.substring(0, path.length() - 1) + rest + "'? A file has no slash at its end.";
        }
        String same = folded().get(SitePath.problem(target.path()).isEmpty() ? SitePath.of(target.path()).caseFolded() : "");
        return same == null ? "" : "The file is called '" + same + "': servers tell upper case from lower case.";
    }

    private Map<String, String> folded() {
        if (folded.isEmpty()) {
            Map<String, String> all = new HashMap<>();
            outputs.values().forEach(route -> all.put(route.output().caseFolded(), route.output().value()));
            folded = all;
        }
        return folded;
    }

    private static int pathEnd(String link) {
        int end = 0;
        while (end < link.length() && link.charAt(end) != '?' && link.charAt(end) != '#') {
            end++;
        }
        return end;
    }

    private static String withoutIndex(String path) {
        return path.endsWith("/index.html") ? path.substring(0, path.length() - "/index.html".length()) : path;
    }

    /** Returns the fragment, without the text that a browser is to highlight (URL Fragment Text Directives, section 3.3). */
    static String fragment(String link) {
        int hash = link.indexOf('#');
        if (hash < 0) {
            return "";
        }
        int directive = link.indexOf(":~:", hash);
        return Urls.decode(link.substring(hash + 1, directive < 0 ? link.length() : directive));
    }

    /** Returns the file that a server shows for a path, seen from a folder; one that climbs out of the site stays as it is. */
    private static String file(String folder, String path) {
        Optional<String> way = SitePath.follow(folder, path);
        if (way.isEmpty()) {
            return path;
        }
        String last = path.substring(path.lastIndexOf('/') + 1);
        boolean isFolder = last.isEmpty() || last.equals(".") || last.equals("..");
        return isFolder ? way.get() + (way.get().isEmpty() ? "" : "/") + "index.html" : way.get();
    }
}
