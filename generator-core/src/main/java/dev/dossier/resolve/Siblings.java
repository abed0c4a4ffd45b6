package dev.dossier.resolve;

import dev.dossier.model.Order;
import dev.dossier.model.Page;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.Locale;

/** The orders in which a section can list its pages. All are total: in the end paths decide. */
final class Siblings {
    private static final Comparator<Page> BY_TITLE = Siblings::byTitle;
    private static final Comparator<Page> BY_PATH = Comparator.comparing(Page::path);
    private static final Comparator<Page> NEWEST = (one, other) -> date(other, OffsetDateTime.MIN).compareTo(date(one, OffsetDateTime.MIN));
    private static final Comparator<Page> OLDEST = (one, other) -> date(one, OffsetDateTime.MAX).compareTo(date(other, OffsetDateTime.MAX));
    private static final Comparator<Page> LIGHTEST = (one, other) -> Long.compare(weight(one, Long.MAX_VALUE), weight(other, Long.MAX_VALUE));
    private static final Comparator<Page> HEAVIEST = (one, other) -> Long.compare(weight(other, Long.MIN_VALUE), weight(one, Long.MIN_VALUE));

    private Siblings() {}

    static Comparator<Page> in(Order order) {
        Comparator<Page> first = switch (order) {
            case WEIGHT -> LIGHTEST.thenComparing(NEWEST).thenComparing(BY_TITLE);
            case HEAVIEST -> HEAVIEST.thenComparing(NEWEST).thenComparing(BY_TITLE);
            case DATE -> OLDEST.thenComparing(BY_TITLE);
            case NEWEST -> NEWEST.thenComparing(BY_TITLE);
            case TITLE -> BY_TITLE;
            case TITLE_BACKWARDS -> BY_TITLE.reversed();
        };
        return first.thenComparing(BY_PATH);
    }

    private static int byTitle(Page one, Page other) {
        return one.title().toLowerCase(Locale.ROOT).compareTo(other.title().toLowerCase(Locale.ROOT));
    }

    private static long weight(Page page, long otherwise) {
        return page.frontMatter().weight().map(Integer::longValue).orElse(otherwise);
    }

    private static OffsetDateTime date(Page page, OffsetDateTime otherwise) {
        return page.frontMatter().date().orElse(otherwise);
    }
}
