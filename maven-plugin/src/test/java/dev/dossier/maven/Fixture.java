package dev.dossier.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A copy of a project of {@code src/it} that a real Maven can build.
 *
 * @param folder where the copy is
 */
record Fixture(Path folder) {
    private static final String VERSION = System.getProperty("it.version");

    /** What every run is told: no colours, no transfer lines, the repository of the tests. */
    private static final List<String> ALWAYS = List.of(
            "-B",
            "--no-transfer-progress",
            "-Dstyle.color=never",
            "-Dmaven.repo.local=" + System.getProperty("it.repository"));

    /** What suits a JVM that lives for seconds; some of it is not known everywhere, and not everywhere there are such pages. */
    private static final String SHORT_LIVED = "-XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=0.3 -XX:+UseSerialGC "
            + "-XX:+IgnoreUnrecognizedVMOptions -XX:+UseTransparentHugePages -Xlog:pagesize=off";

    /** What a build printed and how it ended. */
    record Outcome(int exitCode, List<String> printed) {
        /** Returns what was printed without colours; some Mavens reset the colour of the terminal although they were told to use none. */
        List<String> lines() {
            return printed.stream().map(line -> line.replaceAll("\u001b\\[[0-9;]*m", "")).toList();
        }

        /** Holds the build to have succeeded without a warning of Dossier. */
        void succeeded() {
            assertThat(exitCode).as(String.join("\n", lines())).isZero();
            assertThat(lines()).noneMatch(line -> line.startsWith("[WARNING]") && line.contains("ossier"));
        }
    }

    /** Holds the builds of a module to have written what is wrong with the site, and no site. */
    static void wroteOnlyReports(Path module) throws IOException {
        assertThat(module.resolve("target/site")).doesNotExist();
        try (Stream<Path> files = Files.list(module.resolve("target/dossier"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("problems.json", "problems.sarif", "TEST-dossier.xml");
        }
    }

    /** Holds the builds of a module to have written nothing of Dossier's; Maven 4 keeps a repository of its own in {@code target}. */
    static void wroteNothing(Path module) {
        assertThat(module.resolve("target/site")).doesNotExist();
        assertThat(module.resolve("target/dossier")).doesNotExist();
    }

    /** Copies a project; {@code folder} must not exist yet. */
    static Fixture copy(String name, Path folder) throws IOException {
        Path source = source(name);
        try (Stream<Path> walk = Files.walk(source)) {
            for (Path from : walk.toList()) {
                Path to = folder.resolve(source.relativize(from).toString());
                if (Files.isDirectory(from)) {
                    Files.createDirectories(to);
                } else if (from.endsWith("pom.xml")) {
                    Files.writeString(to, withVersion(Files.readString(from)));
                } else {
                    Files.copy(from, to);
                }
            }
        }
        return new Fixture(folder);
    }

    /** Returns a folder of {@code src/it}. */
    static Path source(String name) {
        return Path.of(System.getProperty("it.fixtures"), name);
    }

    /** Returns a text in which the version of this build stands in the place that is kept for it. */
    static String withVersion(String text) {
        return text.replace("@project.version@", VERSION);
    }

    /** Returns the goal of the plugin of this build, as it is called where no POM names the plugin. */
    static String goal(String name) {
        return "dev.dossier:dossier-maven-plugin:" + VERSION + ":" + name;
    }

    /** Builds the copy. */
    Outcome run(Maven maven, String... arguments) throws IOException, InterruptedException {
        return run(maven, Map.of(), arguments);
    }

    /** Builds the copy with other environment variables than usual. */
    Outcome run(Maven maven, Map<String, String> variables, String... arguments)
            throws IOException, InterruptedException {
        Path log = Files.createTempFile("maven", ".log");
        List<String> settings = List.of("-s", settings().toString());
        List<String> command = Stream.of(List.of(maven.program().toString()), settings, ALWAYS, List.of(arguments))
                .flatMap(List::stream)
                .toList();
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(Redirect.from(nothing()))
                .redirectOutput(log.toFile())
                .redirectError(Redirect.DISCARD);
        builder.environment().keySet().removeIf(name -> name.startsWith("MAVEN") || name.startsWith("GITHUB") || name.equals("SOURCE_DATE_EPOCH"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("MAVEN_OPTS", SHORT_LIVED);
        builder.environment().putAll(variables);
        Process process = builder.start();
        try {
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                throw new IllegalStateException("no end after five minutes: " + command);
            }
            return new Outcome(process.exitValue(), Files.readAllLines(log, Charset.defaultCharset()));
        } finally {
            process.destroyForcibly();
            Files.delete(log);
        }
    }

    /** Returns every file below a folder of the copy with its bytes; empty where there is no such folder. */
    SortedMap<String, byte[]> files(String below) throws IOException {
        Path root = folder.resolve(below);
        SortedMap<String, byte[]> files = new TreeMap<>();
        if (Files.exists(root)) {
            try (Stream<Path> walk = Files.walk(root)) {
                for (Path file : walk.filter(Files::isRegularFile).toList()) {
                    files.put(root.relativize(file).toString(), Files.readAllBytes(file));
                }
            }
        }
        return files;
    }

    /** Writes settings by which Maven looks into the repository of this build before it asks the network. */
    private Path settings() throws IOException {
        String repository = "<id>local.central</id><url>"
                + Path.of(System.getProperty("it.userRepository")).toUri()
                + "</url><releases><checksumPolicy>ignore</checksumPolicy></releases>";
        Path settings = Path.of(System.getProperty("it.repository"), "settings.xml");
        return Files.writeString(
                settings,
                """
                <settings>
                  <profiles>
                    <profile>
                      <id>it</id>
                      <repositories><repository>%1$s</repository></repositories>
                      <pluginRepositories><pluginRepository>%1$s</pluginRepository></pluginRepositories>
                    </profile>
                  </profiles>
                  <activeProfiles><activeProfile>it</activeProfile></activeProfiles>
                </settings>
                """
                        .formatted(repository));
    }

    private static File nothing() {
        return new File(System.getProperty("os.name").startsWith("Windows") ? "NUL" : "/dev/null");
    }
}
