package dev.dossier.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

class HostileYamlTest {
    private static final int SMALL_STACK = 256 * 1024;

    static final List<Arguments> BOMBS = List.of(
            bomb("flow lists", "a: " + "[".repeat(5_000), "1:23", "values are nested more than 20 deep"),
            bomb("flow mappings", "{a: ".repeat(5_000), "1:81", "values are nested more than 20 deep"),
            bomb("block lists", "a:\n  " + "- ".repeat(5_000) + "x", "2:41", "values are nested more than 20 deep"),
            bomb("block mappings", staircase(2_000), "21:21", "values are nested more than 20 deep"),
            bomb("complex keys", "? ".repeat(5_000) + "x", "1:41", "values are nested more than 20 deep"),
            bomb("laughs", laughs(), "1:4", "anchors, which begin with '&', are not allowed"),
            bomb("itself", "a: &a [*a]", "1:4", "anchors, which begin with '&', are not allowed"),
            bomb("alias as key", "? *a\n: b", "1:3", "aliases, which begin with '*', are not allowed"),
            bomb("class", "a: !!javax.script.ScriptEngineManager [x]", "1:4", "tags, which begin with '!', are not allowed"),
            bomb("tag prefix", "%TAG ! tag:x,2000:\n---\n!x {}", "3:1", "tags, which begin with '!', are not allowed"),
            bomb("merge key", "b: {c: d}\n<<: {a: b}", "2:1", "merge keys, written '<<', are not allowed"),
            bomb("too large", "a: " + "x ".repeat(200_000), "1:1", "the document has more than 262144 characters"),
            bomb("lone quote", "a: \"" + "x\n".repeat(100_000), "1:4", "a text in quotes has no closing quote"),
            bomb("tabs", "\t".repeat(100_000) + "a: b", "1:1", "a tab stands where only blanks may"),
            bomb("NUL", "a: b\0", "1:5", "the character U+0000 is not allowed in YAML"),
            bomb("NUL escape", "a: \"\\0\"", "1:4", "the text holds the character U+0000, which no page can show"),
            bomb("BOM inside", "a: [\ufeff", "1:4", "a '[' has no ']', or a comma is missing between them"),
            bomb("huge escape", "a: \"\\UFFFFFFFF\"", "1:1", "the YAML cannot be read from here on"),
            bomb("huge version", "%YAML 99999999999.1\n---\na: b", "1:18", "the YAML cannot be read from here on"),
            bomb("documents", "---\n...\n".repeat(10_000), "3:1", "a second document begins here"),
            bomb("long key", "x".repeat(2_000) + ": a", "1:2001", "a colon stands where no value can begin"),
            bomb("same keys", "a: b\na: c", "2:1", "the key 'a' is there twice"));

    private static Arguments bomb(String name, String text, String place, String message) {
        return Arguments.of(name, text, "a.md:" + place + ": " + message);
    }

    private static String staircase(int steps) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < steps && text.length() < 200_000; i++) {
            text.append(" ".repeat(i)).append("a:\n");
        }
        return text.toString();
    }

    private static String laughs() {
        StringBuilder text = new StringBuilder("a0: &a0 [lol, lol]\n");
        for (int i = 1; i < 12; i++) {
            text.append("a").append(i).append(": &a").append(i).append(" [");
            text.append(("*a" + (i - 1) + ",").repeat(9)).append("]\n");
        }
        return text.toString().replace("a0: &a0", "a: &a0");
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("BOMBS")
    void answersHostileTextWithADiagnosticOnASmallStack(String name, String text, String expected) throws Exception {
        List<Diagnostic> problems = onSmallStack(text);

        assertThat(problems).as(name).isNotEmpty();
        assertThat(problems.get(0).location() + ": " + problems.get(0).message()).isEqualTo(expected);
    }

    @Test
    void readsALargeScalar() throws Exception {
        String words = "word ".repeat(40_000).strip();

        assertThat(onSmallStack("b: " + words)).isEmpty();
        assertThat(Yaml.read("a: " + words).mapping().text("a")).map(text -> text.value()).contains(words);
    }

    @Test
    void readsWhatIsNestedTwentyDeep() {
        String text = "a: " + "[".repeat(19) + "x" + "]".repeat(19);

        assertThat(Yaml.read(text).messages()).isEmpty();
        assertThat(Yaml.read(text.replace("x", "[x]")).messages())
                .containsExactly("a.md:1:23: error: values are nested more than 20 deep [DOS202]");
    }

    @Test
    void neverFailsWithoutADiagnostic() {
        String[] pieces = {
            "a", "b: ", "- ", "? ", ": ", "[", "]", "{", "}", ",", "\n", "\n  ", "\t", "\"", "'", "|", "> ", "|2-\n", "&a", "*a",
            "!x", "!!map ", "#", " # c", "%YAML 1.2\n", "%TAG ! x\n", "---\n", "...\n", "\\", "\\u12", "\\U00110000", "\0",
            "\ufeff", "\u0085", "\u2028", "\ud83d\ude00", "\ud800", "<<: ", "1", "1.5e3", "null", "true", "\r\n", "\r", "@", "a: b\n",
            "!<t:", "%41"
        };
        Random random = new Random(7);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(14); i >= 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            Yaml yaml = Yaml.read(text.toString());
            yaml.root().ifPresent(mapping -> mapping.params("b"));
            assertThat(yaml.root().isPresent() || !yaml.problems().isEmpty()).as(text.toString()).isTrue();
        }
    }

    private static List<Diagnostic> onSmallStack(String text) throws InterruptedException {
        List<Diagnostic> problems = new ArrayList<>();
        List<Throwable> failures = new ArrayList<>();
        Thread thread = new Thread(null, () -> {
            Optional<YamlMapping> root = Yaml.READER.read(text, new SourceLocation("a.md", 1, 1), problems::add);
            root.ifPresent(mapping -> mapping.params("a"));
        }, "small stack", SMALL_STACK);
        thread.setUncaughtExceptionHandler((who, failure) -> failures.add(failure));
        thread.start();
        thread.join();
        assertThat(failures).isEmpty();
        return problems;
    }
}
