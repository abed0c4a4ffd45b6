package dev.dossier.maven;

import dev.dossier.GenerationException;
import dev.dossier.GenerationResult;
import dev.dossier.Generator;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Turns a folder of Markdown into a static site.
 *
 * <p>Works in a project and in a folder without a POM. Only what has changed since the last build is made. A file that did not change
 * keeps its time; a file of the former build that is no longer part of the site is removed; a file that Dossier did not write is
 * left alone. A link that leads nowhere fails the build.
 *
 * @since 1.0.0
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.SITE, threadSafe = true, requiresProject = false)
public class GenerateMojo extends AbstractBuildMojo {
    /**
     * Whether to build the whole site a second time, anew and in memory, and to fail where a file is not the same. It costs as much
     * as a first build, and is for those who do not trust that only what has changed is made. Example:
     * <code>-Ddossier.verifyIncremental</code>.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dossier.verifyIncremental", defaultValue = "false")
    boolean verifyIncremental;

    @Override
    void setMore(Generator.Builder builder) {
        builder.verifyIncremental(verifyIncremental);
    }

    @Override
    GenerationResult build(Generator generator, Places places) throws GenerationException {
        return generator.generate();
    }

    @Override
    String summary(GenerationResult result, double seconds, String place) {
        return Summary.generated(result, seconds, place);
    }
}
