package dev.dossier.feature.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TermsTest {
    @Test
    void givesEachTermOneNumberWhateverItIsMadeOf() {
        Terms terms = new Terms(2);
        Map<String, Integer> numbers = new LinkedHashMap<>();
        Random random = new Random(11);
        String letters = "az09é\u4e2d\ud842\udfb7";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = 1 + random.nextInt(i % 2 == 0 ? 4 : 40); j > 0; j--) {
                text.append(letters.charAt(random.nextInt(i % 3 == 0 ? letters.length() : 4)));
            }
            numbers.putIfAbsent(text.toString(), numbers.size());
            assertThat(number(terms, text.toString())).isEqualTo(numbers.get(text.toString()));
        }
        assertThat(numbers).hasSizeGreaterThan(5_000);
        numbers.forEach((text, number) -> assertThat(terms.text(number)).isEqualTo(text));
    }

    @Test
    void knowsTheTermsOfOthers() {
        Terms one = new Terms(8);
        Terms other = new Terms(8);
        number(other, "first");
        for (String text : new String[] {"short", "abcdefghijkl", "abcdefghijklm", "été", "z", "9"}) {
            int number = other.number(one, number(one, text));
            assertThat(other.text(number)).isEqualTo(text);
            assertThat(number(other, text)).isEqualTo(number);
        }
    }

    @Test
    void beginsAnew() {
        Terms terms = new Terms(2);
        number(terms, "long terms are kept elsewhere");
        number(terms, "one");

        terms.clear();

        assertThat(number(terms, "two")).isZero();
        assertThat(number(terms, "long terms are kept elsewhere")).isOne();
        assertThat(terms.text(1)).isEqualTo("long terms are kept elsewhere");
    }

    private static int number(Terms terms, String text) {
        return terms.number(text.toCharArray(), 0, text.length());
    }
}
