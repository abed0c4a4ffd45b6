package dev.dossier.feature.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PostingsTest {
    @Test
    void keepsMoreThanMemoryIsToHold() {
        Postings postings = new Postings(new MemoryFiles(Map.of()).overflow());
        int count = 2 * 1024 * 1024 + 200_003;
        assertThat(postings.end()).isFalse();
        for (int i = 0; i < count; i++) {
            postings.add(i);
        }
        assertThat(postings.end()).isTrue();
        AtomicLong sum = new AtomicLong();
        AtomicLong size = new AtomicLong();

        postings.each((some, length) -> {
            sum.addAndGet(Arrays.stream(some, 0, length).sum());
            size.addAndGet(length);
        });

        assertThat(size.get()).isEqualTo(count);
        assertThat(sum.get()).isEqualTo((long) count * (count - 1) / 2);
    }

    @Test
    void holdsAllThatItIsMadeOf() {
        long posting = Postings.of(Postings.MAX_TERMS - 1, 3, Postings.MAX_PAGES - 1, 0xfffe);

        assertThat(Postings.term(posting)).isEqualTo(Postings.MAX_TERMS - 1);
        assertThat(Postings.level(posting)).isEqualTo(3);
        assertThat(Postings.page(posting)).isEqualTo(Postings.MAX_PAGES - 1);
        assertThat(Postings.mask(posting)).isEqualTo(0xfffe);
        assertThat(Postings.of(1, 4, 7, 1)).isLessThan(Postings.of(1, 3, 2, 1)).isGreaterThan(Postings.of(0, 0, 9, 1));
    }

    @Test
    void sortsByTermThenByLevelThenByPage() {
        Random random = new Random(5);
        long[] postings = new long[5000];
        Arrays.setAll(postings, i -> Postings.of(7 + random.nextInt(40), random.nextInt(Levels.TOP + 1), random.nextInt(90), 1));
        long[] compared = postings.clone();
        Arrays.sort(compared);

        assertThat(Postings.sorted(postings, 90, 7, 40)).isEqualTo(compared);
    }

    @Test
    void keepsTextsThatAreTooMuchForMemory() {
        Lines lines = new Lines(new MemoryFiles(Map.of()).overflow(), 20);
        String text = "é".repeat(1024 * 1024);
        for (int i = 0; i < 20; i++) {
            lines.put(i, (i + text).getBytes(StandardCharsets.UTF_8));
        }

        assertThat(lines.get(0)).asString(StandardCharsets.UTF_8).isEqualTo("0" + text);
        assertThat(lines.get(19)).asString(StandardCharsets.UTF_8).isEqualTo("19" + text);
    }
}
