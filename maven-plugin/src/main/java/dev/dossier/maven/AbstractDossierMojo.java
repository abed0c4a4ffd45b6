package dev.dossier.maven;

import dev.dossier.GenerationException;
import dev.dossier.GenerationListener;
import dev.dossier.Generator;
import dev.dossier.report.Finding;
import dev.dossier.report.SourceLines;
import java.io.File;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What the goals share: where the site is and how it is built; their parameters become a builder. */
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
     * Whether pages with <code>draft: true</code> are part of the site. Example: <code>-Ddossier.drafts</code>.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dossier.drafts", defaultValue = "false")
    boolean drafts;

    /**
     * Whether pages are part of the site whose <code>publish</code>, or else <code>date</code>, lies after <code>buildTime</code>, or
     * after this moment where there is none. Example: <code>-Ddossier.future</code>.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dossier.future", defaultValue = "false")
    boolean future;

    /**
     * Whether pages are part of the site whose <code>expires</code> does not lie after <code>buildTime</code>, or after this moment
     * where there is none. Example: <code>-Ddossier.expired</code>.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dossier.expired", defaultValue = "false")
    boolean expired;

    /**
     * The only clock of the build, as ISO 8601 (<code>2026-09-07T00:00:00Z</code>) or in seconds since 1970. Where neither this nor
     * the environment variable <code>SOURCE_DATE_EPOCH</code> says a time, nothing in the site is dated by the build, and which pages
     * are published by now is decided by this moment.
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
    abstract void run(Generator generator, Places places) throws MojoExecutionException, MojoFailureException;

    /**
     * Runs the goal.
     *
     * @throws MojoFailureException when the site has problems
     * @throws MojoExecutionException when a parameter or the machine has
     */
    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Dossier: skipped, because dossier.skip is set");
            return;
        }
        Places places = Places.of(project, session).with(site, output, state);
        if (site == null && !Files.exists(places.site())) {
            getLog().info("Dossier: no site here, because there is no " + places.shorten(places.site()));
            return;
        }
        run(generator(places), places);
    }

    private Generator generator(Places places) throws MojoExecutionException {
        try {
            Generator.Builder builder = Generator.builder(places.site())
                    .output(places.output())
                    .state(places.state())
                    .drafts(drafts)
                    .future(future)
                    .expired(expired)
                    .listener(listener());
            Parameters.baseUrl(baseUrl, builder);
            set(builder);
            Optional<Instant> time = Parameters.buildTime(buildTime, System.getenv("SOURCE_DATE_EPOCH"));
            time.ifPresent(builder::buildTime);
            builder.asOf(time.orElseGet(Instant::now));
            return builder.build();
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    /** Returns the exception that shows what is wrong; {@code begin} is how it begins, such as 'the site has'. */
    final MojoFailureException failure(String begin, GenerationException problem, Places places) {
        List<Finding> findings = Finding.of(problem.diagnostics(), new SourceLines(places.site()));
        String lines = new Messages(places.site(), colours(), "").list(findings).stream().map(line -> "\n" + line).collect(Collectors.joining());
        return new MojoFailureException(begin + " " + problem.getMessage() + ":" + lines);
    }

    /** Returns who is told how far a build is. */
    final GenerationListener listener() {
        boolean watched = Colours.isTerminal() && session.getRequest().isInteractiveMode();
        return watched ? new ProgressLog(System::nanoTime, getLog()::info) : GenerationListener.SILENT;
    }

    /** Returns the colours of what is shown. */
    final Colours colours() {
        Properties said = new Properties();
        said.putAll(session.getSystemProperties());
        said.putAll(session.getUserProperties());
        return Colours.of(said, System.getenv(), session.getRequest().isInteractiveMode(), Colours.isTerminal());
    }
}
