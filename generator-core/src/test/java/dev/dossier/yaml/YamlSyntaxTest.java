package dev.dossier.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.diagnostic.SourceLocation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

class YamlSyntaxTest {
    private static final String NO_HINT = "";
    private static final String QUOTE_IT = "Put the text in quotes.";
    private static final String QUOTE_COLON = "Put a text that holds ': ' in quotes, or check the indentation.";
    private static final String BACKSLASH = "Write a backslash as '\\\\' in double quotes, or put the text in single quotes.";
    private static final String CLOSE_IT = "Close it with the quote that it begins with.";
    private static final String NO_COLON = "Write 'key: value', with a blank after the colon.";
    private static final String QUOTE_OR_BREAK = "Put the text in quotes, or begin it on the next line.";
    private static final String ALIAS =
            "aliases, which begin with '*', are not allowed [DOS202]\n    hint: "
                    + "Put a text that begins with '*' in quotes, or write the value out again.";
    private static final String ANCHOR =
            "anchors, which begin with '&', are not allowed [DOS202]\n    hint: "
                    + "Put a text that begins with '&' in quotes, or leave the anchor out.";
    private static final String TAG =
            "tags, which begin with '!', are not allowed [DOS202]\n    hint: "
                    + "Put a text that begins with '!' in quotes, or leave the tag out.";

    static final List<Arguments> SYNTAX_ERRORS = List.of(
            error("\ta: 1", "1:1", "a tab stands where only blanks may", "Indent with blanks."),
            error("a:\n  - x\n\t- y", "3:1", "a tab stands where only blanks may", "Indent with blanks."),
            error("a: @b", "1:4", "a value cannot begin with '@'", QUOTE_IT),
            error("a: `b`", "1:4", "a value cannot begin with '`'", QUOTE_IT),
            error("a: %b", "1:4", "a value cannot begin with '%'", QUOTE_IT),
            error("a: ]", "1:4", "a value cannot begin with ']'", QUOTE_IT),
            error("a: [b,,c]", "1:7", "a value cannot begin with ','", QUOTE_IT),
            error("a: ? b", "1:4", "a value cannot begin with '?'", QUOTE_IT),
            error("%", "1:1", "a value cannot begin with '%'", QUOTE_IT),
            error("a: >quoted", "1:4", "a value cannot begin with '>'", QUOTE_OR_BREAK),
            error("a: |0\n x", "1:4", "a value cannot begin with '|'", QUOTE_OR_BREAK),
            error("a: b: c", "1:5", "a colon stands where no value can begin", QUOTE_COLON),
            error("a: b\n  c: d", "2:4", "a colon stands where no value can begin", QUOTE_COLON),
            error("a: - b", "1:4", "a list cannot begin here", "Begin each '- ' on a line of its own."),
            error("a: \"b", "1:4", "a text in quotes has no closing quote", CLOSE_IT),
            error("a: 'b\nc: d", "1:4", "a text in quotes has no closing quote", CLOSE_IT),
            error("a: [b, c\nd: e", "1:4", "a '[' has no ']', or a comma is missing between them", NO_HINT),
            error("a: {b: c", "1:4", "a '{' has no '}', or a comma is missing between them", NO_HINT),
            error("a: 1\nb\nc: 2", "2:1", "a key has no colon", NO_COLON),
            error("a:\n- b\n-c\n", "3:1", "a key has no colon", NO_COLON),
            error("  a: 1\n b: 2", "2:2", "this line does not belong to the lines above it", "Check the indentation."),
            error("- a\nb: c", "2:1", "this line does not belong to the lines above it", "Check the indentation."),
            error("a: \"b\" c", "1:8", "a value goes on after its end", "Put the whole value in quotes."),
            error("a: 'it's'", "1:8", "a value goes on after its end", "Put the whole value in quotes."),
            error("a: \"\\q\"", "1:6", "'\\q' is not an escape sequence", BACKSLASH),
            error("a: \"\\xZZ\"", "1:7", "an escape sequence lacks hexadecimal digits", BACKSLASH),
            error("a: |\n     \n  x", "3:3", "the empty lines above are indented deeper than this one",
                    "Remove the blanks in empty lines."),
            error("a: {b: [", "1:9", "a value is missing", NO_HINT),
            error("? [a\n", "1:3", "a '[' has no ']', or a comma is missing between them", NO_HINT),
            error("a: [\n- b", "2:1", "a value cannot begin with '-'", QUOTE_IT),
            error("%b", "1:3", "the YAML cannot be read from here on", NO_HINT),
            error("%YAML 2.0\n---\na: 1", "1:1", "the YAML cannot be read from here on", NO_HINT),
            error("a: 1\nb: \"\\UFFFFFFFF\"", "2:1", "the YAML cannot be read from here on", NO_HINT),
            error("a: \0b", "1:4", "the character U+0000 is not allowed in YAML", "Remove it."),
            error("a: b\n\ud83d\ude00: \u007f", "2:4", "the character U+007F is not allowed in YAML", "Remove it."),
            error("a: \ud800", "1:4", "the character U+D800 is not allowed in YAML", "Remove it."));

