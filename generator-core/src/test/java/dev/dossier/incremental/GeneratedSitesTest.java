package dev.dossier.incremental;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The output of random sites has the properties that every output has. {@code -Ddossier.sites} says how many sites,
 * {@code -Ddossier.seed} the first one; the profile {@code proof} makes 1,000.
 */
class GeneratedSitesTest {
    private static final int USUAL_SITES = 100;
    private static final int SITES_TO_BREAK = 30;

    @TempDir(factory = FastFolder.class)
    static Path folder;

    private static List<GeneratedSite> toBreak = List.of();

    @BeforeAll
    static void makeSitesToBreak() {
        toBreak = LongStream.rangeClosed(1, SITES_TO_BREAK).parallel().mapToObj(GeneratedSitesTest::site).flatMap(Optional::stream).toList();
    }

    @Test
    void haveAllProperties() {
        int sites = Integer.getInteger("dossier.sites", USUAL_SITES);
        long first = Long.getLong("dossier.seed", 1);
        List<Optional<String>> results = LongStream.range(first, first + sites)
                .parallel()
                .mapToObj(seed -> site(seed).map(site -> violations(site).map(text -> "-Ddossier.seed=" + seed + " " + text).findFirst().orElse("")))
                .toList();

        assertThat(results.stream().flatMap(Optional::stream).filter(text -> !text.isEmpty()).limit(5)).isEmpty();
        assertThat(results.stream().filter(Optional::isPresent).count()).as("sites that could be built").isGreaterThan(sites * 2 / 3);
    }

    static Stream<Arguments> breaks() {
        return Stream.of(
                broken(SiteProperty.UNPUBLISHED_IS_NOWHERE, "sitemap.xml", text -> text.replace("</urlset>", "<!-- zqxunseen1 --></urlset>")),
                broken(SiteProperty.ALIASES_RESOLVE, "old/\\d+/index.html", text -> text.replace("http-equiv=\"refresh\"", "")),
                broken(SiteProperty.ALIASES_RESOLVE, "old/\\d+.html", text -> text.replaceAll("url=[^\"]*", "url=nowhere/")),
                broken(SiteProperty.ALIASES_RESOLVE, "old/\\d+.html", text -> text.replaceAll("url=[^\"]*", "url=#")),
                broken(SiteProperty.CALENDARS_HOLD_THE_EVENTS, "calendar.ics", text -> text.replaceFirst("(?s)BEGIN:VEVENT.*?END:VEVENT\r\n", "")),
                broken(SiteProperty.CALENDARS_HOLD_THE_EVENTS, "calendar.ics", text -> text.replaceFirst("(?s)(BEGIN:VEVENT.*?END:VEVENT\r\n)", "$1$1")),
                broken(SiteProperty.CALENDARS_HOLD_THE_EVENTS, ".*event.ics", text -> text.replace("DTSTAMP", "DTSTAMP,")),
                broken(SiteProperty.CALENDARS_HOLD_THE_EVENTS, ".*event.ics", text -> text.replaceFirst("UID:[^@]*", "UID:other.md")),
                broken(SiteProperty.SEARCH_FINDS_WHAT_IS_PUBLISHED, "search/en/.*", text -> text.replaceFirst("\nzqxfound(\\d\t)", "\nzqxlost$1")),
                broken(SiteProperty.SEARCH_FINDS_WHAT_IS_PUBLISHED, "search/en/.*", text -> text.replaceFirst("\nzqxfound(\\d\t)", "\nzqxpart$1")),
                broken(SiteProperty.SEARCH_FINDS_WHAT_IS_PUBLISHED, "search/en/root.txt", text -> text.replaceFirst("\nterms\n.*", "\nterms\n")),
                broken(SiteProperty.MACHINES_READ_THE_SAME, "sitemap.xml", text -> text.replaceFirst("<loc>[^<]*", "<loc>none")),
                broken(SiteProperty.MACHINES_READ_THE_SAME, ".*feed.xml", text -> text.replace("</entry>", "")),
                broken(SiteProperty.MACHINES_READ_THE_SAME, ".*feed.json", text -> text.replace("date_published\": \"", "date_published\": \"on ")),
                broken(SiteProperty.MACHINES_READ_THE_SAME, ".*html", text -> text.replaceFirst("\"@type\":\"ListItem\",", "$0,")),
                broken(SiteProperty.MACHINES_READ_THE_SAME, ".*html", text -> text.replaceFirst("(\"ListItem\",\"position\":\\d+,\"name\":\")", "$1other ")),
                broken(SiteProperty.ALTERNATES_AGREE, ".*html", text -> text.replaceFirst("<link rel=\"alternate\" hreflang=\"x-default\"[^>]*>", "")),
                broken(SiteProperty.ALTERNATES_AGREE, ".*html", text -> text.replaceFirst("<link rel=\"alternate\" hreflang=\"en\"[^>]*>", "")),
                broken(SiteProperty.ALTERNATES_AGREE, ".*html", text -> text.replaceFirst("(hreflang=\"ar\" href=\"[^\"]*)", "$1none/")),
                broken(SiteProperty.ALTERNATES_AGREE, "ar/.*html", text -> text.replaceAll("<link rel=\"alternate\" hreflang[^>]*>", "")),
                broken(SiteProperty.CANONICAL_ADDRESSES_ARE_PAGES, ".*html", text -> text.replaceFirst("(rel=\"canonical\" href=\"[^\"]*)", "$1none/")),
                broken(SiteProperty.MACHINES_READ_THE_SAME, "feed.xml", text -> text.replaceFirst("<updated>[^<]*", "<updated>today")),
                broken(SiteProperty.MACHINES_READ_THE_SAME, "feed.json", text -> text.replaceFirst(",\n\"items\"", "\n\"items\"")),
                broken(SiteProperty.MACHINES_READ_THE_SAME, ".*html", text -> text.replaceFirst("\"position\":1", "\"position\":2")));
    }

    private static Arguments broken(SiteProperty property, String path, UnaryOperator<String> change) {
        return Arguments.of(property, Pattern.compile(path), change);
    }

    @ParameterizedTest
    @MethodSource("breaks")
    void areFoundOutWithoutOne(SiteProperty property, Pattern path, UnaryOperator<String> change) {
        for (GeneratedSite site : toBreak) {
            Optional<GeneratedSite> broken = site.output().keySet().stream()
                    .filter(name -> path.matcher(name).matches() && !change.apply(site.text(name)).equals(site.text(name)))
                    .findFirst()
                    .map(name -> site.with(name, change.apply(site.text(name))));
            if (broken.isPresent()) {
                assertThat(violations(broken.get())).singleElement().asString().startsWith(property.name());
                return;
            }
        }
        throw new AssertionError("no site has a file that can be broken so");
    }

    private static Optional<GeneratedSite> site(long seed) {
        try {
            return GeneratedSite.of(seed, folder.resolve("site-" + seed));
        } catch (Exception broken) {
            throw new IllegalStateException("the site of seed " + seed + " cannot be made", broken);
        }
    }

    private static Stream<String> violations(GeneratedSite site) {
        return Stream.of(SiteProperty.values()).flatMap(property -> property.violation(site).stream());
    }
}
