package dev.dossier.feature.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
    void keepsThoseOfManyPagesInTheirOrder() {
        Postings postings = new Postings(new MemoryFiles(Map.of()).overflow());
        long[] page = new long[7_000];
        List<Long> added = new ArrayList<>();
        // More than are written at a time, and not as many as a page has.
        for (int count = 5_001; count < 7_000; count += 499) {
            for (int i = 0; i < count; i++) {
                page[i] = added.size();
                added.add(page[i]);
            }
            postings.add(page, count);
        }
        postings.end();
        List<Long> kept = new ArrayList<>();

        postings.each((some, length) -> Arrays.stream(some, 0, length).forEach(kept::add));

        assertThat(kept).isEqualTo(added);
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
            byte[] line = (i + text).getBytes(StandardCharsets.UTF_8);
            lines.put(i, line, line.length);
        }

        assertThat(line(lines, 0)).isEqualTo("0" + text);
        assertThat(line(lines, 7)).isEqualTo("7" + text);
        assertThat(line(lines, 19)).isEqualTo("19" + text);
    }

    @Test
    void keepsTextsOfAllLengthsBesideEachOther() {
        Lines lines = new Lines(new MemoryFiles(Map.of()).overflow(), 2000);
        for (int i = 1; i < 2000; i += 2) {
            byte[] line = (i + "x".repeat(17 * i)).getBytes(StandardCharsets.UTF_8);
            lines.put(i, line, line.length);
        }

        assertThat(lines.size()).isGreaterThan(16 * 1024 * 1024);
        for (int i = 0; i < 2000; i++) {
            assertThat(line(lines, i)).isEqualTo(i % 2 == 0 ? "" : i + "x".repeat(17 * i));
        }
    }

    private static String line(Lines lines, int number) {
        Utf8 line = new Utf8();
        lines.copy(number, line);
        return new String(line.toBytes(), StandardCharsets.UTF_8);
    }
}
