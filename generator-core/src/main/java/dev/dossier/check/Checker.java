package dev.dossier.check;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.diagnostic.Suggestion;
import dev.dossier.model.Anchor;
import dev.dossier.model.Excuses;
import dev.dossier.model.Origins;
import dev.dossier.model.OutputFile;
import dev.dossier.model.Route;
import dev.dossier.model.Site;
import dev.dossier.model.SitePath;
import dev.dossier.model.SourceFile;
import dev.dossier.model.TextFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Holds a file of the output against the site that it belongs to: every link, picture and address leads to a file of the output,
 * every anchor exists, and no id is used twice. It sees what a template or trusted HTML wrote; what Markdown says is checked
 * before, where its place in the source is known.
 */
public final class Checker {
    private static final List<String> ATTRIBUTES =
            Stream.concat(Stream.of("id"), HtmlLinks.ATTRIBUTES.stream()).toList();

    /** A larger file for machines is not looked at; a sitemap may have 50 MB, but one of that size is made by a program. */
    private static final int MAX_BYTES = 16 * 1024 * 1024;

    private final Addresses addresses;
    private final FileLinks fileLinks;
    private final OtherAnchors otherAnchors;
    private final Breaks breaks;
    private final Origins origins;

    /**
     * Creates a checker for the files of a site.
     *
     * @param excuses what the site accepts
     * @param origins where things are written
     */
    public Checker(Site site, Excuses excuses, Origins origins) {
        this.addresses = new Addresses(site);
        this.fileLinks = new FileLinks(addresses);
        this.otherAnchors = new OtherAnchors(addresses);
        this.breaks = new Breaks(excuses);
        this.origins = origins;
    }

    /** Checks a file of the output; one that cannot have an address passes. Thread-safe. */
    public List<Diagnostic> check(OutputFile file) {
        if (!(file.route() instanceof Route.Rendered rendered)) {
            return FileLinks.mayHave(file.route()) ? checkFile(file) : List.of();
        }
        if (!file.path().extension().equals("html")) {
            return checkFile(file);
        }
        try {
            String html = new String(file.content().read(Integer.MAX_VALUE), StandardCharsets.UTF_8);
            return check(html, rendered);
        } catch (IOException gone) {
            return List.of(Diagnostic.error(
                    DiagnosticCode.FILE_UNREADABLE, rendered.page().location(), "the rendered page cannot be read",
                    "Check that nobody else changes the output folder while it is written."));
        }
    }

    /** Returns whether a file that is copied has addresses that are checked. */
    public static boolean reads(Route.Copied route) {
        return FileLinks.mayHave(route);
    }

    /** Returns the anchors of other files that the files link to that have been checked. */
    public Set<Anchor> anchors() {
        return otherAnchors.wanted();
    }

    /**
     * Returns whether a file has an anchor.
     *
     * @param files makes a file of the output
     */
    public boolean has(Anchor anchor, Function<Route, OutputFile> files) {
        return otherAnchors.has(anchor, files);
    }

    /**
     * Checks the links to anchors of other files, in all files that have been checked.
     *
     * @param files makes a file of the output
     * @return the problems of each file that has any, or one that is accepted
     */
    public Map<SitePath, List<Diagnostic>> checkAnchors(Function<Route, OutputFile> files) {
        Map<SitePath, List<Diagnostic>> problems = new HashMap<>();
        for (OtherAnchors.Open one : otherAnchors.open()) {
            if (!otherAnchors.has(one.anchor(), files)) {
                List<Diagnostic> found = problems.computeIfAbsent(one.from().output(), any -> new ArrayList<>());
                breaks.problem(otherAnchors.broken(one, files), one.from(), origins.of(one.from(), one.link())).ifPresent(found::add);
            }
        }
        return problems;
    }

    private List<Diagnostic> checkFile(OutputFile file) {
        Route route = file.route();
        SourceFile source = route instanceof Route.Copied copied
                ? new SourceFile(route.output(), copied.source().name(), file.content())
                : new SourceFile(route.output(), route.origin().file(), file.content());
        // What is no text has no addresses, and is copied as it is.
        Optional<String> text = TextFile.read(source, MAX_BYTES, any -> {}).map(TextFile::text);
        List<Diagnostic> problems = new ArrayList<>();
        for (FileLinks.Found found : text.map(one -> fileLinks.broken(route, one)).orElse(List.of())) {
            SourceLocation place = route instanceof Route.Rendered rendered
                    ? origins.of(rendered, found.what().link())
                    : place(source.location(), text.orElseThrow(), found.start());
            breaks.problem(found.what(), route, place).ifPresent(problems::add);
        }
        return problems;
    }

