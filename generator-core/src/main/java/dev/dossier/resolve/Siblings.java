package dev.dossier.resolve;

import dev.dossier.model.Order;
import dev.dossier.model.Page;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Puts the pages of sections and terms into their order. All orders are total: in the end paths decide. A page stands in its section and
 * below each of its terms, so all are ordered once, and each list follows.
 *
 * @param pages all pages, in the order of their paths
 * @param numbers where each of them stands there
 */
record Siblings(List<Page> pages, Map<Page, Integer> numbers) {
    private static final Comparator<Keys> BY_TITLE = Comparator.comparing(Keys::title);
    private static final Comparator<Keys> NEWEST = (one, other) -> other.newest().compareTo(one.newest());
    private static final Comparator<Keys> OLDEST = (one, other) -> one.oldest().compareTo(other.oldest());
    private static final Comparator<Keys> LIGHTEST = (one, other) -> Long.compare(one.lightest(), other.lightest());
    private static final Comparator<Keys> HEAVIEST = (one, other) -> Long.compare(other.heaviest(), one.heaviest());

    /** What orders look at; what has no weight or no date is the last in each of them. */
    private record Keys(int number, String title, long lightest, long heaviest, Moment newest, Moment oldest) {
        static Keys of(int number, Page page) {
            long lightest = page.frontMatter().weight().map(Integer::longValue).orElse(Long.MAX_VALUE);
            long heaviest = lightest == Long.MAX_VALUE ? Long.MIN_VALUE : lightest;
            Optional<Moment> date = page.frontMatter().date().map(Moment::of);
            return new Keys(
                    number, page.title().toLowerCase(Locale.ROOT), lightest, heaviest, date.orElse(Moment.FIRST), date.orElse(Moment.LAST));
        }
    }

    /** A date, with what nearly always tells it from another one. */
    private record Moment(long second, OffsetDateTime date) implements Comparable<Moment> {
        private static final Moment FIRST = of(OffsetDateTime.MIN);
        private static final Moment LAST = of(OffsetDateTime.MAX);

        static Moment of(OffsetDateTime date) {
            return new Moment(date.toEpochSecond(), date);
        }

        @Override
        public int compareTo(Moment other) {
            int order = Long.compare(second, other.second);
            return order == 0 && this != other ? date.compareTo(other.date) : order;
        }
    }

    /** Sorts lists of these pages, each in the given order. */
    void sort(Collection<List<Page>> lists, Order order) {
        Keys[] sorted = new Keys[pages.size()];
        Arrays.parallelSetAll(sorted, number -> Keys.of(number, pages.get(number)));
        // What is equal stays in the order of the paths.
        Arrays.parallelSort(sorted, in(order));
        int[] ranks = new int[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            ranks[sorted[i].number()] = i;
        }
        lists.parallelStream().forEach(list -> {
            int[] places = new int[list.size()];
            for (int i = 0; i < places.length; i++) {
                places[i] = ranks[number(list.get(i))];
            }
            Arrays.sort(places);
            for (int i = 0; i < places.length; i++) {
                list.set(i, pages.get(sorted[places[i]].number()));
            }
        });
    }

    private int number(Page page) {
        return Objects.requireNonNull(numbers.get(page));
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
