package dev.dossier.example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A query, with the pages that somebody who types it is looking for; {@code search/judged.csv} has them all. They were written down
 * from what the pages are about, before there was a search to try them on.
 */
record Judged(String language, String query, List<String> pages) {
    /** Below this, changes to words or to their weights have made the search worse. */
    static final double FLOOR = 0.9;

    static List<Judged> all() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/search/judged.csv")).stream()
                .skip(1)
                .map(line -> line.split(","))
                .map(cells -> new Judged(cells[0], cells[1], List.of(cells[2].split(" "))))
                .toList();
    }

    /** Returns 1 where the first result is one of the pages, ½ where the second is the first such one, and so on; 0 where none is. */
    double reciprocalRank(List<String> found) {
        for (int i = 0; i < found.size(); i++) {
            if (pages.contains(found.get(i))) {
                return 1.0 / (i + 1);
            }
        }
        return 0;
    }
}
