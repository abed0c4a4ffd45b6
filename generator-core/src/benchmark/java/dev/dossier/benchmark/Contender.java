package dev.dossier.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A generator with a site of its own to make.
 *
 * @param folder holds its {@code site}, its {@code output} and its {@code state}
 * @param source the site without its pages
 * @param index what it calls the page of a section
 * @param template what it draws a page by, below the site
 * @param command what makes the site
 */
record Contender(Path folder, Path source, String index, String template, List<String> command) {
    private static final Path SITES = Path.of("src/benchmark/resources");

    static Contender dossier(Path folder, DossierCommand command) {
        return new Contender(
                folder, SITES.resolve("dossier"), "index.md", "theme/templates/page.mustache",
                command.build(folder.resolve("site"), folder.resolve("output"), folder.resolve("state")));
    }

    /** Returns Hugo, where it is on the path. */
    static Optional<Contender> hugo(Path folder) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        List<String> command = List.of(
                "hugo", "--quiet", "--source", folder.resolve("site").toString(), "--destination",
                folder.resolve("output").toString());
        return Stream.of(path.split(File.pathSeparator))
                .filter(place -> Files.isExecutable(Path.of(place, "hugo")))
                .findFirst()
                .map(found -> new Contender(
                        folder, SITES.resolve("hugo"), "_index.md", "layouts/_default/single.html", command));
    }

    Path site() {
        return folder.resolve("site");
    }

    Path output() {
        return folder.resolve("output");
    }

    /** Replaces the site by one with other pages, and forgets all output. */
    void prepare(Corpus corpus) throws IOException {
        delete(folder);
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = site().resolve(source.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        corpus.write(site(), index);
    }

    /** Removes what former runs left, so that the next one is a clean one. */
    void clean() throws IOException {
        delete(output());
        delete(folder.resolve("state"));
    }

    /** Makes the site. */
    MeasuredRun run() throws IOException, InterruptedException {
        Files.createDirectories(output());
        return MeasuredRun.of(command, output());
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
