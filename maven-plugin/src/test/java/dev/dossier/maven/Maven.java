package dev.dossier.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A Maven that the integration tests start.
 *
 * @param version its version
 * @param home where it is
 */
record Maven(String version, Path home) {
    private static final String PREFIX = "apache-maven-";

    /** Returns the Maven of this build. */
    static Maven own() {
        return new Maven(System.getProperty("it.maven.version"), Path.of(System.getProperty("it.maven")));
    }

    /** Returns the Maven of this build and those that this build unpacked, each version once. */
    static Stream<Maven> all() throws IOException {
        Map<String, Maven> mavens = new TreeMap<>();
        mavens.put(own().version(), own());
        try (Stream<Path> homes = Files.list(Path.of(System.getProperty("it.mavens")))) {
            homes.forEach(home -> {
                String version = home.getFileName().toString().substring(PREFIX.length());
                mavens.putIfAbsent(version, new Maven(version, home));
            });
        }
        return mavens.values().stream();
    }

    /** Returns the program to start. */
    Path program() {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        return home.resolve("bin").resolve(windows ? "mvn.cmd" : "mvn");
    }

    @Override
    public String toString() {
        return "Maven " + version;
    }
}
