package dev.dossier.maven;

import dev.dossier.GenerationException;
import dev.dossier.GenerationResult;
import dev.dossier.Generator;
import dev.dossier.maven.external.ExternalCheck;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Checks a site without writing it: front matter, links, images, anchors, templates and the pages they make.
 *
 * <p>Finds what <code>dossier:generate</code> finds and fails where it fails; nothing on the disk changes but the reports.
 *
 * @since 1.0.0
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true, requiresProject = false)
public class CheckMojo extends AbstractBuildMojo {
    /**
     * Whether links to other sites are followed as well. What does not work is a warning at each place that links to it, and
     * <code>target/dossier/external.json</code> has them all. Answers are kept for a week beside it. Example:
     * <code>-Ddossier.external</code>.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dossier.external", defaultValue = "false")
    boolean external;

    /**
     * Whether links to machines that are not public are followed, too: those of the own network, the own machine included. Leave it
     * as it is where others write the pages. Example: <code>-Ddossier.external.private</code>.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dossier.external.private", defaultValue = "false")
    boolean externalPrivate;

    @Override
    GenerationResult build(Generator generator, Places places) throws GenerationException {
        return external ? generator.check(new ExternalCheck(places.state(), externalPrivate)) : generator.check();
    }

    @Override
    String summary(GenerationResult result, double seconds, String place) {
        return Summary.checked(result, seconds);
    }
}
