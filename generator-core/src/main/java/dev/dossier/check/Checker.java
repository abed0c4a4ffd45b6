package dev.dossier.check;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.Anchor;
import dev.dossier.model.Checks;
import dev.dossier.model.Excuses;
import dev.dossier.model.Fingerprint;
import dev.dossier.model.OutputFile;
import dev.dossier.model.Route;
import dev.dossier.model.Site;
import dev.dossier.model.SitePath;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Holds files of the output against the site that they belong to and against the rules on what readers get: every link, picture and
 * address leads to a file of the output, every anchor exists, and what a browser, a search engine or a screen reader makes of a page is
 * what its author meant. Each finding has the place in the Markdown or the template that it comes from. Thread-safe.
 */
public final class Checker {
    private final Checks checks;
    private final Links.Site links;
    private final FileCheck files;
    private final Sizes sizes;
    private final TemplateFindings ofTemplates = new TemplateFindings();

    /**
     * Creates a checker for the files of a site.
     *
     * @param excuses what the site accepts
     */
    public Checker(Site site, Excuses excuses) {
        this.checks = site.config().checks();
        Addresses addresses = new Addresses(site);
        String base = site.config().baseUrl().map(URI::getRawPath).orElse("/");
        OutputPaths paths = new OutputPaths(site.outputs(), base);
        this.links = new Links.Site(paths, addresses, new OtherAnchors(addresses), new Breaks(excuses));
        this.files = new FileCheck(new FileLinks(addresses), links.breaks());
        this.sizes = Sizes.of(site);
    }

    /**
     * What was found in a file.
     *
     * @param problems what is wrong with this file alone
     * @param ofTemplates what templates are to blame for
     */
    public record Checked(List<Diagnostic> problems, List<Diagnostic> ofTemplates) {
        /** Returns whether nothing is wrong. */
        public boolean sound() {
            return problems.isEmpty() && ofTemplates.isEmpty();
        }
    }

    /** Checks a file of the output; one that cannot have an address passes. A file may be checked again: its links then replace those it had. */
    public Checked check(OutputFile file) {
        boolean page = file.route() instanceof Route.Rendered && file.path().extension().equals("html");
        try {
            if (page) {
                return check(file, file.content().read(Integer.MAX_VALUE));
            }
            boolean looked = file.route() instanceof Route.Rendered || FileLinks.mayHave(file.route());
            return new Checked(looked ? files.check(file) : List.of(), List.of());
        } catch (IOException gone) {
            Diagnostic problem = Diagnostic.error(
                    DiagnosticCode.FILE_UNREADABLE, file.route().origin(), "the rendered page cannot be read",
                    "Check that nobody else changes the output folder while it is written.");
            return new Checked(List.of(problem), List.of());
        }
    }

    private Checked check(OutputFile file, byte[] html) {
        Findings findings = new Findings(checks, new Whereabouts(file, html));
        links.otherAnchors().begin((Route.Rendered) file.route());
        Links ofPage = new Links(html, (Route.Rendered) file.route(), links, findings);
        Weight weight = new Weight(sizes, ofPage);
        new PageCheck(html, findings, ofPage, weight).check();
        if (checks.budgets().isSet()) {
            new Budget(checks.budgets(), findings).check((Route.Rendered) file.route(), html, weight);
        }
        return new Checked(findings.ofPages(), findings.ofTemplates());
    }

    /** Takes down what templates are to blame for; {@link #check()} tells it once for all files. */
    public void blame(Checked checked, SitePath file) {
        ofTemplates.add(checked.ofTemplates(), file);
    }

    /** Returns what is the same only if every page is checked in the same way: against the same rules, budgets and weights. */
    public static Fingerprint ingredients(Site site) {
        Checks checks = site.config().checks();
        Fingerprint.Builder all = new Fingerprint.Builder().fingerprint(checks.fingerprint());
        Sizes.of(site).count(all);
        return all.build();
    }

    /** Returns whether a file that is copied has addresses that are checked. */
    public static boolean reads(Route.Copied route) {
        return FileLinks.mayHave(route);
    }

    /** Returns the anchors of other files that the files link to that have been checked. */
    public Set<Anchor> anchors() {
        return links.otherAnchors().wanted();
    }

    /**
     * Returns whether a file has an anchor.
     *
     * @param made makes a file of the output
     */
    public boolean has(Anchor anchor, Function<Route, OutputFile> made) {
        return links.otherAnchors().has(anchor, made);
    }

    /**
     * Checks the links to anchors of other files, in all files that have been checked.
     *
     * @param made makes a file of the output
     * @return the files that have a problem, with what is wrong with each alone
     */
    public Map<SitePath, List<Diagnostic>> checkAnchors(Function<Route, OutputFile> made) {
        Map<SitePath, List<Diagnostic>> problems = new HashMap<>();
        lookAgain(made).forEach((file, some) -> problems.put(file, new ArrayList<>(some)));
        links.otherAnchors().broken(made).forEach(one -> {
            SitePath file = one.from().output();
            List<Diagnostic> found = problems.computeIfAbsent(file, any -> new ArrayList<>());
            SourceLocation place = one.blame().location();
            Optional<Diagnostic> problem = links.breaks().problem(links.otherAnchors().broken(one, made), one.from(), place);
            if (one.blame().page()) {
                problem.ifPresent(found::add);
            } else {
                ofTemplates.add(problem.stream().toList(), file);
            }
        });
        return problems;
    }

    /** Checks files that were looked at as they are on the disk, which does not tell where their links were written, as they are made. */
    private Map<SitePath, List<Diagnostic>> lookAgain(Function<Route, OutputFile> made) {
        Set<Route.Rendered> unplaced = links.otherAnchors().broken(made)
                .filter(one -> one.blame().location().line() == 0)
                .map(OtherAnchors.Open::from)
                .collect(Collectors.toSet());
        return unplaced.parallelStream().collect(Collectors.toMap(Route.Rendered::output, route -> check(made.apply(route)).problems()));
    }

    /** Returns what is wrong with a site as a whole, whatever its files hold. */
    public static List<Diagnostic> check(Site site) {
        List<Diagnostic> problems = new ArrayList<>();
        new SiteCheck(site, problems::add).check();
        return problems;
    }

    /** Returns what the templates of the files that were checked are to blame for. */
    public List<Diagnostic> check() {
        return ofTemplates.all();
    }
}
