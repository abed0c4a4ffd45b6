package dev.dossier.check;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.diagnostic.Suggestion;
import dev.dossier.model.OutputFile;
import dev.dossier.model.Route;
import dev.dossier.model.Site;
import dev.dossier.model.SitePath;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Holds a rendered page against the site that it belongs to: every link and picture leads to a file of the output, every anchor
 * of the page itself exists, and no id is used twice. It sees what a template or trusted HTML wrote; what Markdown says is
 * checked before, where its place in the source is known.
 */
public final class Checker {
    private static final List<String> ATTRIBUTES = List.of("id", "href", "src");

    private final Set<String> outputs;
    private final String base;

    /** Creates a checker for the pages of a site. */
    public Checker(Site site) {
        this.outputs = site.outputs().keySet().stream().map(SitePath::value).collect(Collectors.toUnmodifiableSet());
        this.base = site.config().baseUrl().map(URI::getRawPath).orElse("/");
    }

    /**
     * Checks a file of the output; anything but HTML passes. Thread-safe.
     *
     * @param file the file
     * @param targets is told each path in the output that the file refers to
     */
    public List<Diagnostic> check(OutputFile file, Consumer<String> targets) {
        if (!(file.route() instanceof Route.Rendered rendered) || !file.path().extension().equals("html")) {
            return List.of();
        }
        try {
            String html = new String(file.content().read(Integer.MAX_VALUE), StandardCharsets.UTF_8);
            return check(html, file.path(), rendered.page().location(), targets);
        } catch (IOException gone) {
            throw new IllegalStateException("rendered pages are in memory", gone);
        }
    }

    private List<Diagnostic> check(String html, SitePath path, SourceLocation source, Consumer<String> targets) {
        List<Diagnostic> problems = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        Set<String> links = new TreeSet<>();
        new HtmlScanner(html).attributes(ATTRIBUTES, (name, value) -> {
            if (name.equals("id")) {
                if (!ids.add(value)) {
                    problems.add(Diagnostic.error(
                            DiagnosticCode.DUPLICATE_ID,
                            source,
                            "the rendered page has two elements with the id '" + value + "'",
                            "Give one of them another id, in the page or in the template."));
                }
            } else {
                links.add(value);
            }
        });
        for (String link : links) {
            check(link, path, ids, targets)
                    .ifPresent(found -> problems.add(Diagnostic.error(found.code(), source, found.message(), found.hint())));
        }
        return problems;
    }

    private record Finding(DiagnosticCode code, String message, String hint) {}

    private Optional<Finding> check(String link, SitePath path, Set<String> ids, Consumer<String> targets) {
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
        target.ifPresent(targets);
        return target.isEmpty() || outputs.contains(target.get())
                ? Optional.empty()
                : Optional.of(new Finding(
                        DiagnosticCode.RENDERED_LINK_LEADS_NOWHERE,
                        "the rendered page links to '" + link + "', which the site does not have",
                        "The link comes from a template, or from HTML in the page."));
    }

    /** Returns the path in the output that a link inside the site leads to; nothing for any other link. */
    private Optional<String> target(String link, SitePath path) {
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
            return Optional.of(path.value());
        }
        if (target.startsWith("/")) {
            return target.startsWith(base) ? Optional.of(file("", decode(target.substring(base.length())))) : Optional.empty();
        }
        return Optional.of(file(path.parent().value(), decode(target)));
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

    private static String decode(String text) {
        return text.indexOf('%') < 0 ? text : URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
