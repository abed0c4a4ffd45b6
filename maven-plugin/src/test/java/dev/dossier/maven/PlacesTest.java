package dev.dossier.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Reporting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlacesTest {
    @TempDir
    Path root;

    private final Model model = new Model();

    @BeforeEach
    void buildsBelowTarget() {
        model.setBuild(new Build());
        model.getBuild().setDirectory("target");
    }

    @Test
    void readsSrcSiteOfAProjectAndWritesBelowItsTarget() {
        Path base = root.resolve("module");

        assertThat(Places.of(model, base, root))
                .isEqualTo(new Places(
                        root,
                        base,
                        base.resolve("src/site"),
                        base.resolve("target"),
                        base.resolve("target/site")));
    }

    @Test
    void writesWhereTheSitePluginPublishesFrom() {
        model.setReporting(new Reporting());
        model.getReporting().setOutputDirectory(root.resolve("public").toString());

        assertThat(Places.of(model, root, root).site()).isEqualTo(root.resolve("public"));
    }

    @Test
    void readsADirectoryWithoutPomItself() {
        assertThat(Places.below(root))
                .isEqualTo(new Places(root, root, root, root.resolve("target"), root.resolve("target/site")));
    }

    @Test
    void readsSrcSiteOfADirectoryWithoutPomWhereItExists() throws IOException {
        Path source = Files.createDirectories(root.resolve("src/site"));

        assertThat(Places.below(root).source()).isEqualTo(source);
    }

    @Test
    void takesARelativeParameterFromTheProject() {
        Path module = root.resolve("module");
        Places places = Places.of(model, module, root);

        assertThat(places.source(new File("../docs"))).isEqualTo(root.resolve("docs"));
        assertThat(places.source(root.resolve("x").toFile())).isEqualTo(root.resolve("x"));
        assertThat(places.source(null)).isEqualTo(module.resolve("src/site"));
    }

    @Test
    void shortensAPathBelowTheRoot() {
        Places places = Places.of(model, root.resolve("module"), root);

        assertThat(places.shorten(root.resolve("module/target"))).isEqualTo(Path.of("module", "target").toString());
        assertThat(places.shorten(root.resolveSibling("elsewhere")))
                .isEqualTo(root.resolveSibling("elsewhere").toString());
    }
}
