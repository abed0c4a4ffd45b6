package dev.dossier.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A site that can be searched.
 *
 * @param name what searches it
 * @param output the site, with the index in it
 * @param seconds how long the index took
 * @param index tells the files of the index, relative to the output, from those of the site
 * @param script the body of a function that asks for the {@code count} best pages for a {@code query}, and returns a promise of their
 *     addresses
 */
record Searcher(String name, Path output, double seconds, Predicate<String> index, String script) {
    private static final String OURS = """
            const {open} = await import(new URL('%s', document.baseURI));
            return (await (await open('en')).find(query, '', count)).pages.map((page) => page.url);
            """;
    private static final String PAGEFIND = """
            const pagefind = await import(new URL('pagefind/pagefind.js', document.baseURI));
            const found = await pagefind.search(query);
            const pages = await Promise.all(found.results.slice(0, count).map((result) => result.data()));
            return pages.map((page) => new URL(page.raw_url ?? page.url, document.baseURI).href);
            """;

    /** What Pagefind puts beside its index for pages to use; none of it is needed to search. */
    private static final Predicate<String> FACES = name -> name.matches("pagefind/pagefind-(component|modular|highlight|ui).*");

    static Searcher dossier(Path output, double seconds) throws IOException {
        try (Stream<Path> assets = Files.list(output.resolve("assets"))) {
            String module = assets.map(file -> "assets/" + file.getFileName())
                    .filter(name -> name.matches("assets/search(\\.\\w+)?\\.js"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("the theme has no search"));
            return new Searcher("Dossier", output, seconds, name -> name.startsWith("search/") || name.equals(module), OURS.formatted(module));
        }
    }

    static Searcher pagefind(Path output, double seconds) {
        return new Searcher(
                "Pagefind", output, seconds, name -> name.startsWith("pagefind/") && !FACES.test(name), PAGEFIND);
    }

    /** Returns the files of the index. */
    List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(output)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> index.test(output.relativize(file).toString().replace('\\', '/')))
                    .toList();
        }
    }
}