    private static Arguments error(String text, String place, String message, String hint) {
        String rest = hint.isEmpty() ? "" : "\n    hint: " + hint;
        return Arguments.of(text, "a.md:" + place + ": error: " + message + " [DOS201]" + rest);
    }

    @ParameterizedTest
    @FieldSource("SYNTAX_ERRORS")
    void explainsASyntaxErrorAtItsPlace(String text, String message) {
        Yaml yaml = Yaml.read(text);

        assertThat(yaml.messages()).containsExactly(message);
        assertThat(yaml.root()).isEmpty();
    }

    static final List<Arguments> REFUSED = List.of(
            Arguments.of("a: *b", "a.md:1:4: error: " + ALIAS),
            Arguments.of("a: *bold* text", "a.md:1:4: error: " + ALIAS),
            Arguments.of("*a : b", "a.md:1:1: error: " + ALIAS),
            Arguments.of("a: &b c", "a.md:1:4: error: " + ANCHOR),
            Arguments.of("a: &b [*b]", "a.md:1:4: error: " + ANCHOR),
            Arguments.of("a: {b: [&c]}", "a.md:1:9: error: " + ANCHOR),
            Arguments.of("a: &", "a.md:1:4: error: " + ANCHOR),
            Arguments.of("a: !!java.util.Date c", "a.md:1:4: error: " + TAG),
            Arguments.of("a: !important", "a.md:1:4: error: " + TAG),
            Arguments.of("a: !x [b]", "a.md:1:4: error: " + TAG),
            Arguments.of("!!map {a: b}", "a.md:1:1: error: " + TAG),
            Arguments.of("a: !<x c", "a.md:1:4: error: " + TAG),
            Arguments.of("a: !e!x y", "a.md:1:4: error: " + TAG));

    @ParameterizedTest
    @FieldSource("REFUSED")
    void refusesWhatMakesYamlDangerous(String text, String message) {
        Yaml yaml = Yaml.read(text);

        assertThat(yaml.messages()).containsExactly(message);
        assertThat(yaml.root()).isEmpty();
    }

    static final List<Arguments> PROBLEMS_IN_READABLE_YAML = List.of(
            error("a: 1\nb: 2\na: 3", "3:1", "the key 'a' is there twice", "It is first there in line 1."),
            error("a: 1\n---\nb: 1", "2:1", "a second document begins here", "Remove the line '---'."),
            error("<<: {b: c}\na: 1", "1:1", "merge keys, written '<<', are not allowed", "Write the keys out."),
            error("? [b]\n: c\na: 1", "1:3", "a key is a list, not a text", NO_HINT),
            error("{b: c}: d\na: 1", "1:1", "a key is a mapping, not a text", NO_HINT),
            error("2023: b\na: 1", "1:1", "a key is a whole number, not a text", "Put it in quotes."),
            error("true: b\na: 1", "1:1", "a key is a flag, not a text", "Put it in quotes."),
            error("~: b\na: 1", "1:1", "a key is empty, not a text", NO_HINT));

    @ParameterizedTest
    @FieldSource("PROBLEMS_IN_READABLE_YAML")
    void reportsAKeyThatCannotBeUsedAndReadsTheOthers(String text, String message) {
        Yaml yaml = Yaml.read(text);

        assertThat(yaml.messages()).containsExactly(message);
        assertThat(yaml.mapping().text("a")).map(one -> one.value()).contains("1");
    }

