package dev.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.model.Checks;
import dev.dossier.model.FrontMatter;
import dev.dossier.model.Look;
import dev.dossier.model.Publishing;
import dev.dossier.model.SiteConfig;
import dev.dossier.picture.TestPictures;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows works: its Java is compiled and run, and its lists are complete. */
class ReadmeTest {
    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    @Test
    void showsJavaThatMakesASite(@TempDir Path temp) throws Exception {
        String code = blocks("java").get(0);
        Path source = Files.writeString(temp.resolve("MakeSite.java"), code);
        int failures = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-cp", System.getProperty("java.class.path"), "-d", temp.toString(), source.toString());
        assertThat(failures).isZero();

        Path site = Files.createDirectories(temp.resolve("site"));
        Files.writeString(site.resolve("index.md"), "# Hello\n");
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        try (URLClassLoader loader = new URLClassLoader(new URL[] {temp.toUri().toURL()}, ReadmeTest.class.getClassLoader())) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            loader.loadClass("MakeSite")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) new String[] {site.toString(), temp.resolve("out").toString()});
        } finally {
            System.setOut(before);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).startsWith("1 pages, ");
        assertThat(temp.resolve("out/index.html")).content().contains("Hello");
    }

    @Test
    void showsTheMessageThatABrokenLinkGets(@TempDir Path site) throws Exception {
        Files.createDirectories(site.resolve("content/history"));
        Files.writeString(site.resolve("content/index.md"), "# Home\n");
        Files.writeString(site.resolve("content/setup.md"), "# Setup\n");
        Files.writeString(site.resolve("content/history/index.md"), "\n".repeat(11) + "See [the setup](setup.md) first.\n");
        List<String> said = new ArrayList<>();
        try {
            Generator.builder(site).build().check();
        } catch (GenerationException problem) {
            problem.diagnostics().forEach(one -> said.add(one.message() + " [" + one.code().id() + "]" + "\n" + one.hint()));
            assertThat(problem.diagnostics().get(0).location()).hasToString("content/history/index.md:12:5");
        }
        assertThat(said).hasSize(1);
        for (String line : said.get(0).split("\n")) {
            assertThat(blocks("text").get(0)).contains(line);
        }
    }

    @Test
    void showsDirectivesThatAreDrawn(@TempDir Path site) throws Exception {
        Files.createDirectories(site.resolve("content/history"));
        Files.createDirectories(site.resolve("data"));
        Files.writeString(site.resolve("content/index.md"), blocks("markdown").get(0));
        Files.write(site.resolve("content/congress.jpg"), TestPictures.jpeg(60, 40));
        Files.writeString(site.resolve("content/history/vienna-1923.md"), "# Vienna\n");
        Files.writeString(site.resolve("data/members.csv"), "name,seat,joined\nFrance,Lyon,1923\nPalau,Ngerulmud,2023\n");

        Generator.builder(site).output(site.resolve("out")).build().generate();

        assertThat(site.resolve("out/index.html")).content()
                .contains("<summary>Who joined in 1923</summary>", "<th scope=\"row\">France</th>", "<em>Vienna</em>")
                .doesNotContain("Palau", ":::");
    }

    @Test
    void namesEveryDirective() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/dev/dossier/theme/bureau/directives"))) {
            List<String> names = files.map(file -> file.getFileName().toString()).filter(file -> file.endsWith(".yml")).toList();
            assertThat(names).hasSize(18).allSatisfy(name -> assertThat(readme).contains("`" + name.replace(".yml", "") + "`"));
        }
    }

    @Test
    void namesEveryKeyAndEveryDependency() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        FrontMatter.KEYS.keySet().forEach(key -> assertThat(readme).contains("`" + key + "`"));
        // The checks are two keys, and so are the lists.
        assertThat(readme).contains("`rules`", "`budgets`", "`paginate`", "`permalinks`", "`taxonomies`", "`tags`", "`params`", "`cascade`");
        // So is what is published besides pages, and so are the looks.
        Arrays.stream(Look.class.getRecordComponents()).forEach(key -> assertThat(readme).contains("`" + key.getName() + "`"));
        Arrays.stream(Publishing.class.getRecordComponents()).forEach(key -> assertThat(readme).contains("`" + key.getName() + "`"));
        Arrays.stream(SiteConfig.class.getRecordComponents())
                .filter(key -> key.getType() != Checks.class && key.getType() != Look.class && key.getType() != Publishing.class && key.getType() != SiteConfig.Lists.class)
                .forEach(key -> assertThat(readme).contains("`" + key.getName() + "`"));
        String pom = Files.readString(Path.of("pom.xml"));
        String dependencies = pom.substring(pom.indexOf("<dependencies>"), pom.indexOf("</dependencies>"));
        List<String> runtime = Arrays.stream(dependencies.split("<dependency>"))
                .filter(dependency -> dependency.contains("<artifactId>") && !dependency.contains("<scope>test</scope>"))
                .map(dependency -> dependency.split("</?artifactId>")[1])
                .toList();
        assertThat(runtime).hasSizeGreaterThan(5).allSatisfy(artifact -> assertThat(readme).contains("`" + artifact + "`"));
    }

    private static List<String> blocks(String language) throws IOException {
        List<String> blocks = new ArrayList<>();
        String[] parts = Files.readString(ROOT.resolve("README.md")).split("(?m)^```" + language + "\n");
        for (int i = 1; i < parts.length; i++) {
            blocks.add(parts[i].substring(0, parts[i].indexOf("\n```") + 1));
        }
        return blocks;
    }
}
