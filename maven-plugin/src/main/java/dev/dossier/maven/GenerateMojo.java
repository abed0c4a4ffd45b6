package dev.dossier.maven;

import dev.dossier.GenerationException;
import dev.dossier.GenerationResult;
import dev.dossier.Generator;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Turns a folder of Markdown into a static site.
 *
 * <p>Works in a project and in a folder without a POM. A file that did not change keeps its time; a file of the former build that is
 * no longer part of the site is removed; a file that Dossier did not write is left alone. A link that leads nowhere fails the build.
 *
 * @since 1.0.0
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.SITE, threadSafe = true, requiresProject = false)
public class GenerateMojo extends AbstractDossierMojo {
    @Override
    GenerationResult run(Generator generator) throws GenerationException {
        return generator.generate();
    }

    @Override
    String summary(GenerationResult result, double seconds, String place) {
        return Summary.generated(result, seconds, place);
    }
}
