package dev.dossier.feature.hosting;

import dev.dossier.feature.hosting.ServerRules.Header;
import dev.dossier.model.AttributeType;
import dev.dossier.model.Body;
import dev.dossier.model.Directive;
import dev.dossier.model.Page;
import dev.dossier.model.Route;
import dev.dossier.model.Site;
import dev.dossier.model.SourceFile;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a browser is told not to do with the pages of a site: everything that they do not need
 * (<a href="https://www.w3.org/TR/CSP3/">Content Security Policy 3</a>). What HTML needs that a site passes through as it is, is not
 * looked for.
 */
final class SecurityHeaders {
    private static final Set<String> FONTS = Set.of("woff2", "woff", "ttf", "otf");
    private static final Set<String> MEDIA = Set.of("mp4", "webm", "ogv", "mp3", "m4a", "ogg", "oga", "wav", "vtt");
    private static final Set<String> SCRIPTS = Set.of("js", "mjs");
    /** A larger style sheet is not looked into. */
    private static final int MAX_BYTES = 1024 * 1024;

    private SecurityHeaders() {}

    static List<Header> of(Site site) {
        return List.of(
                new Header("Content-Security-Policy", policy(site)),
                new Header("Referrer-Policy", "strict-origin-when-cross-origin"),
                new Header("X-Content-Type-Options", "nosniff"),
                new Header("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"));
    }

    private static String policy(Site site) {
        List<String> policy = new ArrayList<>(List.of(
                "default-src 'none'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'", "style-src 'self'",
                "manifest-src 'self'", "img-src 'self'" + images(site)));
        if (has(site, FONTS)) {
            policy.add("font-src 'self'");
        }
        if (has(site, MEDIA)) {
            policy.add("media-src 'self'");
        }
        if (has(site, SCRIPTS)) {
            policy.add("script-src 'self'");
            policy.add("connect-src 'self'");
        }
        policy.add("require-trusted-types-for 'script'");
        return String.join("; ", policy);
    }

    private static boolean has(Site site, Set<String> extensions) {
        return site.outputs().keySet().stream().anyMatch(path -> extensions.contains(path.extension()));
    }

    /** Returns where pictures come from besides the site itself. */
    private static String images(Site site) {
        SortedSet<String> sources = new TreeSet<>();
        for (Page page : site.pages()) {
            page.body().references().stream()
                    .filter(reference -> reference.image() && isWeb(reference.destination()))
                    .map(Body.Reference::destination)
                    .forEach(address -> sources.add(origin(address)));
            for (Directive directive : page.body().directives()) {
                directive.attributes().values().stream()
                        .filter(attribute -> attribute.type() == AttributeType.IMAGE && isWeb(attribute.value()))
                        .forEach(attribute -> sources.add(origin(attribute.value())));
            }
        }
        if (styleSheets(site).anyMatch(SecurityHeaders::holdsImages)) {
            sources.add("data:");
        }
        return sources.isEmpty() ? "" : " " + String.join(" ", sources);
    }

    private static boolean isWeb(String address) {
        return address.startsWith("http://") || address.startsWith("https://");
    }

    /** Returns the scheme, the machine and the port of an address; only the scheme where that is not plain. */
    private static String origin(String address) {
        try {
            URI url = new URI(address);
            Optional<String> host = Optional.ofNullable(url.getHost());
            String scheme = url.getScheme().toLowerCase(Locale.ROOT) + ":";
            return host.map(name -> scheme + "//" + name.toLowerCase(Locale.ROOT) + (url.getPort() < 0 ? "" : ":" + url.getPort()))
                    .orElse(scheme);
        } catch (URISyntaxException unusual) {
            return address.startsWith("https:") ? "https:" : "http:";
        }
    }

    private static Stream<SourceFile> styleSheets(Site site) {
        return site.outputs().values().stream()
                .filter(route -> route.output().extension().equals("css"))
                .flatMap(route -> route instanceof Route.Copied copied ? Stream.of(copied.source()) : Stream.empty());
    }

    private static boolean holdsImages(SourceFile sheet) {
        try {
            String css = new String(sheet.content().read(MAX_BYTES), StandardCharsets.UTF_8).replaceAll("[\\s'\"]", "");
            return css.contains("url(data:");
        } catch (IOException unreadable) {
            // Whoever copies the file says so.
            return false;
        }
    }
}
