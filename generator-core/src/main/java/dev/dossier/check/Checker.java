package dev.dossier.check;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.diagnostic.Suggestion;
import dev.dossier.model.OutputFile;
import dev.dossier.model.Route;
import dev.dossier.model.Site;
import dev.dossier.model.SitePath;
import dev.dossier.model.Urls;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Holds a rendered page against the site that it belongs to: every link and picture leads to a file of the output, every anchor
 * of the page itself exists, and no id is used twice. It sees what a template or trusted HTML wrote; what Markdown says is
 * checked before, where its place in the source is known.
 *
 * @param site the site
 */
public record Checker(Site site) {
    /** Checks a file of the output; anything but HTML passes. Thread-safe. */
    public List<Diagnostic> check(OutputFile file) {
        if (!(file.route() instanceof Route.Rendered rendered) || !file.path().extension().equals("html")) {
            return List.of();
        }
        try (InputStream in = file.content().open()) {
            String html = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return check(html, file.path(), rendered.page().location());
        } catch (IOException gone) {
            throw new IllegalStateException("rendered pages are in memory", gone);
        }
    }

    private List<Diagnostic> check(String html, SitePath path, SourceLocation source) {
        List<Diagnostic> problems = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        List<String> links = new ArrayList<>();
        new HtmlScanner(html).attributes((name, value) -> {
            if (name.equals("id")) {
                if (!ids.add(value)) {
                    problems.add(Diagnostic.error(
                            DiagnosticCode.DUPLICATE_ID,
                            source,
                            "the rendered page has two elements with the id '" + value + "'",
                            "Give one of them another id, in the page or in the template."));
                }
            } else if (name.equals("href") || name.equals("src")) {
                links.add(value);
            }
        });
        new HashSet<>(links).stream().sorted().forEach(link -> check(link, path, ids).ifPresent(found -> problems.add(
                Diagnostic.error(found.code(), source, found.message(), found.hint()))));
        return problems;
    }

    private record Finding(DiagnosticCode code, String message, String hint) {}

    private Optional<Finding> check(String link, SitePath path, Set<String> ids) {
        if (link.startsWith("#")) {
            String anchor = decode(link.substring(1));
            boolean there = anchor.isEmpty() || anchor.equals("top") || ids.contains(anchor);
            return there
                    ? Optional.empty()
                    : Optional.of(new Finding(
                            DiagnosticCode.RENDERED_ANCHOR_MISSING,
                            "the rendered page links to '" + link + "', which it does not have",
                            Suggestion.didYouMean(anchor, ids)));
        }
        Optional<String> target = target(link, path);
        boolean there = target.isEmpty() || isFile(target.get());
        return there
                ? Optional.empty()
                : Optional.of(new Finding(
                        DiagnosticCode.RENDERED_LINK_LEADS_NOWHERE,
                        "the rendered page links to '" + link + "', which the site does not have",
                        "The link comes from a template, or from HTML in the page."));
    }

    private boolean isFile(String target) {
        return SitePath.problem(target).isEmpty() && site.outputs().containsKey(SitePath.of(target));
    }

    /** Returns the path in the output that a link inside the site leads to; nothing for any other link. */
    private Optional<String> target(String link, SitePath path) {
        URI uri;
        try {
            uri = URI.create("https://site.invalid/" + Urls.encode(path.value())).resolve(link);
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.of(link);
        }
        if (!"site.invalid".equals(uri.getHost()) || uri.getRawPath() == null) {
            return Optional.empty();
        }
        String target = uri.getRawPath();
        String base = site.config().baseUrl().map(URI::getRawPath).orElse("/");
        if (link.startsWith("/")) {
            if (!target.startsWith(base)) {
                return Optional.empty();
            }
            target = "/" + target.substring(base.length());
        }
        String decoded = decode(target.substring(1));
        return Optional.of(decoded.isEmpty() || decoded.endsWith("/") ? decoded + "index.html" : decoded);
    }

    private static String decode(String text) {
        return text.indexOf('%') < 0 ? text : URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
