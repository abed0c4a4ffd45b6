package dev.dossier.check;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.model.Checks;
import dev.dossier.model.Fingerprint;
import dev.dossier.model.OutputFile;
import dev.dossier.model.Route;
import dev.dossier.model.Site;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Holds rendered pages against the site that they belong to and against the rules on what readers get: every link and picture leads
 * to a file of the output, every anchor of the page itself exists, and what a browser, a search engine or a screen reader makes of the
 * page is what its author meant. Each finding has the place in the Markdown or the template that it comes from. Thread-safe.
 */
public final class Checker {
    private final Site site;
    private final Checks checks;
    private final OutputPaths outputs;
    private final String base;
    private final Map<String, Long> sizes;
    private final TemplateFindings ofTemplates = new TemplateFindings();

    /** Creates a checker for the pages of a site. */
    public Checker(Site site) {
        this.site = site;
        this.checks = site.config().checks();
        this.base = site.config().baseUrl().map(URI::getRawPath).orElse("/");
        this.outputs = new OutputPaths(site.outputs().keySet(), base);
        this.sizes = checks.budgets().weighsFiles() ? Budget.sizes(site) : Map.of();
    }

    /**
     * What was found in a file.
     *
     * @param problems what is wrong with this file alone
     * @param sound whether nothing is wrong; what a template is to blame for is told once for all files
     */
    public record Checked(List<Diagnostic> problems, boolean sound) {}

    /** Checks a file of the output; anything but HTML passes. */
    public Checked check(OutputFile file) {
        if (!(file.route() instanceof Route.Rendered rendered) || !file.path().extension().equals("html")) {
            return new Checked(List.of(), true);
        }
        try {
            return check(file, file.content().read(Integer.MAX_VALUE));
        } catch (IOException gone) {
            Diagnostic problem = Diagnostic.error(
                    DiagnosticCode.FILE_UNREADABLE, rendered.page().location(), "the rendered page cannot be read",
                    "Check that nobody else changes the output folder while it is written.");
            return new Checked(List.of(problem), false);
        }
    }

    private Checked check(OutputFile file, byte[] html) {
        Findings findings = new Findings(checks, new Whereabouts(file, html));
        Links links = new Links(html, file.path(), outputs, base, findings);
        Weight weight = new Weight(sizes, links);
        new PageCheck(html, findings, links, weight).check();
        if (checks.budgets().isSet()) {
            new Budget(checks.budgets(), findings).check(file, html.length, weight);
        }
        ofTemplates.add(findings.ofTemplates(), file.path());
        return new Checked(findings.ofPages(), findings.ofPages().isEmpty() && findings.ofTemplates().isEmpty());
    }

    /** Returns what is the same only if every page is checked in the same way: against the same rules, budgets and weights. */
    public static Fingerprint ingredients(Site site) {
        Checks checks = site.config().checks();
        Fingerprint.Builder all = new Fingerprint.Builder().fingerprint(checks.fingerprint());
        if (checks.budgets().weighsFiles()) {
            new TreeMap<>(Budget.sizes(site)).forEach((path, size) -> all.text(path).text(size.toString()));
        }
        return all.build();
    }

    /** Returns what is wrong with the site as a whole, and what the templates of the files that were checked are to blame for. */
    public List<Diagnostic> check() {
        List<Diagnostic> problems = new ArrayList<>(ofTemplates.all());
        new SiteCheck(site, problems::add).check();
        return problems;
    }
}
