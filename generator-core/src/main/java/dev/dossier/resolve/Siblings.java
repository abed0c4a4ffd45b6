package dev.dossier.resolve;

import dev.dossier.model.Order;
import dev.dossier.model.Page;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Puts the pages of sections and terms into their order. All orders are total: in the end paths decide. A page stands in its section and
 * below each of its terms, so all are ordered once, and each list follows.
 */
final class Siblings {
    private static final Comparator<Keys> BY_TITLE = Comparator.comparing(Keys::title);
    private static final Comparator<Keys> BY_PATH = Comparator.comparing(keys -> keys.page().path());
    private static final Comparator<Keys> NEWEST = (one, other) -> other.newest().compareTo(one.newest());
    private static final Comparator<Keys> OLDEST = (one, other) -> one.oldest().compareTo(other.oldest());
    private static final Comparator<Keys> LIGHTEST = (one, other) -> Long.compare(one.lightest(), other.lightest());
    private static final Comparator<Keys> HEAVIEST = (one, other) -> Long.compare(other.heaviest(), one.heaviest());

    private Siblings() {}

    /** What orders look at; what has no weight or no date is the last in each of them. */
    private record Keys(Page page, String title, long lightest, long heaviest, OffsetDateTime newest, OffsetDateTime oldest) {
        static Keys of(Page page) {
            long lightest = page.frontMatter().weight().map(Integer::longValue).orElse(Long.MAX_VALUE);
            long heaviest = lightest == Long.MAX_VALUE ? Long.MIN_VALUE : lightest;
            OffsetDateTime newest = page.frontMatter().date().orElse(OffsetDateTime.MIN);
            OffsetDateTime oldest = page.frontMatter().date().orElse(OffsetDateTime.MAX);
            return new Keys(page, page.title().toLowerCase(Locale.ROOT), lightest, heaviest, newest, oldest);
        }
    }

    /** Sorts lists of pages, each in the given order. */
    static void sort(Collection<List<Page>> lists, Order order) {
        Set<Page> all = new HashSet<>();
        lists.forEach(all::addAll);
        Keys[] sorted = all.parallelStream().map(Keys::of).toArray(Keys[]::new);
        Arrays.parallelSort(sorted, in(order));
        Map<Page, Integer> ranks = new HashMap<>(2 * sorted.length);
        for (int i = 0; i < sorted.length; i++) {
            ranks.put(sorted[i].page(), i);
        }
        lists.parallelStream().forEach(list -> {
            int[] places = list.stream().mapToInt(ranks::get).sorted().toArray();
            for (int i = 0; i < places.length; i++) {
                list.set(i, sorted[places[i]].page());
            }
        });
    }

    private static Comparator<Keys> in(Order order) {
        Comparator<Keys> first = switch (order) {
            case WEIGHT -> LIGHTEST.thenComparing(NEWEST).thenComparing(BY_TITLE);
            case HEAVIEST -> HEAVIEST.thenComparing(NEWEST).thenComparing(BY_TITLE);
            case DATE -> OLDEST.thenComparing(BY_TITLE);
            case NEWEST -> NEWEST.thenComparing(BY_TITLE);
            case TITLE -> BY_TITLE;
            case TITLE_BACKWARDS -> BY_TITLE.reversed();
        };
        return first.thenComparing(BY_PATH);
    }
}
