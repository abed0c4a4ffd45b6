package dev.dossier.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What was added is found, and nothing else. */
class IndexTest {
    @Test
    void findsEachOfManyThings() {
        List<Integer> numbers = IntStream.range(0, 10_000).boxed().toList();
        Index<Integer> index = Index.of(numbers, number -> "page-" + number);
        assertThat(index.all()).isEqualTo(numbers);
        for (int number : numbers) {
            assertThat(index.get("page-" + number)).hasValue(number);
            assertThat(index.number("page-" + number)).isEqualTo(number);
        }
        assertThat(index.has("page-10000")).isFalse();
        assertThat(index.number("")).isEqualTo(-1);
    }

    @Test
    void growsWithWhatIsAdded() {
        GrowingIndex<Integer> index = new GrowingIndex<>(number -> "page-" + number, 0);
        IntStream.range(0, 1_000).forEach(number -> assertThat(index.add(number)).isEmpty());
        assertThat(IntStream.range(0, 1_000)).allMatch(number -> index.get("page-" + number).orElseThrow().equals(number));
    }

    @Test
    void keepsTheFirstOfTwoWithTheSameText() {
        GrowingIndex<String> index = new GrowingIndex<>(word -> word.substring(0, 1), 3);
        assertThat(index.add("police")).isEmpty();
        assertThat(index.add("peace")).hasValue("police");
        assertThat(index.all()).containsExactly("police");
    }

    /** The hash codes of both texts are the same. */
    @Test
    void tellsTextsApartThatShareTheirSlot() {
        Index<String> index = Index.of(List.of("Aa", "BB"), Function.identity());
        assertThat(index.get("Aa")).hasValue("Aa");
        assertThat(index.get("BB")).hasValue("BB");
        assertThat(index.get("C#")).isEmpty();
    }
}
