package dev.dossier.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.example.Lighthouse.Category;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What Lighthouse says of each type of page, as a telephone would see it: 100 of 100 in all categories. It takes minutes and npm, and is
 * only run in the profile {@code lighthouse}; the reports are kept in {@code target/lighthouse}.
 */
@Tag("lighthouse")
@ExtendWith(WithBrowser.class)
class LighthouseTest {
    private static final Path REPORTS = Path.of("target", "lighthouse").toAbsolutePath();
    private static final int FULL = 100;
    /** How often a page is measured that was not fast enough at once; the middle counts, since other programs may be in its way. */
    private static final int RUNS = 3;

    private static Lighthouse lighthouse;

    @BeforeAll
    static void install() throws Exception {
        Files.createDirectories(REPORTS);
        lighthouse = Lighthouse.install(Path.of("target", "npm").toAbsolutePath());
    }

    static List<String> pages() {
        return Sample.richest();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isFull(String page, SiteServer server) throws Exception {
        URI address = server.address().resolve(URI.create(MadeSite.encoded(page)));
        Path report = REPORTS.resolve(page.replace('/', '-').replace(".html", ""));
        Set<Category> categories = EnumSet.copyOf(Category.asked());
        // Search engines are told to leave out the page for what is not found.
        if (page.endsWith("404.html")) {
            categories.remove(Category.SEO);
        }
        Map<Category, Integer> scores = new EnumMap<>(lighthouse.scores(address, categories, report));
        scores.computeIfPresent(Category.PERFORMANCE, (performance, first) -> first == FULL ? first : middle(address, first));
        assertThat(scores).as("%s, see %s.report.html", page, report).hasSize(categories.size())
                .isEqualTo(categories.stream().collect(Collectors.toMap(category -> category, any -> FULL)));
    }

    private static int middle(URI address, int first) {
        List<Integer> all = new ArrayList<>(List.of(first));
        while (all.size() < RUNS) {
            all.add(lighthouse.scores(address, Set.of(Category.PERFORMANCE), REPORTS.resolve("again")).get(Category.PERFORMANCE));
        }
        return all.stream().sorted().toList().get(RUNS / 2);
    }
}
