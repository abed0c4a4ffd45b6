package dev.dossier.incremental;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** Pieces of templates, from {@code src/test/resources/incremental/fragments.txt}. */
final class Fragments {
    private static final Path FILE = Path.of("src/test/resources/incremental/fragments.txt");
    private static final List<String> HTML = read("html");
    private static final List<String> ENTRY = read("entry");
    private static final List<String> XML = read("xml");
    private static final List<String> TEXT = read("text");

    private Fragments() {}

    private static List<String> read(String part) {
        try {
            return Files.readAllLines(FILE).stream()
                    .dropWhile(line -> !line.startsWith("== " + part))
                    .skip(1)
                    .takeWhile(line -> !line.startsWith("== "))
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException absent) {
            throw new UncheckedIOException("the tests run in the folder of their module", absent);
        }
    }

    /** Returns a piece that may stand in the text of a page. */
    static String html(Random random) {
        return Words.pick(HTML, random);
    }

    /** Returns a piece that may stand in an entry of a feed. */
    static String entry(Random random) {
        return Words.pick(ENTRY, random);
    }

    /** Returns a piece for a template of any kind, by the name of its file. */
    static String of(String template, Random random) {
        if (template.contains(".xml")) {
            return Words.pick(XML, random);
        }
        return Words.pick(template.contains(".txt") ? TEXT : HTML, random);
    }
}
