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
                        base.resolve("target/site"),
                        base.resolve("target/dossier"),
                        base.resolve("target/dossier")));
    }

    @Test
    void writesWhereTheSitePluginPublishesFrom() {
        model.setReporting(new Reporting());
        model.getReporting().setOutputDirectory(root.resolve("public").toString());

        assertThat(Places.of(model, root, root).output()).isEqualTo(root.resolve("public"));
    }

    @Test
    void readsADirectoryWithoutPomItself() {
        assertThat(Places.below(root))
                .isEqualTo(new Places(
                        root,
                        root,
                        root,
                        root.resolve("target/site"),
                        root.resolve("target/dossier"),
                        root.resolve("target/dossier")));
    }

    @Test
    void readsSrcSiteOfADirectoryWithoutPomWhereItExists() throws IOException {
        Path source = Files.createDirectories(root.resolve("src/site"));

        assertThat(Places.below(root).site()).isEqualTo(source);
    }

    @Test
    void takesWhatAUserNamesRelativeToTheProject() {
        Path module = root.resolve("module");
        File absolute = root.resolve("x").toFile();

        assertThat(Places.of(model, module, root).with(new File("../docs"), absolute, null))
                .isEqualTo(new Places(
                        root,
                        module,
                        root.resolve("docs"),
                        root.resolve("x"),
                        module.resolve("target/dossier"),
                        module.resolve("target/dossier")));
    }

    @Test
    void opensTheFirstPageOrElseTheFolder() throws IOException {
        Places places = Places.below(root);

        assertThat(places.entrance()).isEqualTo(places.output());

        Files.createDirectories(places.output());
        Path index = Files.createFile(places.output().resolve("index.html"));
        assertThat(places.entrance()).isEqualTo(index);
    }

    @Test
    void shortensAPathBelowTheRoot() {
        Places places = Places.of(model, root.resolve("module"), root);

        assertThat(places.shorten(root.resolve("module/target"))).isEqualTo(Path.of("module", "target").toString());
        assertThat(places.shorten(root.resolveSibling("elsewhere")))
                .isEqualTo(root.resolveSibling("elsewhere").toString());
    }

    @Test
    void findsTheRepositoryThatTheProjectIsIn() throws IOException {
        Path module = Files.createDirectories(root.resolve("a/module"));
        Places places = Places.of(model, module, root.resolve("a"));

        assertThat(places.repository()).isEqualTo(root.resolve("a"));

        Files.createDirectory(root.resolve(".git"));
        assertThat(places.repository()).isEqualTo(root);
    }
}
