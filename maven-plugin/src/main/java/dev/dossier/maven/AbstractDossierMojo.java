package dev.dossier.maven;

import dev.dossier.GenerationException;
import dev.dossier.GenerationListener;
import dev.dossier.GenerationResult;
import dev.dossier.Generator;
import dev.dossier.Generator.FailOn;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.Severity;
import java.io.File;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What the goals share: parameters become a builder, and what the build found becomes log lines or the one exception. */
abstract class AbstractDossierMojo extends AbstractMojo {
    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    MavenSession session;

    /**
     * The folder of the site: <code>dossier.yml</code>, <code>content</code>, <code>static</code>, <code>theme</code>. A folder that
     * has neither <code>dossier.yml</code> nor <code>content</code> is a site too: its Markdown files are the pages. Left out, it
     * is <code>src/site</code>, and a module without that folder has no site; in a directory without a POM and without
     * <code>src/site</code>, it is the directory itself. Example: <code>-Ddossier.site=docs</code>.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dossier.site")
    @Nullable File site;

    /**
     * The folder that the site is written to. Left out, it is where Maven puts sites, <code>target/site</code>. Example:
     * <code>-Ddossier.output=public</code>.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dossier.output")
    @Nullable File output;

    /**
     * The folder that keeps what the last build read and wrote, so that the next one makes only what has changed and removes what is
     * no longer part of the site. Left out, it is <code>target/dossier</code>. Example: <code>-Ddossier.state=.cache/dossier</code>.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dossier.state")
    @Nullable File state;

    /**
     * Where the site will be published, in place of <code>baseUrl</code> in <code>dossier.yml</code>. Example:
     * <code>-Ddossier.baseUrl=https://example.org/docs/</code>.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dossier.baseUrl")
    @Nullable String baseUrl;

    /**
     * Which problems fail the build: <code>error</code>, <code>warning</code> (errors and warnings) or <code>never</code> (as long as
     * a site can be made at all). Example: <code>-Ddossier.failOn=warning</code>.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dossier.failOn", defaultValue = "error")
    String failOn;

    /**
     * Whether pages with <code>draft: true</code> are part of the site. Example: <code>-Ddossier.drafts</code>.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dossier.drafts", defaultValue = "false")
    boolean drafts;

    /**
     * The only clock of the build, as ISO 8601 (<code>2026-09-07T00:00:00Z</code>) or in seconds since 1970. Where neither this nor
     * the environment variable <code>SOURCE_DATE_EPOCH</code> says a time, nothing in the site is dated by the build.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dossier.buildTime", defaultValue = "${project.build.outputTimestamp}")
    @Nullable String buildTime;

    /**
     * Whether the goal does nothing. Example: <code>-Ddossier.skip</code>.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dossier.skip", defaultValue = "false")
    boolean skip;

    /** Tells a builder what only this goal knows. */
    void set(Generator.Builder builder) {}

    /** Does the work of this goal. */
    abstract GenerationResult run(Generator generator, Places places) throws GenerationException, MojoExecutionException;

    /** Returns the one line that tells what was done; {@code place} is where a reader opens the site. */
    abstract String summary(GenerationResult result, double seconds, String place);

    /**
     * Runs the goal.
     *
     * @throws MojoFailureException when the site has problems
     * @throws MojoExecutionException when a parameter or the machine has
     */
    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Dossier: skipped, because dossier.skip is set");
            return;
        }
        Places places = Places.of(project, session).with(site, output, state);
        if (site == null && !Files.exists(places.site())) {
            getLog().info("Dossier: no site here, because there is no " + places.shorten(places.site()));
            return;
        }
        work(generator(places), places);
    }

    private Generator generator(Places places) throws MojoExecutionException {
        try {
            Generator.Builder builder = Generator.builder(places.site())
                    .output(places.output())
                    .state(places.state())
                    .failOn(Parameters.failOn(failOn))
                    .drafts(drafts)
                    .listener(listener());
            Parameters.baseUrl(baseUrl, builder);
            set(builder);
            Parameters.buildTime(buildTime, System.getenv("SOURCE_DATE_EPOCH")).ifPresent(builder::buildTime);
            return builder.build();
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    private void work(Generator generator, Places places) throws MojoExecutionException, MojoFailureException {
        Messages messages = new Messages(places.site());
        long start = System.nanoTime();
        try {
            GenerationResult result = run(generator, places);
            log(result.diagnostics(), messages);
            getLog().info(summary(result, (System.nanoTime() - start) / 1e9, places.shorten(places.entrance())));
        } catch (GenerationException e) {
            boolean warningsFail = Parameters.failOn(failOn) == FailOn.WARNING;
            Map<Boolean, List<Diagnostic>> fatal = e.diagnostics().stream()
                    .collect(Collectors.partitioningBy(one -> warningsFail || one.severity() == Severity.ERROR));
            log(fatal.getOrDefault(false, List.of()), messages);
            e.diagnostics().forEach(one -> getLog().debug(one.toString()));
            throw fail(e, messages.list(fatal.getOrDefault(true, List.of())));
        }
    }

    /**
     * Returns the exception for problems of the site; throws that for problems of the machine, which Maven tells differently. Both
     * get one message: a short and a long one, which the former also takes, are told together, and the short one twice.
     */
    private static MojoFailureException fail(GenerationException problem, String list) throws MojoExecutionException {
        String count = problem.getMessage() + ":";
        if (problem.environment()) {
            throw new MojoExecutionException("Dossier cannot make the site, " + count + list, problem);
        }
        return new MojoFailureException("the site has " + count + list);
    }

    private void log(List<Diagnostic> diagnostics, Messages messages) {
        for (Diagnostic one : diagnostics) {
            messages.lines(one).forEach(one.severity() == Severity.ERROR ? getLog()::error : getLog()::warn);
        }
    }

    private GenerationListener listener() {
        boolean watched = System.console() != null && session.getRequest().isInteractiveMode();
        return watched ? new ProgressLog(System::nanoTime, getLog()::info) : GenerationListener.SILENT;
    }
}
