package dev.dossier.render;

import dev.dossier.model.Fingerprint;
import dev.dossier.model.ReadKind;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** The names of a point in time. */
final class DateNames {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT);

    /** A date shows the day that was written, in the offset that was written. */
    static final Vocabulary<OffsetDateTime> DATE = Vocabulary.<OffsetDateTime>of("date", DateNames::date)
            .text("iso", "the day, as 2023-09-07")
            .text("display", "the day as the language writes it")
            .text("day", "the day of the month, as 7")
            .text("month", "the name of the month")
            .text("fullYear", "the year as a text, which no language divides")
            .number("year", "the year")
            .text("time", "the time of day, as 10:00")
            .text("zone", "what that time is of, as UTC or UTC+02:00")
            .text("basic", "the day, as 20230907")
            .text("utc", "the moment, as 20230907T000000Z")
            // RFC 3339, section 5.6: the seconds are always there.
            .text("timestamp", "the moment, as 2023-09-07T00:00:00Z")
            .build();

    private DateNames() {}

    private static Object date(String name, OffsetDateTime date, Drawing drawing) {
        return switch (name) {
            case "iso" -> date.toLocalDate().toString();
            case "display" -> drawing.strings().display(date.toLocalDate());
            case "day" -> Integer.toString(date.getDayOfMonth());
            case "month" -> drawing.strings().months().get(date.getMonthValue() - 1);
            case "fullYear" -> Integer.toString(date.getYear());
            case "year" -> date.getYear();
            case "time" -> TIME.format(date);
            case "zone" -> "UTC" + (date.getOffset().equals(ZoneOffset.UTC) ? "" : date.getOffset().getId());
            case "basic" -> DateTimeFormatter.BASIC_ISO_DATE.format(date.toLocalDate());
            case "utc" -> UTC.format(date.withOffsetSameInstant(ZoneOffset.UTC));
            case "timestamp" -> DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(date);
            default -> throw Vocabulary.unanswered(name);
        };
    }

    /** Adds what is the same only if all names of a date are; how it is written depends on the words of the theme. */
    static void add(Optional<OffsetDateTime> date, Drawing drawing, Fingerprint.Builder values) {
        if (drawing.sees(ReadKind.VIEW)) {
            values.number(date.isPresent() ? 1 : 0);
        }
        if (date.isPresent() && drawing.sees(ReadKind.TEXT)) {
            values.number(date.get().toEpochSecond())
                    .number(date.get().getNano())
                    .number(date.get().getOffset().getTotalSeconds())
                    .fingerprint(drawing.ofLanguage().writing());
        }
    }
}
