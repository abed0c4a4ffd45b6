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

    /** The languages beside English. */
    static final List<String> LANGUAGES = List.of("fr", "es", "ar");

    /** Those of which every page has to be there, none shown in English in its place. */
    static final List<String> COMPLETE = List.of("fr", "es", "ar");

    private static final List<MadePage> ALL = pages().stream().map(MadePage::read).toList();

    private MadeSite() {}

    /** Returns the paths of all pages, relative to the site and with slashes. */
    static List<String> pages() {
        return files(".html");
    }

    /**
     * Returns the paths of the pages that somebody has written in a language, relative to its part of the site and with slashes; the
     * text of a taxonomy stands above a list and is not among them.
     */
    static List<String> written(String language) {
        Path folder = Path.of("src", "site", "content", language);
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(".md") && !path.startsWith("regions/"))
                    .map(path -> path.substring(0, path.length() - ".md".length()) + ".html")
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns all pages, in the order of their paths. */
    static List<MadePage> all() {
        return ALL;
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

    /** Returns the path of a file as it stands in an address. */
    static String encoded(String path) {
        return FOLDER.toUri().relativize(FOLDER.resolve(path).toUri()).toASCIIString();
    }

    static String read(String path) throws IOException {
        return Files.readString(FOLDER.resolve(path));
    }
}