    private static SourceLocation place(SourceLocation file, String text, int start) {
        int line = 1;
        int lineStart = 0;
        for (int end = text.indexOf('\n'); end >= 0 && end < start; end = text.indexOf('\n', lineStart)) {
            line++;
            lineStart = end + 1;
        }
        return file.at(line, 1 + text.codePointCount(lineStart, start));
    }

    private List<Diagnostic> check(String html, Route.Rendered page) {
        List<Diagnostic> problems = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        HtmlLinks links = new HtmlLinks(addresses);
        HtmlScanner scanner = new HtmlScanner(html);
        scanner.attributes(ATTRIBUTES, (name, value) -> {
            if (!name.equals("id")) {
                links.add(scanner, name, value);
            } else if (!ids.add(value)) {
                problems.add(Diagnostic.error(
                        DiagnosticCode.DUPLICATE_ID,
                        page.page().location(),
                        "the rendered page has two elements with the id '" + value + "'",
                        "Give one of them another id, in the page or in the template."));
            }
        });
        for (String link : links.links()) {
            Optional<Breaks.Break> broken = link.startsWith("#")
                    ? ownAnchor(link, Addresses.decode(link.substring(1)), page, ids)
                    : addresses.target(link, page.output()).flatMap(target -> broken(link, target, page, ids));
            broken.flatMap(one -> problem(one, page)).ifPresent(problems::add);
        }
        for (String link : links.own()) {
            addresses.own(link)
                    .flatMap(target -> broken(link, target, page, ids))
                    .flatMap(one -> problem(one, page))
                    .ifPresent(problems::add);
        }
        links.refreshes().forEach(link -> redirect(link, page).ifPresent(problems::add));
        return problems;
    }

    private Optional<Diagnostic> problem(Breaks.Break broken, Route.Rendered page) {
        return breaks.problem(broken, page, origins.of(page, broken.link()));
    }

    private static Optional<Breaks.Break> ownAnchor(String link, String anchor, Route.Rendered page, Set<String> ids) {
        boolean there = anchor.isEmpty() || anchor.equals("top") || anchor.startsWith(":~:") || ids.contains(anchor);
        return there
                ? Optional.empty()
                : Optional.of(new Breaks.Break(
                        DiagnosticCode.RENDERED_ANCHOR_MISSING, link, new Addresses.Target(page.output().value(), anchor),
                        "the rendered page links to '" + link + "', which it does not have", Suggestion.didYouMean(anchor, ids)));
    }

    private Optional<Breaks.Break> broken(String link, Addresses.Target target, Route.Rendered page, Set<String> ids) {
        if (target.path().equals(page.output().value())) {
            return ownAnchor(link, target.fragment(), page, ids);
        }
        Optional<Route> to = addresses.route(target.path());
        to.ifPresent(route -> otherAnchors.add(page, link, target, route));
        if (to.isPresent()) {
            return Optional.empty();
        }
        String hint = addresses.hint(link, target);
        return Optional.of(new Breaks.Break(
                DiagnosticCode.RENDERED_LINK_LEADS_NOWHERE, link, target,
                "the rendered page links to '" + link + "', which the site does not have",
                hint.isEmpty() ? "The link comes from a template, or from HTML in the page." : hint));
    }

    /** Returns what is wrong with where a page sends its readers on. */
    private Optional<Diagnostic> redirect(String link, Route.Rendered page) {
        Optional<Route> to = addresses.own(link)
                .or(() -> addresses.target(link, page.output()))
                .flatMap(target -> addresses.route(target.path()))
                .filter(OtherAnchors::isRedirect);
        return to.map(route -> route.output().equals(page.output())
                ? Diagnostic.error(
                        DiagnosticCode.REDIRECT_LOOP, page.origin(), "'" + page.output() + "' sends its readers to itself",
                        "Only the template of aliases sends readers on; give the page another one.")
                : Diagnostic.error(
                        DiagnosticCode.REDIRECT_CHAIN, page.origin(),
                        "'" + page.output() + "' sends its readers to '" + route.output() + "', which sends them on",
                        "Send them to where they end up."));
    }
}
