package dev.dossier.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableReaderTest {
    private static final SourceLocation FILE = SourceLocation.of("data/t");

    private final List<Diagnostic> problems = new ArrayList<>();

    private Table table(String extension, String text) {
        Table table = TableReader.read(text, extension, FILE, problems::add).orElseThrow();
        assertThat(problems).isEmpty();
        return table;
    }

    private List<String> problems(String extension, String text) {
        assertThat(TableReader.read(text, extension, FILE, problems::add)).isEmpty();
        return problems.stream().map(problem -> problem.location() + ": " + problem.message()).toList();
    }

    @Test
    void readsRowsOfCsvWithTheirLines() {
        assertThat(table("csv", "a, b\n1,\"x, \"\"y\"\"\n\n z\"\n\n3,\n")).isEqualTo(new Table(List.of("a", "b"), List.of(
                new Table.Row(List.of("1", "x, \"y\"\n\n z"), FILE.at(2, 1)), new Table.Row(List.of("3", ""), FILE.at(6, 1)))));
    }

    @Test
    void readsATableWithoutRows() {
        assertThat(table("csv", "a").rows()).isEmpty();
        assertThat(table("yml", "").rows()).isEmpty();
    }

    @Test
    void readsMappingsOfYamlAsTexts() {
        assertThat(table("yml", "- a: 1\n  b: yes\n- c: 2023-09-07\n  a: x\n")).isEqualTo(new Table(List.of("a", "b", "c"), List.of(
                new Table.Row(List.of("1", "yes", ""), FILE.at(1, 3)), new Table.Row(List.of("x", "", "2023-09-07"), FILE.at(3, 3)))));
    }

    @Test
    void tellsWhereTheFirstBrokenValueIs() {
        assertThat(problems("csv", "a,b\n1,2\n\"\u00e9, \",2,3\n4\n")).containsExactly(
                "data/t:3:9: the number of values in the row is 3, not 2", "data/t:4:1: the number of values in the row is 1, not 2");
    }

    @Test
    void tellsWhereTextStandsAfterAQuote() {
        assertThat(problems("csv", "a,b\n\n1,\"x\"y\n")).containsExactly(
                "data/t:3:6: text stands after the closing quote of a value");
    }

    @Test
    void tellsWhereAQuoteIsNotClosed() {
        assertThat(problems("csv", "a,b\n1,\"x\n2,y\n")).containsExactly("data/t:2:3: the quote before this value is not closed");
    }

    @Test
    void tellsTheSameMistakeTwentyTimesAtMost() {
        assertThat(problems("csv", "a,b\n" + "1\n".repeat(100_000))).hasSize(20);
    }

    @Test
    void takesOneHundredColumnsAndNoMore() {
        StringBuilder csv = new StringBuilder("0");
        StringBuilder yaml = new StringBuilder("- k0: 0\n");
        for (int i = 1; i <= TableReader.MAX_COLUMNS; i++) {
            csv.append(',').append(i);
            yaml.append("- k").append(i).append(": 0\n");
        }
        assertThat(problems("csv", csv.toString())).containsExactly("data/t:1:1: the table has more than 100 columns");
        problems.clear();
        assertThat(problems("yml", yaml.toString())).containsExactly("data/t: the table has more than 100 columns");
    }
}
