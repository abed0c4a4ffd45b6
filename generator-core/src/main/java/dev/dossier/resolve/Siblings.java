package dev.dossier.resolve;

import dev.dossier.model.Order;
import dev.dossier.model.Page;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Puts the pages of sections and terms into their order. All orders are total: in the end paths decide. A page stands in its section and
 * below each of its terms, so all are ordered once, and each list follows.
 *
 * @param pages all pages, in the order of their paths
 * @param numbers tells where each of them stands there
 */
record Siblings(List<Page> pages, ToIntFunction<Page> numbers) {
    private static final Comparator<Keys> BY_TITLE = Comparator.comparing(Keys::title);
    private static final Comparator<Keys> NEWEST = (one, other) -> Keys.compareDates(other, one, Long.MIN_VALUE);
    private static final Comparator<Keys> OLDEST = (one, other) -> Keys.compareDates(one, other, Long.MAX_VALUE);
    private static final Comparator<Keys> LIGHTEST =
            (one, other) -> Long.compare(one.weight(Long.MAX_VALUE), other.weight(Long.MAX_VALUE));
    private static final Comparator<Keys> HEAVIEST =
            (one, other) -> Long.compare(other.weight(Long.MIN_VALUE), one.weight(Long.MIN_VALUE));

    /**
     * What orders look at; what has no weight or no date is the last in each of them. Sorting looks at each page a dozen times, so what it
     * looks at stands together.
     */
    private static final class Keys {
        private final int number;
        private final Page page;
        private final boolean weighed;
        private final long weight;
        private final boolean dated;
        private final long second;

        /** Only where neither weights nor dates tell two pages apart does anybody look at titles; two threads may find the same. */
        private @Nullable String title;

        Keys(int number, Page page) {
            this.number = number;
            this.page = page;
            Optional<Integer> weight = page.frontMatter().weight();
            this.weighed = weight.isPresent();
            this.weight = weight.orElse(0);
            Optional<OffsetDateTime> date = page.frontMatter().date();
            this.dated = date.isPresent();
            this.second = dated ? date.get().toEpochSecond() : 0;
        }

        int number() {
            return number;
        }

        long weight(long absent) {
            return weighed ? weight : absent;
        }

        String title() {
            String known = title;
            if (known == null) {
                known = page.title().toLowerCase(Locale.ROOT);
                title = known;
            }
            return known;
        }

        private OffsetDateTime date() {
            return page.frontMatter().date().orElseThrow();
        }

        /** Compares dates by their seconds, which nearly always tells two apart. */
        static int compareDates(Keys one, Keys other, long absent) {
            int order = Long.compare(one.dated ? one.second : absent, other.dated ? other.second : absent);
            return order == 0 && one.dated && other.dated ? one.date().compareTo(other.date()) : order;
        }
    }

    /** Sorts lists of these pages, each in the given order. */
    void sort(Collection<List<Page>> lists, Order order) {
        Keys[] sorted = new Keys[pages.size()];
        Arrays.parallelSetAll(sorted, number -> new Keys(number, pages.get(number)));
        // What is equal stays in the order of the paths.
        Arrays.parallelSort(sorted, in(order));
        int[] ranks = new int[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            ranks[sorted[i].number()] = i;
        }
        lists.parallelStream().forEach(list -> {
            int[] places = new int[list.size()];
            for (int i = 0; i < places.length; i++) {
                places[i] = ranks[numbers.applyAsInt(list.get(i))];
            }
            Arrays.sort(places);
            for (int i = 0; i < places.length; i++) {
                list.set(i, pages.get(sorted[places[i]].number()));
            }
        });
    }

    private static Comparator<Keys> in(Order order) {
        return switch (order) {
            case WEIGHT -> LIGHTEST.thenComparing(NEWEST).thenComparing(BY_TITLE);
            case HEAVIEST -> HEAVIEST.thenComparing(NEWEST).thenComparing(BY_TITLE);
            case DATE -> OLDEST.thenComparing(BY_TITLE);
            case NEWEST -> NEWEST.thenComparing(BY_TITLE);
            case TITLE -> BY_TITLE;
            case TITLE_BACKWARDS -> BY_TITLE.reversed();
        };
    }
}
