package dev.dossier.maven;

import dev.dossier.GenerationException;
import dev.dossier.GenerationResult;
import dev.dossier.Generator;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

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
    /**
     * The folder that the site is written to. Left out, it is where Maven puts sites, <code>target/site</code>. Example:
     * <code>-Ddossier.output=public</code>.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dossier.output")
    @Nullable File output;

    /**
     * The folder that keeps what the last build wrote, so that the next one can remove what is no longer part of the site. Left
     * out, it is <code>target/dossier</code>. Example: <code>-Ddossier.state=.cache/dossier</code>.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dossier.state")
    @Nullable File state;

    @Override
    GenerationResult run(Generator.Builder builder) throws GenerationException {
        return builder.output(outputFolder())
                .state(places().folder(state, places().target().resolve("dossier")))
                .build()
                .generate();
    }

    @Override
    String summary(GenerationResult result, double seconds) {
        Path index = outputFolder().resolve("index.html");
        Path shown = Files.exists(index) ? index : outputFolder();
        return Summary.generated(result, seconds, places().shorten(shown));
    }

    private Path outputFolder() {
        return places().folder(output, places().site());
    }
}
