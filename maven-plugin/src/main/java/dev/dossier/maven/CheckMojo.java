package dev.dossier.maven;

import dev.dossier.GenerationException;
import dev.dossier.GenerationResult;
import dev.dossier.Generator;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Checks a site without writing it: front matter, links, images, anchors, templates and the pages they make.
 *
 * <p>Finds what <code>dossier:generate</code> finds and fails where it fails; nothing on the disk changes.
 *
 * @since 1.0.0
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true, requiresProject = false)
public class CheckMojo extends AbstractDossierMojo {
    @Override
    GenerationResult run(Generator.Builder builder) throws GenerationException {
        return builder.build().check();
    }

    @Override
    String summary(GenerationResult result, double seconds) {
        return Summary.checked(result, seconds);
    }
}
