package dev.dossier.resolve;

import dev.dossier.model.SitePath;
import dev.dossier.model.Urls;
import java.util.Locale;
import java.util.Optional;

/**
 * A destination as an author wrote it, in its parts (RFC 3986, section 3).
 *
 * @param written the whole of it
 * @param scheme in lower case; empty where there is none
 * @param path the path as written, without query and fragment
 * @param query with its {@code ?}; empty where there is none
 * @param fragment decoded, without its {@code #}; nothing where there is none
 */
record Destination(String written, String scheme, String path, String query, Optional<String> fragment) {
    static Destination of(String destination) {
        String scheme = scheme(destination);
        String rest = destination;
        Optional<String> fragment = Optional.empty();
        int hash = rest.indexOf('#');
        if (hash >= 0) {
            fragment = Optional.of(Urls.decode(rest.substring(hash + 1)));
            rest = rest.substring(0, hash);
        }
        int question = rest.indexOf('?');
        String query = question < 0 ? "" : rest.substring(question);
        return new Destination(destination, scheme, question < 0 ? rest : rest.substring(0, question), query, fragment);
    }

    /**
     * Returns what a browser would take for the scheme: it skips control characters and blanks
     * (<a href="https://url.spec.whatwg.org/#concept-basic-url-parser">URL Standard, basic URL parser</a>), so this does too.
     */
    private static String scheme(String destination) {
        if (destination.indexOf(':') < 0) {
            return "";
        }
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < destination.length(); i++) {
            char c = destination.charAt(i);
            if (c <= 0x20 || c >= 0x7f && c <= 0xa0) {
                continue;
            }
            if (c == ':') {
                return name.toString().toLowerCase(Locale.ROOT);
            }
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            boolean later = c >= '0' && c <= '9' || c == '+' || c == '-' || c == '.';
            if (!letter && !(later && name.length() > 0)) {
                return "";
            }
            name.append(c);
        }
        return "";
    }

    /** Returns what follows the path that leads to a file: a slash that was its last, the query, the fragment as written. */
    String ending() {
        int hash = written.indexOf('#');
        return (path.endsWith("/") ? "/" : "") + query + (hash < 0 ? "" : written.substring(hash));
    }

    boolean isLocal() {
        return scheme.isEmpty() && !path.startsWith("//");
    }

    /** Returns the path from the root of a tree that this leads to from a folder in it; nothing if it climbs out. */
    Optional<SitePath> from(SitePath folder) {
        return SitePath.follow(folder.value(), Urls.decode(path))
                .filter(way -> SitePath.problem(way).isEmpty())
                .map(SitePath::of);
    }
}
