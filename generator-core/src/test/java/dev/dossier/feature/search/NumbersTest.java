package dev.dossier.feature.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NumbersTest {
    /** Among so many addresses some have the same hash. */
    private static final int MANY = 20_000;

    @Test
    void areRisingWhateverTheOrderOfTheAddresses() {
        List<String> addresses = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            addresses.add("section-" + i / 50 + "/page-" + i + "/");
        }
        Numbers numbered = Numbers.of(addresses);
        int[] numbers = numbered.numbers();
        Collections.shuffle(addresses, new Random(9));

        Numbers shuffled = Numbers.of(addresses);

        assertThat(shuffled.addresses()).isEqualTo(numbered.addresses());
        assertThat(shuffled.numbers()).isEqualTo(numbers);
        assertThat(Arrays.stream(numbers).boxed()).isSorted().doesNotHaveDuplicates();
        assertThat(numbers[MANY - 1]).isLessThan(1 << Numbers.BITS);
        // A page keeps its number when others go, unless one of them had the same hash.
        int[] alone = addresses.stream().mapToInt(address -> Numbers.of(List.of(address)).numbers()[0]).toArray();
        assertThat(Arrays.stream(alone).distinct().count()).isBetween(MANY - 100L, MANY - 1L);
    }
}
