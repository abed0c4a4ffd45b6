package dev.dossier.maven;

import dev.dossier.GenerationException;
import dev.dossier.GenerationResult;
import dev.dossier.Generator;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Checks a site without writing it: front matter, links, images, anchors, templates and the pages they make.
 *
 * <p>Finds what <code>dossier:generate</code> finds and fails where it fails; nothing on the disk changes but the reports.
 *
 * @since 1.0.0
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true, requiresProject = false)
public class CheckMojo extends AbstractBuildMojo {
    @Override
    GenerationResult run(Generator generator) throws GenerationException {
        return generator.check();
    }

    @Override
    String summary(GenerationResult result, double seconds, String place) {
        return Summary.checked(result, seconds);
    }
}
