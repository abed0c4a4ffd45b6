package dev.dossier.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** What the configuration asks about a URL (RFC 3986). */
final class WebUrl {
    private static final int MAX_PORT = 65_535;

    private WebUrl() {}

    static Optional<URI> parse(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException notOne) {
            return Optional.empty();
        }
    }

    static boolean isHttp(URI url) {
        return "https".equalsIgnoreCase(url.getScheme()) || "http".equalsIgnoreCase(url.getScheme());
    }

    /** Returns whether it names a machine; a name in another script than Latin does so in its {@code xn--} form only. */
    static boolean hasHost(URI url) {
        return url.getHost() != null && url.getPort() <= MAX_PORT;
    }

    /** Returns whether it is a mail address ({@code mailto}, RFC 6068). */
    static boolean isMail(URI url) {
        return "mailto".equalsIgnoreCase(url.getScheme()) && url.getRawSchemeSpecificPart().indexOf('@') > 0;
    }
}
