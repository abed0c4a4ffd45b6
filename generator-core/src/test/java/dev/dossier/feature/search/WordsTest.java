package dev.dossier.feature.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds words to the vectors that the module for the browser is held to as well. */
class WordsTest {
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");

    static Stream<String> vectors() throws IOException {
        try (InputStream in = Objects.requireNonNull(WordsTest.class.getResourceAsStream("words.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void turnsTextsIntoTheWordsOfTheVectors(String vector) {
        assertThat(String.join(" ", words(text(vector)))).isEqualTo(vector.substring(vector.indexOf('\t') + 1));
    }

    /** Returns the text of a vector. */
    static String text(String vector) {
        return ESCAPE.matcher(vector.substring(0, vector.indexOf('\t'))).replaceAll(one -> Character.toString((char) Integer.parseInt(one.group(1), 16)));
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        new Words((chars, start, length, parts) -> {
            String word = new String(chars, start, length);
            for (int i = words.size() - parts; i < words.size(); i++) {
                words.set(i, words.get(i) + "+" + word);
            }
            if (parts == 0) {
                words.add(word);
            }
        }).of(text);
        return words;
    }
}
