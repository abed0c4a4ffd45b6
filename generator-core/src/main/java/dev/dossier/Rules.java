package dev.dossier;

import dev.dossier.model.Fingerprint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What decides, besides the site, what becomes of it: the programs on the class path (Dossier, the libraries, what is plugged in)
 * and the version of Java, whose rules for letters differ. A build with other rules believes nothing that the last one made.
 */
final class Rules {
    private Rules() {}

    /** What runs cannot change while it does. */
    private static final class Holder {
        private static final Fingerprint RULES = rules();
    }

    static Fingerprint fingerprint() {
        return Holder.RULES;
    }

    private static Fingerprint rules() {
        Fingerprint.Builder rules = new Fingerprint.Builder()
                .text(System.getProperty("java.specification.version", ""));
        for (Path program : programs()) {
            rules.text(String.valueOf(program.getFileName()));
            add(program, rules);
        }
        return rules.build();
    }

    private static List<Path> programs() {
        List<Path> programs = new ArrayList<>();
        ClassLoader loader = Rules.class.getClassLoader();
        if (loader instanceof URLClassLoader urls) {
            for (URL url : urls.getURLs()) {
                path(url).forEach(programs::add);
            }
        } else {
            String separator = System.getProperty("path.separator", ":");
            for (String property : List.of("java.class.path", "jdk.module.path")) {
                Stream.of(System.getProperty(property, "").split(separator))
                        .filter(entry -> !entry.isEmpty())
                        .map(Path::of)
                        .forEach(programs::add);
            }
        }
        return programs;
    }

    private static Stream<Path> path(URL url) {
        try {
            URI uri = url.toURI();
            return "file".equals(uri.getScheme()) ? Stream.of(Path.of(uri)) : Stream.of();
        } catch (URISyntaxException | IllegalArgumentException remote) {
            return Stream.of();
        }
    }

    /** Archives are looked into, since the same name may hold another version; in folders, which a compiler fills, times tell. */
    private static void add(Path program, Fingerprint.Builder rules) {
        try {
            if (Files.isRegularFile(program)) {
                rules.fingerprint(ArchiveTable.fingerprint(program));
                return;
            }
            try (Stream<Path> files = Files.walk(program)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    rules.text(program.relativize(file).toString());
                    rules.number(Files.size(file)).number(Files.getLastModifiedTime(file).toMillis());
                }
            }
        } catch (IOException | UncheckedIOException unreadable) {
            // Nothing that cannot be read is run.
        }
    }
}
