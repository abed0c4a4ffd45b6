package dev.dossier.maven;

import dev.dossier.GenerationException;
import dev.dossier.GenerationListener;
import dev.dossier.GenerationResult;
import dev.dossier.Generator;
import dev.dossier.Generator.FailOn;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.Severity;
import dev.dossier.report.Finding;
import dev.dossier.report.Report;
import dev.dossier.report.SourceLines;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals share that build a site: what the build found becomes log lines or the one exception, and reports. */
abstract class AbstractBuildMojo extends AbstractDossierMojo {
    /**
     * Which problems fail the build: <code>error</code>, <code>warning</code> (errors and warnings) or <code>never</code> (as long as
     * a site can be made at all). Example: <code>-Ddossier.failOn=warning</code>.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dossier.failOn", defaultValue = "error")
    String failOn;

    /**
     * The folder for what other programs read about the build: <code>problems.json</code>, <code>problems.sarif</code> (SARIF 2.1.0, for
     * code scanning) and <code>TEST-dossier.xml</code> (JUnit, for build servers). They are written after every build, also after one
     * without problems. Left out, it is <code>target/dossier</code>; <code>none</code> writes none. Example:
     * <code>-Ddossier.reports=target/reports</code>.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dossier.reports")
    @Nullable String reports;

    /**
     * Whether problems are shown beside the lines of a change where the build server knows how: <code>auto</code> (in a run of GitHub
     * Actions) or <code>off</code>. Example: <code>-Ddossier.ci=off</code>.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dossier.ci", defaultValue = "auto")
    String ci;

    /**
     * Whether a page that has moved gets its former address as an alias before the site is built: the build writes it into the front
     * matter of the Markdown file. It concerns the addresses that <code>urls.lock</code> knows and the site does not have any more, and
     * pages that seem to be meant. Example: <code>-Ddossier.write</code>.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dossier.write", defaultValue = "false")
    boolean write;

    private BuildServer server = BuildServer.NONE;
    private HeardTranslations translations = new HeardTranslations(GenerationListener.SILENT);

    /** Does the work of this goal. */
    abstract GenerationResult build(Generator generator, Places places) throws GenerationException;

    /** Returns the one line that tells what was done; {@code place} is where a reader opens the site. */
    abstract String summary(GenerationResult result, double seconds, String place);

    /** Tells a builder what only this goal knows. */
    void setMore(Generator.Builder builder) {}

    @Override
    final void set(Generator.Builder builder) {
        builder.failOn(Parameters.failOn(failOn));
        server = BuildServer.of(ci, System.getenv());
        translations = new HeardTranslations(listener());
        builder.listener(translations);
        setMore(builder);
    }

    @Override
    final void run(Generator generator, Places places) throws MojoExecutionException, MojoFailureException {
        ReportFiles files = ReportFiles.of(reports == null ? "" : reports, places);
        Messages messages = new Messages(places.site(), colours(), files.everything(places));
        boolean warningsFail = Parameters.failOn(failOn) == FailOn.WARNING;
        long start = System.nanoTime();
        try {
            if (write) {
                generator.addAliases().forEach(alias ->
                        getLog().info("Dossier: " + alias.location() + " has the alias '" + alias.value() + "' now"));
            }
            GenerationResult result = build(generator, places);
            double seconds = (System.nanoTime() - start) / 1e9;
            List<Finding> findings = report(result.diagnostics(), places, files);
            log(findings, messages);
            translations.report().lines().forEach(getLog()::info);
            getLog().info(summary(result, seconds, places.shorten(places.entrance())));
        } catch (GenerationException e) {
            List<Finding> findings = report(e.diagnostics(), places, files);
            Map<Boolean, List<Finding>> fatal = findings.stream()
                    .collect(Collectors.partitioningBy(one -> warningsFail || one.diagnostic().severity() == Severity.ERROR));
            log(fatal.getOrDefault(false, List.of()), messages);
            e.diagnostics().forEach(one -> getLog().debug(one.toString()));
            throw fail(e, messages.list(fatal.getOrDefault(true, List.of())));
        }
    }

    private List<Finding> report(List<Diagnostic> diagnostics, Places places, ReportFiles files)
            throws MojoExecutionException {
        List<Finding> findings = Finding.of(diagnostics, new SourceLines(places.site()));
        boolean warningsFail = Parameters.failOn(failOn) == FailOn.WARNING;
        Report report = new Report(findings, places.site(), places.repository(), warningsFail);
        try {
            server.tell(report);
            files.write(report);
            files.write(translations.report());
        } catch (IOException e) {
            String problems = diagnostics.stream().map(one -> "\n" + one).collect(Collectors.joining());
            throw new MojoExecutionException("the reports cannot be written: " + e + problems, e);
        }
        return findings;
    }

    /**
     * Returns the exception for problems of the site; throws that for problems of the machine, which Maven tells differently. Both
     * get one message: a short and a long one, which the former also takes, are told together, and the short one twice.
     */
    private static MojoFailureException fail(GenerationException problem, List<String> lines) throws MojoExecutionException {
        String list = lines.stream().map(line -> "\n" + line).collect(Collectors.joining());
        String count = problem.getMessage() + ":";
        if (problem.environment()) {
            throw new MojoExecutionException("Dossier cannot make the site, " + count + list, problem);
        }
        return new MojoFailureException("the site has " + count + list);
    }

    private void log(List<Finding> findings, Messages messages) {
        Map<Severity, List<Finding>> levels = findings.stream().collect(Collectors.groupingBy(one -> one.diagnostic().severity()));
        messages.list(levels.getOrDefault(Severity.ERROR, List.of())).forEach(getLog()::error);
        messages.list(levels.getOrDefault(Severity.WARNING, List.of())).forEach(getLog()::warn);
    }
}
