package dev.dossier.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures and dates on the pages are those of the tables. */
class FactsTest {
    static Stream<Arguments> written() {
        return Stream.concat(Stream.of("en"), MadeSite.LANGUAGES.stream())
                .flatMap(language -> MadeSite.written(language).stream().map(page -> Arguments.of(language, page)));
    }

    @ParameterizedTest
    @MethodSource("written")
    void areThoseOfTheTables(String language, String page) throws Exception {
        String source = language + "/" + page.replace(".html", ".md");
        assertThat(printed(document((language.equals("en") ? "" : language + "/") + page)))
                .containsExactlyInAnyOrderElementsOf(Facts.asked(source, language));
    }

    /** Guards the test above. */
    @Test
    void areOnNearlyEveryPage() throws Exception {
        long with = 0;
        for (String page : MadeSite.written("en")) {
            with += printed(document(page)).isEmpty() ? 0 : 1;
        }
        assertThat(with).isGreaterThan(40);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fr/", "es/", "ar/"})
    void addUpByDecadeAndRegion(String language) throws Exception {
        List<List<Integer>> rows = document(language + "members/index.html").selectFirst("#by-decade").nextElementSiblings()
                .select("table").first().select("tbody tr").stream()
                .map(row -> row.select("data").stream().map(one -> Integer.valueOf(one.attr("value"))).toList())
                .toList();
        List<Integer> all = rows.get(rows.size() - 1);
        int members = Facts.table("members").size();
        assertThat(all.subList(0, 2)).containsOnly(members);
        for (List<Integer> row : rows) {
            assertThat(row.subList(2, row.size()).stream().mapToInt(Integer::intValue).sum()).isEqualTo(row.get(0));
        }
        for (int column : new int[] {0, 2, 3, 4, 5, 6}) {
            assertThat(rows.subList(0, rows.size() - 1).stream().mapToInt(row -> row.get(column)).sum()).isEqualTo(all.get(column));
        }
    }

    @Test
    void areNamedByEveryTable() throws Exception {
        for (String table : List.of("figures", "membership-growth", "sltd-growth", "database-figures", "resolutions", "themes")) {
            assertThat(Facts.table(table)).isNotEmpty().allSatisfy(row -> assertThat(row.get("source")).isNotEmpty());
        }
    }

    @Test
    void areThereForDownload() throws Exception {
        for (Element link : document("data.html").select("#files ~ .table a")) {
            assertThat(MadeSite.read("data/" + link.text())).isNotEmpty();
        }
        List<Map<String, String>> members = Facts.table("members");
        assertThat(MadeSite.read("data/members.json").split("\"code\":", -1)).hasSize(members.size() + 1);
    }

    /** A value that a page shows of what a theme adds to it, such as a chart, is none of its text. */
    private static List<String> printed(Document page) {
        page.select(".menu, header, footer, figure > :not(figcaption)").remove();
        return page.select(".prose data[value], .prose time[datetime]").stream()
                .map(one -> one.hasAttr("value") ? one.attr("value") : one.attr("datetime"))
                .toList();
    }

    private static Document document(String page) throws Exception {
        return Jsoup.parse(MadeSite.read(page));
    }
}
