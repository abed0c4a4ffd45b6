package dev.dossier.config;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.Quoted;
import dev.dossier.model.Located;
import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;

/** Checks where a site will be published. */
final class BaseUrl {
    private static final String EXAMPLE = "Write an absolute URL such as 'https://example.org/docs/'.";

    private BaseUrl() {}

    /** Returns the URL with a slash at its end, or nothing after a problem was reported. */
    static Optional<URI> read(Located<String> text, Consumer<Diagnostic> problems) {
        String written = text.value();
        Optional<URI> url = WebUrl.parse(written);
        Optional<String> problem = url.isEmpty() ? Optional.of("is not a URL") : problem(url.get());
        if (problem.isPresent()) {
            // Before an '@' there may be a password, and messages end up in logs.
            String shown = written.indexOf('@') >= 0 ? "'baseUrl'" : Quoted.of(written);
            String message = shown + " " + problem.get();
            problems.accept(Diagnostic.error(DiagnosticCode.INVALID_VALUE, text.location(), message, EXAMPLE));
            return Optional.empty();
        }
        return url.map(one -> written.endsWith("/") ? one : URI.create(written + "/"));
    }

    private static Optional<String> problem(URI url) {
        if (!WebUrl.isHttp(url)) {
            return Optional.of("is not an absolute http or https URL");
        }
        // An authority that is not a host has no user info of its own.
        if (url.getRawAuthority() != null && url.getRawAuthority().indexOf('@') >= 0) {
            return Optional.of("has a user name or a password");
        }
        if (!WebUrl.hasHost(url)) {
            return Optional.of("has no valid host");
        }
        if (url.getRawQuery() != null) {
            return Optional.of("has a query");
        }
        return url.getRawFragment() != null ? Optional.of("has a fragment") : Optional.empty();
    }
}
