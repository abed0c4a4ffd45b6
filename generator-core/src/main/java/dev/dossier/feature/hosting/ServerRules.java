package dev.dossier.feature.hosting;

import dev.dossier.feature.redirect.AliasPath;
import dev.dossier.model.Located;
import dev.dossier.model.Page;
import dev.dossier.model.Route;
import dev.dossier.model.Site;
import dev.dossier.model.SiteConfig.Gone;
import dev.dossier.model.SitePath;
import dev.dossier.model.Urls;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * What every server is told, whatever it wants that written like.
 *
 * @param redirects the addresses that lead elsewhere, in the order of the pages
 * @param gone the paths that have ended, as {@link Redirect#from}
 * @param notFound the address of the page for addresses that do not exist, percent-encoded
 * @param headers what is said with each answer
 */
record ServerRules(List<Redirect> redirects, List<String> gone, String notFound, List<Header> headers) {
    private static final String INDEX = "index.html";

    /**
     * An address that leads elsewhere.
     *
     * @param from its path from the root of the server, without percent-encoding; it has no line ends, quotes or backslashes
     * @param to the address from the root of the server, percent-encoded
     */
    record Redirect(String from, String to) {}

    /** A line of what a server says before a page. */
    record Header(String name, String value) {}

    static ServerRules of(Site site) {
        String root = site.config().baseUrl().map(URI::getRawPath).map(ServerRules::plain).filter(path -> !path.isEmpty()).orElse("/");
        Urls urls = Urls.of(site.config());
        List<Redirect> redirects = new ArrayList<>();
        for (Page page : site.pages()) {
            for (Located<String> alias : page.frontMatter().aliases()) {
                if (AliasPath.problem(alias.value()).isEmpty()) {
                    SitePath from = AliasPath.output(alias.value());
                    // From the page for unknown addresses every address begins at the root of the server.
                    String to = urls.relative(Urls.NOT_FOUND, site.place(page).output());
                    if (!(site.outputs().get(from) instanceof Route.Rendered)) {
                        forms(from.value()).forEach(form -> redirects.add(new Redirect(root + form, to)));
                    }
                }
            }
        }
        List<String> gone = new ArrayList<>();
        for (Gone one : site.config().gone()) {
            String path = one.path().substring(1);
            boolean sound = one.anchor().isEmpty() && !path.isEmpty() && AliasPath.problem(path).isEmpty();
            if (sound) {
                forms(AliasPath.output(path).value()).forEach(form -> gone.add(root + form));
            }
        }
        return new ServerRules(
                List.copyOf(redirects), List.copyOf(gone), urls.relative(Urls.NOT_FOUND, Urls.NOT_FOUND), SecurityHeaders.of(site));
    }

    /** Undoes percent-encoding, unless a line end, a quote or a backslash came of it: those may stand nowhere in a rule. */
    static String plain(String address) {
        String decoded = Urls.decode(address);
        boolean sound = decoded.chars().noneMatch(c -> Character.isISOControl(c) || c == '"' || c == '\\');
        return sound ? decoded : address;
    }

    /** Returns what readers may ask for to get a file: a folder goes by its name with and without a slash. */
    private static List<String> forms(String file) {
        if (!file.endsWith("/" + INDEX)) {
            return List.of(file);
        }
        String folder = file.substring(0, file.length() - INDEX.length());
        return List.of(folder, folder.substring(0, folder.length() - 1));
    }
}
