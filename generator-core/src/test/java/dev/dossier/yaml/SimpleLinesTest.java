package dev.dossier.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.SourceLocation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SimpleLinesTest {
    private static final SourceLocation FIRST = SourceLocation.of("page.md").at(2, 1);
    private static final YamlReader ENGINE = new YamlReader("the text", 100_000, DiagnosticCode.WRONG_TYPE);
    private static final int TEXTS = 200_000;

    private static final List<String> PIECES = List.of(
            "title", "date", "tags", "true", "null", "12", "key", "a", "B", "x-y", "_", ": ", ":", ": ", ": ", " ", "  ", "\n", "\n", "\n", "\"",
            "'", "\\", "[", "]", ", ", ",", "[a, b]", "\"quoted text\"", "'single'", "2023-09-07", "10:30", "https://example.org/a#b",
            "word word", " #", "#", "- ", "-", "é", "日本", "\u2028", "\u00a0", "\u0085", "\t", "{", "}", "&a", "*a", "!t", "|", ">", "%",
            "@", "`", "?", "? ", ":a", ":/", "://", "---", "...", "<<", "~", ".", "/", "=", "\uFEFF", "🌍", "(", ")", "{a: b}", "{a: [b, é], c: \"d\"}",
            "# c", "  # c", "\n\n", "\n  ", "\n  ", "\n    ", "\n- ", "\n- ", "\n  - ", "\n  a: ", "\n  B: ", "\n    a: ", ":\n", ":\n  a: ", ":\n- ",
            ":\n  - ", "a:\n", "a:\n  B: ");

    private static final List<String> LINES = List.of(
            "", "a", "b c", "'d'", "\"e\"", "[f, g]", "{h: i, j: [k]}", "12", "null", "# l", "m # n", "o: p", "(q)", "é:r", "s,", "- t", "[u", "~");

    @ParameterizedTest
    @ValueSource(strings = {
        "title: Home\n",
        "title: \"In quotes: with a colon # and more\"\nweight: 7\n",
        "date: 2023-09-07\ntags: [police, border control, a.b/c]\ndraft: false",
        "title: L'Organisation à Lyon, 10:30\nimage: https://example.org/a b:/c\n",
        "empty: ''\nnothing: null\nlist: [null, a]\n",
        "# comment\na: b\n\n  # comment\nc: d\n",
        "a: {b: c, d: \"e: f\", g: [h, {i: null}]}\n",
        "a: [b, [c]]\n",
        "menus:\n  main: [index.md]\n  footer:\n    - a b\n    - {page: c/d.md, title: Année}\n\ntitle: (none)\n",
        "a:\n- b\n- null\n- 'c: d'\n",
        "a:\n  b:\n    c: d\ne:\n\n  f: g"
    })
    void readsWhatFrontMatterUsuallyIs(String text) {
        assertThat(SimpleLines.read(text, FIRST, problem -> {})).isPresent();
        assertReadsLikeTheEngine(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "\n", "title:\n", "title: \n", "a: b\n  c\n", "a: b: c\n", "a: b #c\n", "a: []\n", "a: {}\n", "a: {b}\n", "a: {\"b\": c}\n", "a: {b: }\n", "a: {b: c,}\n", "a: \"\\n\"\n", "a: b\na: c\n",
        "true: b\n", "a: b \n", "- a\n", "a: 'it''s'\n", "a: &b c\n", "a: b\n---\n", "a: [b, c\n]\n", "a:\n  b: c\n d: e\n", "a:\n- b: c\n", "a:\n  - b\n  c\n", "a: b\n\n  c\n", "a:\n  b:\n", "a:\nb: c\n", "  a: b\n", "a:\n  - - b\n",
        "a: [[[[[[[[[b]]]]]]]]]\n", "# \u2028\na: b\n"
    })
    void leavesTheRestToTheEngine(String text) {
        assertThat(SimpleLines.read(text, FIRST, problem -> {})).isEmpty();
    }

    @Test
    void readsEachTextLikeTheEngineOrNotAtAll() {
        assertThat(countRead(SimpleLinesTest::text)).isGreaterThan(TEXTS / 50);
    }

    @Test
    void readsLinesThatAreSetInLikeTheEngineOrNotAtAll() {
        assertThat(countRead(SimpleLinesTest::lines)).isGreaterThan(TEXTS / 50);
    }

    /** Returns how many of some random texts are read; each of them is read as the engine reads it. */
    private static int countRead(Function<Random, String> texts) {
        Random random = new Random(1923);
        int read = 0;
        for (int i = 0; i < TEXTS; i++) {
            String text = texts.apply(random);
            if (SimpleLines.read(text, FIRST, problem -> {}).isPresent()) {
                read++;
                assertReadsLikeTheEngine(text);
            }
        }
        return read;
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int lines = random.nextInt(3); lines >= 0; lines--) {
            text.append(random.nextInt(4) == 0 ? "" : PIECES.get(random.nextInt(7)) + ": ");
            for (int pieces = random.nextInt(4); pieces >= 0; pieces--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            text.append(random.nextInt(8) == 0 ? "" : "\n");
        }
        return text.toString();
    }

    private static String lines(Random random) {
        StringBuilder text = new StringBuilder();
        int indent = 0;
        for (int lines = 1 + random.nextInt(7); lines >= 0; lines--) {
            text.append(" ".repeat(indent));
            boolean opens = false;
            switch (random.nextInt(8)) {
                case 0 -> text.append("- ").append(LINES.get(random.nextInt(LINES.size())));
                case 1 -> text.append(LINES.get(random.nextInt(LINES.size())));
                case 2, 3, 4 -> {
                    text.append((char) ('a' + random.nextInt(9))).append(':');
                    opens = true;
                }
                default -> text.append((char) ('a' + random.nextInt(9))).append(": ").append(LINES.get(random.nextInt(LINES.size())));
            }
            text.append(lines == 0 && random.nextBoolean() ? "" : "\n");
            indent = opens ? indent + 1 + random.nextInt(2) : random.nextInt(3) == 0 ? random.nextInt(indent + 1) : indent;
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"i18n/en.yml", "i18n/es.yml", "i18n/ar.yml", "directives/chart.yml", "directives/tab.yml"})
    void readsWhatTheThemeSays(String file) throws IOException {
        try (InputStream in = SimpleLinesTest.class.getResourceAsStream("/dev/dossier/theme/bureau/" + file)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);

            assertThat(SimpleLines.read(text, FIRST, problem -> {})).isPresent();
            assertReadsLikeTheEngine(text);
        }
    }

    private static void assertReadsLikeTheEngine(String text) {
        List<Diagnostic> problems = new ArrayList<>();
        Optional<YamlMapping> expected = ENGINE.withEngine(text, FIRST, problems::add);
        assertThat(problems).as(text).isEmpty();
        assertThat(SimpleLines.read(text, FIRST, problems::add).map(SimpleLinesTest::shown))
                .as(text)
                .isEqualTo(expected.map(SimpleLinesTest::shown));
    }

    private static String shown(YamlValue value) {
        if (value instanceof YamlMapping mapping) {
            StringBuilder shown = new StringBuilder(mapping.location() + " " + mapping.keys());
            mapping.keys().forEach(key -> shown.append('\n').append(mapping.value(key.value()).map(SimpleLinesTest::shown).orElse("nothing")));
            return shown.append("\n").toString();
        }
        return value instanceof YamlList list
                ? list.location() + " " + list.values().stream().map(SimpleLinesTest::shown).toList()
                : value.toString();
    }
}
