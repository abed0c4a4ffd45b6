package dev.dossier.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.Located;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlMappingTest {
    private enum Colour {
        RED,
        GREEN,
        BLUE
    }

    @Test
    void givesATextAndItsPlace() {
        assertThat(Yaml.read("a: 1\nkey:  some text # not this").mapping().text("key"))
                .contains(new Located<>("some text", new SourceLocation("a.md", 2, 7)));
    }

    @ParameterizedTest
    @CsvSource({"2023,2023", "1.10,1.10", "true,true", "'\"  x \"',x", "'|\n  x\n  y\n','x\ny'", "0x10,0x10"})
    void givesATextAsWrittenWithoutTheBlanksAroundIt(String written, String text) {
        Yaml yaml = Yaml.read("key: " + written);

        assertThat(yaml.mapping().text("key")).map(Located::value).contains(text);
        assertThat(yaml.messages()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "~", "null", "''", "\"  \""})
    void takesAnEmptyTextForNone(String written) {
        Yaml yaml = Yaml.read("key: " + written);

        assertThat(yaml.mapping().text("key")).isEmpty();
        assertThat(yaml.mapping().has("key")).isFalse();
        assertThat(yaml.mapping().texts("key")).isEmpty();
        assertThat(yaml.messagesAfter(YamlMapping::finish)).isEmpty();
    }

    @Test
    void hasAKeyWithAValueOfAnyType() {
        YamlMapping mapping = Yaml.read("a: []\nb: x").mapping();

        assertThat(mapping.has("a")).isTrue();
        assertThat(mapping.has("b")).isTrue();
        assertThat(mapping.has("c")).isFalse();
    }

    @Test
    void rejectsAListAndAMappingWhereATextIsExpected() {
        assertThat(Yaml.read("a: [x]\nb:\n  c: d").messagesAfter(yaml -> {
            assertThat(yaml.text("a")).isEmpty();
            assertThat(yaml.text("b")).isEmpty();
        })).containsExactly(
                "a.md:1:4: error: 'a' is a list, not a text [DOS204]",
                "a.md:3:3: error: 'b' is a mapping, not a text [DOS204]");
    }

    @ParameterizedTest
    @CsvSource({"0,0", "-3,-3", "+7,7", "012,12", "0x10,16", "0o10,8", "2147483647,2147483647", "-2147483648,-2147483648"})
    void givesAWholeNumber(String written, int number) {
        assertThat(Yaml.read("key: " + written).mapping().wholeNumber("key"))
                .contains(new Located<>(number, new SourceLocation("a.md", 1, 6)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "ten     | 'weight' is a text, not a whole number [DOS204]",
        "1.5     | 'weight' is a decimal number, not a whole number [DOS204]",
        ".inf    | 'weight' is a number without a value, not a whole number [DOS204]",
        "true    | 'weight' is a flag, not a whole number [DOS204]",
        "[1]     | 'weight' is a list, not a whole number [DOS204]",
        "{a: 1}  | 'weight' is a mapping, not a whole number [DOS204]",
    })
    void rejectsWhatIsNotAWholeNumber(String written, String message) {
        assertThat(Yaml.read("weight: " + written).messagesAfter(yaml -> assertThat(yaml.wholeNumber("weight")).isEmpty()))
                .containsExactly("a.md:1:9: error: " + message);
    }

    @Test
    void tellsToWriteANumberWithoutQuotes() {
        assertThat(Yaml.read("weight: '10'").messagesAfter(yaml -> yaml.wholeNumber("weight"))).containsExactly(
                "a.md:1:9: error: 'weight' is a text, not a whole number [DOS204]\n    hint: Write it without quotes.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2147483648", "-2147483649", "0x80000000", "11111111111111111111111111111111111111111"})
    void rejectsAWholeNumberThatIsOutOfRange(String written) {
        assertThat(Yaml.read("weight: " + written).messagesAfter(yaml -> assertThat(yaml.wholeNumber("weight")).isEmpty()))
                .containsExactly("a.md:1:9: error: '" + written + "' is out of range for 'weight' [DOS205]\n"
                        + "    hint: Use a whole number from -2147483648 to 2147483647.");
    }

    @ParameterizedTest
    @CsvSource({"true,true", "True,true", "TRUE,true", "false,false", "False,false", "FALSE,false"})
    void givesAFlag(String written, boolean flag) {
        assertThat(Yaml.read("key: " + written).mapping().flag("key")).map(Located::value).contains(flag);
    }

    @Test
    void rejectsWhatIsNotAFlag() {
        assertThat(Yaml.read("a: yes\nb: 'true'\nc: 1\nd: []").messagesAfter(yaml -> {
            assertThat(yaml.flag("a")).isEmpty();
            assertThat(yaml.flag("b")).isEmpty();
            assertThat(yaml.flag("c")).isEmpty();
            assertThat(yaml.flag("d")).isEmpty();
        })).containsExactly(
                "a.md:1:4: error: 'a' is a text, not a flag [DOS204]\n    hint: Write 'true' or 'false'.",
                "a.md:2:4: error: 'b' is a text, not a flag [DOS204]\n    hint: Write it without quotes.",
                "a.md:3:4: error: 'c' is a whole number, not a flag [DOS204]\n    hint: Write 'true' or 'false'.",
                "a.md:4:4: error: 'd' is a list, not a flag [DOS204]");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-09-07,2023-09-07T00:00Z",
        "'2024-02-29',2024-02-29T00:00Z",
        "2023-09-07T10:00:00Z,2023-09-07T10:00Z",
        "2023-09-07T10:00Z,2023-09-07T10:00Z",
        "2023-09-07T10:00:30.5+02:00,2023-09-07T10:00:30.500+02:00",
        "\"2023-09-07\",2023-09-07T00:00Z",
    })
    void givesADate(String written, String date) {
        Yaml yaml = Yaml.read("date: " + written);

        assertThat(yaml.mapping().date("date"))
                .contains(new Located<>(OffsetDateTime.parse(date), new SourceLocation("a.md", 1, 7)));
        assertThat(yaml.messages()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "2023-02-30             | '2023-02-30' is not a day of the calendar",
        "2023-13-01T10:00:00Z   | '2023-13-01' is not a day of the calendar",
        "7 September 2023       | '7 September 2023' is not a date",
        "2023                   | '2023' is not a date",
        "20230907               | '20230907' is not a date",
        "2023-9-7               | '2023-9-7' is not a date",
        "07.09.2023             | '07.09.2023' is not a date",
        "2023-09-07 10:00:00Z   | '2023-09-07 10:00:00Z' is not a date",
        "2023-09-07T25:00:00Z   | '2023-09-07T25:00:00Z' is not a date",
        "2023-09-07Z            | '2023-09-07Z' is not a date",
        "9999-12-31T23:00-18:00 | '9999-12-31T23:00-18:00' is not a date",
        "\u0662\u0660\u0662\u0663-09-07 | '\u0662\u0660\u0662\u0663-09-07' is not a date",
    })
    void rejectsWhatIsNotADate(String written, String message) {
        assertThat(Yaml.read("x: y\ndate: " + written).messagesAfter(yaml -> assertThat(yaml.date("date")).isEmpty()))
                .containsExactly("a.md:2:7: error: " + message + " [DOS205]\n"
                        + "    hint: Write a day as '2023-09-07' or a time as '2023-09-07T10:00:00Z'.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-09-07T10:00", "2023-09-07T10:00:00"})
    void rejectsATimeWithoutAnOffset(String written) {
        assertThat(Yaml.read("date: " + written).messagesAfter(yaml -> assertThat(yaml.date("date")).isEmpty()))
                .containsExactly("a.md:1:7: error: '" + written + "' has a time but no offset from UTC [DOS205]\n"
                        + "    hint: Add 'Z' for UTC, or an offset such as '+02:00'.");
    }

    @Test
    void rejectsAListWhereADateIsExpected() {
        assertThat(Yaml.read("date: [2023-09-07]").messagesAfter(yaml -> assertThat(yaml.date("date")).isEmpty()))
                .containsExactly("a.md:1:7: error: 'date' is a list, not a date [DOS204]");
    }

    @Test
    void givesAChoice() {
        assertThat(Yaml.read("key: green").mapping().choice("key", Colour.class))
                .contains(new Located<>(Colour.GREEN, new SourceLocation("a.md", 1, 6)));
    }

    @Test
    void rejectsWhatIsNotAChoice() {
        assertThat(Yaml.read("a: gren\nb: magenta\nc: RED").messagesAfter(yaml -> {
            assertThat(yaml.choice("a", Colour.class)).isEmpty();
            assertThat(yaml.choice("b", Colour.class)).isEmpty();
            assertThat(yaml.choice("c", Colour.class)).isEmpty();
        })).containsExactly(
                "a.md:1:4: error: 'gren' is not a value of 'a' [DOS205]\n    hint: did you mean 'green'?",
                "a.md:2:4: error: 'magenta' is not a value of 'b' [DOS205]\n    hint: allowed here: red, green, blue.",
                "a.md:3:4: error: 'RED' is not a value of 'c' [DOS205]\n    hint: did you mean 'red'?");
    }

    @Test
    void givesTextsOfAListAndASingleOne() {
        YamlMapping yaml = Yaml.read("a: [x, 2023, '', ~]\nb: y\nc:\n- z\n-\n").mapping();

        assertThat(yaml.texts("a")).extracting(Located::toString).containsExactly(
                "Located[value=x, location=a.md:1:5]", "Located[value=2023, location=a.md:1:8]");
        assertThat(yaml.texts("b")).extracting(Located::value).containsExactly("y");
        assertThat(yaml.texts("c")).extracting(Located::value).containsExactly("z");
        assertThat(yaml.texts("d")).isEmpty();
    }

    @Test
    void rejectsWhatAreNotTexts() {
        assertThat(Yaml.read("tags: [x, [y], {z: 1}]\naliases: {a: b}").messagesAfter(yaml -> {
            assertThat(yaml.texts("tags")).extracting(Located::value).containsExactly("x");
            assertThat(yaml.texts("aliases")).isEmpty();
        })).containsExactly(
                "a.md:1:11: error: an entry of 'tags' is a list, not a text [DOS204]",
                "a.md:1:16: error: an entry of 'tags' is a mapping, not a text [DOS204]",
                "a.md:2:10: error: 'aliases' is a mapping, not a list [DOS204]");
    }

    @Test
    void givesListsAndMappings() {
        YamlMapping yaml = Yaml.read("a: [x, {b: c}]\nd: {e: f}").mapping();

        assertThat(yaml.list("a").orElseThrow().values()).extracting(YamlValue::kind).containsExactly("a text", "a mapping");
        assertThat(yaml.mapping("d").orElseThrow().text("e")).map(Located::value).contains("f");
        assertThat(yaml.mapping("d").orElseThrow().location()).isEqualTo(new SourceLocation("a.md", 2, 4));
        assertThat(yaml.list("x")).isEmpty();
        assertThat(yaml.mapping("x")).isEmpty();
    }

    @Test
    void rejectsATextWhereAListOrAMappingIsExpected() {
        assertThat(Yaml.read("a: x\nb: [y]").messagesAfter(yaml -> {
            assertThat(yaml.list("a")).isEmpty();
            assertThat(yaml.mapping("b")).isEmpty();
        })).containsExactly(
                "a.md:1:4: error: 'a' is a text, not a list [DOS204]", "a.md:2:4: error: 'b' is a list, not a mapping [DOS204]");
    }

    @Test
    void givesParamsAsPlainValuesInTheirOrder() {
        Map<String, Object> params = Yaml.read("""
                params:
                  text: x
                  none: ~
                  whole: 12
                  hex: 0xff
                  large: 99999999999999999999
                  decimal: 1.10
                  tiny: -1.5e-3
                  flag: TRUE
                  off: false
                  quoted: "12"
                  empty: ""
                  list: [a, ~, 1, [b], {c: d}]
                  map: {z: 1, a: 2}
                """).mapping().params("params");

        assertThat(params.toString()).isEqualTo("{text=x, whole=12, hex=255, large=99999999999999999999, decimal=1.10, "
                + "tiny=-0.0015, flag=true, off=false, quoted=12, empty=, list=[a, 1, [b], {c=d}], map={z=1, a=2}}");
        assertThat(params).containsEntry("whole", 12L).containsEntry("large", new BigDecimal("99999999999999999999"))
                .containsEntry("decimal", new BigDecimal("1.10")).containsEntry("flag", true).containsEntry("quoted", "12")
                .containsEntry("list", List.of("a", 1L, List.of("b"), Map.of("c", "d")));
    }

    @Test
    void givesParamsThatCannotBeChanged() {
        Map<String, Object> params = Yaml.read("params: {a: {b: c}, d: [e]}").mapping().params("params");

        assertThat(params).isUnmodifiable();
        assertThat((Map<?, ?>) params.get("a")).isUnmodifiable();
        assertThat((List<?>) params.get("d")).isUnmodifiable();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2nd", "'12'", "_a", "a.b", "a b", "''", "-a"})
    void rejectsWhatCannotBeTheNameOfAField(String key) {
        assertThat(Yaml.read("params: {a: {" + key + ": x}}").messagesAfter(yaml -> yaml.params("params"))).containsExactly(
                "a.md:1:14: error: '" + key.replace("'", "") + "' cannot be the name of a field [DOS205]\n"
                        + "    hint: Begin with a letter and go on with letters, digits, '_' and '-'.");
    }

    @Test
    void acceptsNamesOfFieldsInAnyScript() {
        Yaml yaml = Yaml.read("params: {\u00e9t\u00e9: 1, \u5e74: 2, a_b-c3: 3}");

        assertThat(yaml.mapping().params("params")).containsOnlyKeys("\u00e9t\u00e9", "\u5e74", "a_b-c3");
        assertThat(yaml.messages()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        ".inf", "-.INF", ".nan", "1e309", "1e-309", "1e99999999999999999999", "11111111111111111111111111111111111111111",
        "1.1111111111111111111111111111111111111111"
    })
    void rejectsANumberThatNoPageCanShow(String number) {
        assertThat(Yaml.read("params: {a: " + number + "}").messagesAfter(yaml ->
                assertThat(yaml.params("params")).isEmpty())).containsExactly(
                        "a.md:1:13: error: '" + number + "' is not a number that a page can show [DOS205]\n"
                                + "    hint: Put it in quotes to make it a text.");
    }

    @Test
    void rejectsParamsThatAreNotAMapping() {
        assertThat(Yaml.read("params: [a]").messagesAfter(yaml -> assertThat(yaml.params("params")).isEmpty()))
                .containsExactly("a.md:1:9: error: 'params' is a list, not a mapping [DOS204]");
    }

    @Test
    void reportsKeysThatNobodyAskedForWithASuggestion() {
        assertThat(Yaml.read("title: x\ntitel: y\n  \ncolour: z\nweigth: ~").messagesAfter(yaml -> {
            yaml.text("title");
            yaml.wholeNumber("weight");
            yaml.finish();
        })).containsExactly(
                "a.md:2:1: error: unknown key 'titel' [DOS203]\n    hint: did you mean 'title'?",
                "a.md:4:1: error: unknown key 'colour' [DOS203]\n    hint: known here: title, weight.",
                "a.md:5:1: error: unknown key 'weigth' [DOS203]\n    hint: did you mean 'weight'?");
    }

    @Test
    void anEmptyMappingAnswersEveryQuestionWithNothing() {
        YamlMapping empty = YamlReader.empty(SourceLocation.of("dossier.yml"));

        assertThat(empty.text("a")).isEmpty();
        assertThat(empty.params("b")).isEmpty();
        assertThat(empty.keys()).isEmpty();
        assertThat(empty.location()).hasToString("dossier.yml");
    }
}