    @ParameterizedTest
    @FieldSource("HARMFUL")
    void reportsWhatAnEscapeSequenceBringsIn(String escape, String character) {
        assertThat(Yaml.read("a: b\nc: \"x" + escape + "\"").messages()).containsExactly(
                "a.md:2:4: error: the text holds the character " + character + ", which no page can show [DOS205]\n"
                        + "    hint: Remove it.");
    }

    static final List<Arguments> HARMFUL = List.of(
            Arguments.of("\\0", "U+0000"), Arguments.of("\\e", "U+001B"), Arguments.of("\\r", "U+000D"),
            Arguments.of("\\x9f", "U+009F"), Arguments.of("\\uD800", "U+D800"), Arguments.of("\\uFFFE", "U+FFFE"),
            Arguments.of("\\U0001FFFF", "U+1FFFF"), Arguments.of("\\uFDD0", "U+FDD0"));

    @Test
    void rejectsATextAboveTheSize() {
        assertThat(Yaml.read("a: " + "x".repeat(256 * 1024)).messages())
                .containsExactly("a.md:1:1: error: the document has more than 262144 characters [DOS202]");
    }

    @Test
    void countsPositionsFromTheLineWhereTheDocumentBegins() {
        Yaml yaml = Yaml.read("a: 1\nb: @", new SourceLocation("a.md", 7, 1));

        assertThat(yaml.messages()).containsExactly(
                "a.md:8:4: error: a value cannot begin with '@' [DOS201]\n    hint: Put the text in quotes.");
    }

    @Test
    void countsPositionsFromTheFirstLineWhenTheDocumentIsTheWholeFile() {
        assertThat(Yaml.read("a: @", SourceLocation.of("a.yml")).messages()).containsExactly(
                "a.yml:1:4: error: a value cannot begin with '@' [DOS201]\n    hint: Put the text in quotes.");
    }

    @ParameterizedTest
    @FieldSource("BREAKS")
    void countsLinesWhateverEndsThem(String lineBreak) {
        Yaml yaml = Yaml.read("a: 1" + lineBreak + lineBreak + "b: 2" + lineBreak);

        assertThat(yaml.mapping().keys()).extracting(key -> key.value() + " " + key.location())
                .containsExactly("a a.md:1:1", "b a.md:3:1");
        assertThat(Yaml.read("a: 1" + lineBreak + "b: \0").messages()).containsExactly(
                "a.md:2:4: error: the character U+0000 is not allowed in YAML [DOS201]\n    hint: Remove it.");
    }

    static final List<String> BREAKS = List.of("\n", "\r\n", "\r");

    @Test
    void countsAColumnPerCharacterAndNoneForAByteOrderMark() {
        Yaml yaml = Yaml.read("\ufeff{\ud83d\ude00: x, \u00e9: y}");

        assertThat(yaml.mapping().keys()).extracting(key -> key.location().column()).containsExactly(2, 8);
    }

    @ParameterizedTest
    @FieldSource("NOT_MAPPINGS")
    void rejectsADocumentThatIsNotAMapping(String text, String kind) {
        assertThat(Yaml.read(text).messages()).containsExactly(
                "a.md:1:1: error: the document is " + kind + ", not a mapping [DOS204]\n"
                        + "    hint: Write each line as 'key: value', with a blank after the colon.");
    }

    static final List<Arguments> NOT_MAPPINGS = List.of(
            Arguments.of("- a", "a list"), Arguments.of("a:b", "a text"), Arguments.of("7", "a whole number"),
            Arguments.of("7.5", "a decimal number"), Arguments.of("true", "a flag"), Arguments.of("'7'", "a text"));

    @ParameterizedTest
    @FieldSource("EMPTY")
    void takesAnEmptyDocumentForAnEmptyMapping(String text) {
        Yaml yaml = Yaml.read(text);

        assertThat(yaml.messages()).isEmpty();
        assertThat(yaml.mapping().keys()).isEmpty();
    }

    static final List<String> EMPTY = List.of("", "\n", "# nothing\n", "---\n", "~", "{}", "\ufeff");
}
