package dev.dossier.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
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
            "@", "`", "?", "? ", ":a", ":/", "://", "---", "...", "<<", "~", ".", "/", "=", "\uFEFF", "🌍");

    @ParameterizedTest
    @ValueSource(strings = {
        "title: Home\n",
        "title: \"In quotes: with a colon # and more\"\nweight: 7\n",
        "date: 2023-09-07\ntags: [police, border control, a.b/c]\ndraft: false",
        "title: L'Organisation à Lyon, 10:30\nimage: https://example.org/a b:/c\n",
        "empty: ''\nnothing: null\nlist: [null, a]\n"
    })
    void readsWhatFrontMatterUsuallyIs(String text) {
        assertThat(SimpleLines.read(text, FIRST, problem -> {})).isPresent();
        assertReadsLikeTheEngine(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "\n", "title:\n", "title: \n", "a: b\n  c\n", "a: b: c\n", "a: b #c\n", "a: [b, [c]]\n", "a: []\n", "a: \"\\n\"\n", "a: b\na: c\n",
        "true: b\n", "a: b \n", "- a\n", "a: 'it''s'\n", "a: &b c\n", "a: b\n---\n", "# comment\na: b\n", "a: b\n\nc: d\n", "a: [b, c\n]\n"
    })
    void leavesTheRestToTheEngine(String text) {
        assertThat(SimpleLines.read(text, FIRST, problem -> {})).isEmpty();
    }

    @Test
    void readsEachTextLikeTheEngineOrNotAtAll() {
        Random random = new Random(1923);
        int read = 0;
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder text = new StringBuilder();
            for (int lines = random.nextInt(3); lines >= 0; lines--) {
                text.append(random.nextInt(4) == 0 ? "" : PIECES.get(random.nextInt(7)) + ": ");
                for (int pieces = random.nextInt(4); pieces >= 0; pieces--) {
                    text.append(PIECES.get(random.nextInt(PIECES.size())));
                }
                text.append(random.nextInt(8) == 0 ? "" : "\n");
            }
            if (SimpleLines.read(text.toString(), FIRST, problem -> {}).isPresent()) {
                read++;
                assertReadsLikeTheEngine(text.toString());
            }
        }
        assertThat(read).isGreaterThan(TEXTS / 50);
    }

    private static void assertReadsLikeTheEngine(String text) {
        List<Diagnostic> problems = new ArrayList<>();
        Optional<YamlMapping> expected = ENGINE.withEngine(text, FIRST, problems::add);
        assertThat(problems).as(text).isEmpty();
        assertThat(SimpleLines.read(text, FIRST, problems::add).map(SimpleLinesTest::shown))
                .as(text)
                .isEqualTo(expected.map(SimpleLinesTest::shown));
    }

    private static String shown(YamlMapping mapping) {
        StringBuilder shown = new StringBuilder(mapping.location() + " " + mapping.keys());
        mapping.keys().forEach(key -> shown.append('\n').append(mapping.value(key.value())));
        return shown.toString();
    }
}
