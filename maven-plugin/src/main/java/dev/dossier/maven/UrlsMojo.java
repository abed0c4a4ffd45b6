package dev.dossier.maven;

import dev.dossier.GenerationException;
import dev.dossier.Generator;
import dev.dossier.UrlRecord;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Writes every address that the site publishes, with its anchors, into <code>urls.lock</code> in the folder of the site.
 *
 * <p>From then on <code>dossier:generate</code> and <code>dossier:check</code> fail where one of them is gone. Commit the file, and run
 * this again when pages are new: it adds them, and takes nothing out. Drafts do not get into the file.
 *
 * @since 1.0.0
 */
@Mojo(name = "urls", threadSafe = true, requiresProject = false)
public class UrlsMojo extends AbstractDossierMojo {
    @Override
    void run(Generator generator, Places places) throws MojoFailureException {
        try {
            UrlRecord record = generator.recordUrls();
            getLog().info("Dossier: " + record.addresses() + " addresses in " + places.shorten(places.site().resolve("urls.lock")) + ", "
                    + record.added() + " of them and " + record.anchorsAdded() + " anchors are new");
        } catch (GenerationException e) {
            throw failure("the site has", e, places);
        }
    }
}
