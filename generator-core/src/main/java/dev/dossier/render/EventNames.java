package dev.dossier.render;

import dev.dossier.model.Event;
import dev.dossier.model.Page;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** The names of the event of a page that has one. */
final class EventNames {
    static final Vocabulary<Page> EVENT = Vocabulary.<Page>of("event", EventNames::event)
            .date("start", "when it begins")
            .date("end", "when it ends, or its last day; empty where nobody says or it is the same day")
            .date("dayAfter", "the day after its last one; only of whole days")
            .flag("allDay", "whether it takes whole days")
            .flag("withinDay", "whether it ends on the day, and at the offset from UTC, at which it starts")
            .flag("yearly", "whether it takes place every year")
            .flag("cancelled", "whether it does not take place")
            .text("location", "where it takes place")
            .text("organiser", "who is responsible for it")
            .url("url", "the address of its own site")
            .file("file", "the address of its iCalendar file")
            .text("uid", "what it is called in all calendars for ever")
            .date("revised", "when what is said of it was last changed; where nobody knows, the time of the build, else of the epoch")
            .build();

    private EventNames() {}

    private static Object event(String name, Page page, Drawing drawing) {
        return switch (name) {
            case "start" -> Optional.of(of(page).start());
            case "end" -> end(of(page));
            case "dayAfter" -> dayAfter(of(page));
            case "allDay" -> of(page).allDay();
            case "withinDay" -> isWithinDay(of(page));
            case "yearly" -> of(page).repeats().filter(often -> often == Event.Repeats.YEARLY).isPresent();
            case "cancelled" -> of(page).cancelled();
            case "location" -> of(page).location().orElse("");
            case "organiser" -> of(page).organiser().orElse("");
            case "url" -> of(page).url().orElse("");
            case "file" -> Optional.ofNullable(drawing.facts().calendars().events().get(page));
            case "uid" -> uid(page, drawing);
            case "revised" -> Optional.of(revised(page, drawing));
            default -> throw Vocabulary.unanswered(name);
        };
    }

    private static Event of(Page page) {
        return page.frontMatter().event().orElseThrow();
    }

    private static Optional<OffsetDateTime> end(Event event) {
        return event.end().filter(end -> !event.allDay() || !end.equals(event.start()));
    }

    private static boolean isWithinDay(Event event) {
        OffsetDateTime start = event.start();
        return event.end().filter(end -> end.getOffset().equals(start.getOffset()) && end.toLocalDate().equals(start.toLocalDate())).isPresent();
    }

    /** RFC 5545, section 3.6.1: the end of whole days does not belong to them. A year has four digits there. */
    private static Optional<OffsetDateTime> dayAfter(Event event) {
        LocalDate day = event.lastDay().plusDays(1);
        return event.allDay() && day.getYear() <= 9999
                ? Optional.of(day.atStartOfDay().atOffset(ZoneOffset.UTC))
                : Optional.empty();
    }

    /** RFC 5545, section 3.8.4.7: the same whenever it is asked for, and of no other event. The path of a source outlives titles and slugs. */
    private static String uid(Page page, Drawing drawing) {
        Optional<URI> base = drawing.site().config().baseUrl();
        String path = base.map(URI::getPath).orElse("");
        return (path.startsWith("/") ? path.substring(1) : path) + page.path() + base.map(url -> "@" + url.getHost()).orElse("");
    }

    /** RFC 5545, section 3.8.7.2: DTSTAMP of what nobody is invited to. The clock is asked for nothing. */
    private static OffsetDateTime revised(Page page, Drawing drawing) {
        return SiteFacts.modified(page)
                .or(() -> drawing.site().built().map(time -> time.atOffset(ZoneOffset.UTC)))
                .orElse(OffsetDateTime.of(1970, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC));
    }
}
