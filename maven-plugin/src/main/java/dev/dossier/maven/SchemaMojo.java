package dev.dossier.maven;

import dev.dossier.GenerationException;
import dev.dossier.Generator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Writes JSON Schemas for editors into the folder <code>schema</code> of the state folder: of <code>dossier.yml</code> and of front
 * matter, with the fields that <code>schemas</code> in <code>dossier.yml</code> declares.
 *
 * @since 1.0.0
 */
@Mojo(name = "schema", threadSafe = true, requiresProject = false)
public class SchemaMojo extends AbstractDossierMojo {
    @Override
    void run(Generator generator, Places places) throws MojoExecutionException, MojoFailureException {
        Path folder = places.state().resolve("schema");
        try {
            Map<String, String> schemas = generator.schemas();
            for (Map.Entry<String, String> schema : schemas.entrySet()) {
                Path file = folder.resolve(schema.getKey());
                Files.createDirectories(file.getParent());
                Files.writeString(file, schema.getValue());
            }
            getLog().info("Dossier: " + schemas.size() + " JSON Schemas in " + places.shorten(folder));
        } catch (GenerationException e) {
            throw failure("the configuration has", e, places);
        } catch (IOException e) {
            throw new MojoExecutionException("Dossier cannot write to " + places.shorten(folder) + ": " + e.getMessage(), e);
        }
    }
}
