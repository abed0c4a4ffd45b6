package dev.dossier.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.SitePath;
import dev.dossier.model.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TableReaderTest {
    private static final SourceLocation FILE = SourceLocation.of("data/t");

    private final List<Diagnostic> problems = new ArrayList<>();

    private Optional<Table> read(String csv) {
        byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
        return TableReader.read(new SourceFile(SitePath.of("a.csv"), "data/a.csv", SourceFile.content(bytes)), problems::add);
    }

    @Test
    void readsCellsAsRfc4180SaysAndKnowsTheirPlaces() {
        Table table = read("\uFEFFname, note ,x\r\n\"a, \"\"b\"\"\r\nc\",5\" disk,\u00e9\r\n\r\n\uD83D\uDE00,\"q\",z\r\n").orElseThrow();

        assertThat(table.columnNames()).containsExactly("name", "note", "x");
        assertThat(table.columns().get(1).location()).hasToString("data/a.csv:1:6");
        assertThat(table.rows()).hasSize(2);
        Table.Row first = table.rows().get(0);
        assertThat(List.of(first.text(0), first.text(1), first.text(2))).containsExactly("a, \"b\"\nc", "5\" disk", "\u00e9");
        assertThat(first.place(0)).hasToString("data/a.csv:2:1");
        assertThat(first.place(1)).hasToString("data/a.csv:3:4");
        assertThat(first.place(2)).hasToString("data/a.csv:3:12");
        Table.Row second = table.rows().get(1);
        assertThat(second.place(1)).hasToString("data/a.csv:5:3");
        assertThat(second.place(2)).hasToString("data/a.csv:5:7");
        assertThat(problems).isEmpty();
    }

    @Test
    void findsColumnsByName() {
        Table table = read("a,b\n1,2\n").orElseThrow();

        assertThat(table.column("b")).hasValue(1);
        assertThat(table.column("c")).isEmpty();
    }

    @Test
    void takesAQuotedCellAtTheEndForClosed() {
        assertThat(read("a\n\"\"\"x\"\"\"")).isPresent();
        assertThat(problems).isEmpty();
    }

    @Test
    void endsOnAnyTextAndFindsEveryCellWhereItIs() {
        Random random = new Random(7);
        int sound = 0;
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(30); length > 0; length--) {
                text.append("ab,,\"\"\n\n \u00e9".charAt(random.nextInt(10)));
            }
            Optional<Table> table = read(text.toString());
            for (Table.Row row : table.map(Table::rows).orElse(List.of())) {
                for (int column = 0; column < table.get().columns().size(); column++) {
                    String line = text.toString().lines().skip(row.place(column).line() - 1L).findFirst().orElse("");
                    assertThat(row.place(column).column()).isBetween(1, line.length() + 1);
                    sound++;
                }
            }
        }
        assertThat(sound).isGreaterThan(100);
    }

    private List<List<String>> shown(String extension, String text) {
        Table table = TableReader.read(text, extension, FILE, problems::add).orElseThrow();
        assertThat(problems).isEmpty();
        return Stream.concat(Stream.of(table.columnNames()), table.rows().stream().map(row -> cells(row, table.columns().size())))
                .toList();
    }

    private static List<String> cells(Table.Row row, int count) {
        return IntStream.range(0, count).mapToObj(row::text).toList();
    }

    private List<String> problems(String extension, String text) {
        assertThat(TableReader.read(text, extension, FILE, problems::add)).isEmpty();
        return problems.stream().map(problem -> problem.location() + ": " + problem.message()).toList();
    }

    @Test
    void readsATableWithoutRows() {
        assertThat(shown("csv", "a")).containsExactly(List.of("a"));
        assertThat(shown("yml", "")).containsExactly(List.of());
    }

    @Test
    void readsMappingsOfYamlAsTextsAndKnowsTheirPlaces() {
        String yaml = "- a: 1\n  b: yes\n- c: 2023-09-07\n  a: x\n";
        assertThat(shown("yml", yaml)).containsExactly(
                List.of("a", "b", "c"), List.of("1", "yes", ""), List.of("x", "", "2023-09-07"));
        Table table = TableReader.read(yaml, "yml", FILE, problems::add).orElseThrow();
        assertThat(table.columns().get(2).location()).hasToString("data/t:3:3");
        assertThat(table.rows().get(1).place(0)).hasToString("data/t:4:6");
        assertThat(table.rows().get(1).place(1)).hasToString("data/t:3:3");
    }

    @Test
    void readsObjectsOfJsonAsTextsAndKnowsTheirPlaces() {
        String json = "[\n\t{\"a\": 1.50, \"b\": \"\\u00e9 \\ud83d\\ude93 \\/ \\n\\\"\"},\n\t{\"c\":null,\"b\":true, \"d\":\"no: #1\"}\n]\n";
        assertThat(shown("json", json)).containsExactly(
                List.of("a", "b", "c", "d"), List.of("1.50", "\u00e9 \uD83D\uDE93 / \n\"", "", ""), List.of("", "true", "", "no: #1"));
        Table table = TableReader.read(json, "json", FILE, problems::add).orElseThrow();
        assertThat(table.rows().get(0).place(1)).hasToString("data/t:2:19");
        assertThat(table.rows().get(1).place(3)).hasToString("data/t:3:26");
        assertThat(shown("json", "[]")).containsExactly(List.of());
    }

    @Test
    void takesNoOtherJsonForATable() {
        assertThat(problems("json", "{\"a\": [1]}")).containsExactly("data/t:1:1: the file is a mapping, not a list");
        problems.clear();
        assertThat(problems("json", "[{\"a\": [1]}]")).containsExactly("data/t:1:8: 'a' is a list, not a text");
        problems.clear();
        assertThat(problems("json", "[{\"a\": 1, \"a\": 2}]")).hasSize(1);
    }

    @Test
    void showsNothingOfATableThatIsBrokenAnywhere() {
        assertThat(problems("csv", "a,b\n1,2\n3\n")).containsExactly("data/t:3:1: the row has 1 cell, the table 2 columns");
        assertThat(read("a,b\n1,2\n3\n").orElseThrow().rows()).hasSize(1);
    }

    @Test
    void tellsTheSameMistakeTwentyTimesAtMost() {
        assertThat(problems("csv", "a,b\n" + "1\n".repeat(100_000))).hasSize(20);
    }

    @Test
    void takesOneHundredColumnsAndNoMore() {
        StringBuilder csv = new StringBuilder("0");
        StringBuilder yaml = new StringBuilder("- k0: 0\n");
        for (int i = 1; i <= TableReader.MAX_SHOWN_COLUMNS; i++) {
            csv.append(',').append(i);
            yaml.append("- k").append(i).append(": 0\n");
        }
        assertThat(problems("csv", csv.toString())).containsExactly("data/t: the table has more than 100 columns");
        problems.clear();
        assertThat(problems("yml", yaml.toString())).containsExactly("data/t: the table has more than 100 columns");
    }
}
