package dev.dossier.maven;

import dev.dossier.GenerationException;
import dev.dossier.Generator;
import dev.dossier.model.SitePath;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Takes down in <code>translations.lock</code>, in the folder of the site, from which state of its original each translation was made.
 *
 * <p>When the original moves on, the translation shows that it is older, and <code>dossier:generate</code> and
 * <code>dossier:check</code> warn which sections have changed. Without a page, translations get into the file that are not in it yet.
 * Commit the file.
 *
 * @since 1.0.0
 */
@Mojo(name = "translate", threadSafe = true, requiresProject = false)
public class TranslateMojo extends AbstractDossierMojo {
    /**
     * The translation that is up to date with its original, by its source, or a folder of such. Example:
     * <code>-Ddossier.page=fr/goals/index.md</code> or <code>-Ddossier.page=fr/</code>.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dossier.page")
    @Nullable String page;

    @Override
    void run(Generator generator, Places places) throws MojoFailureException {
        try {
            List<SitePath> written = generator.recordTranslations(Optional.ofNullable(page));
            written.forEach(one -> getLog().info("Dossier: " + one + " is up to date"));
            getLog().info("Dossier: " + written.size() + (written.size() == 1 ? " translation" : " translations") + " taken down in "
                    + places.shorten(places.site().resolve("translations.lock")));
        } catch (GenerationException e) {
            throw failure("the site has", e, places);
        }
    }
}
