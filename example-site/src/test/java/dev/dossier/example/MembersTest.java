package dev.dossier.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages say of the members is what the table says. */
class MembersTest {
    /** The columns that come before any with a comma in it. */
    private record Member(String code, String name, String region, String since) {}

    @Test
    void areAsManyAsThePagesSay() throws Exception {
        assertThat(members()).hasSize(196);
        assertThat(document("members/index.html").selectFirst(".prose").text()).contains("INTERPOL has 196 member countries");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fr/", "es/", "ar/"})
    void haveAPageEachInEveryLanguage(String language) throws Exception {
        assertThat(MadeSite.pages()).containsAll(
                members().stream().map(member -> language + "members/" + member.code() + ".html").toList());
    }

    @Test
    void areAllInTheList() throws Exception {
        List<Element> rows = document("members/list-a-to-z.html").select("tbody").first().select("tr");
        assertThat(rows.stream().map(row -> row.selectFirst("a").attr("href")))
                .containsExactlyInAnyOrderElementsOf(members().stream().map(member -> member.code() + ".html").toList());
        Map<String, Member> byCode = members().stream().collect(Collectors.toMap(Member::code, Function.identity()));
        for (Element row : rows) {
            Member member = byCode.get(row.selectFirst("a").attr("href").replace(".html", ""));
            assertThat(row.child(0).text()).isEqualTo(member.name());
            assertThat(row.child(1).text()).isEqualTo(member.region());
            assertThat(row.child(2).text()).isEqualTo(member.since());
        }
    }

    @Test
    void areCountedByRegion() throws Exception {
        Map<String, String> counted = new TreeMap<>();
        document("members/index.html").selectFirst("#regions").nextElementSiblings().select("table").first().select("tbody tr")
                .forEach(row -> counted.put(row.child(0).text(), row.child(1).text()));
        Map<String, String> expected = new TreeMap<>(Map.of("All", "196"));
        members().stream().collect(Collectors.groupingBy(Member::region, Collectors.counting()))
                .forEach((region, count) -> expected.put(region, count.toString()));
        assertThat(counted).isEqualTo(expected);
    }

    private static Document document(String page) throws Exception {
        return Jsoup.parse(MadeSite.read(page));
    }

    private static List<Member> members() throws Exception {
        List<String> lines = Files.readAllLines(Path.of("src", "site", "data", "members.csv"));
        List<String> columns = List.of(lines.get(0).split(","));
        return lines.stream().skip(1).map(line -> line.split(",", -1)).map(cells -> {
            Function<String, String> cell = column -> cells[columns.indexOf(column)];
            return new Member(cell.apply("code"), cell.apply("name"), cell.apply("region"), cell.apply("since"));
        }).toList();
    }
}
