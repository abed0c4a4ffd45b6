package dev.dossier.example;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The site that this build has made. */
final class MadeSite {
    static final Path FOLDER = Path.of("target", "site").toAbsolutePath();

    private MadeSite() {}

    /** Returns the paths of all pages, relative to the site and with slashes. */
    static List<String> pages() {
        return files(".html");
    }

    /** Returns the paths of all files that end so, relative to the site and with slashes; there is at least one. */
    static List<String> files(String ending) {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            List<String> found = files.filter(Files::isRegularFile)
                    .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(ending))
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw new IllegalStateException("no file in " + FOLDER + " ends with " + ending);
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(String path) throws IOException {
        return Files.readString(FOLDER.resolve(path));
    }
}
