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
    static final Vocabulary<OffsetDateTime> DATE = Vocabulary.<OffsetDateTime>of("date")
            .text("iso", "the day, as 2023-09-07", (date, drawing) -> date.toLocalDate().toString())
            .text("display", "the day as the language writes it", (date, drawing) -> drawing.strings().display(date.toLocalDate()))
            .text("day", "the day of the month, as 7", (date, drawing) -> Integer.toString(date.getDayOfMonth()))
            .text("month", "the name of the month", (date, drawing) -> drawing.strings().months().get(date.getMonthValue() - 1))
            .text("fullYear", "the year as a text, which no language divides", (date, drawing) -> Integer.toString(date.getYear()))
            .number("year", "the year", (date, drawing) -> date.getYear())
            .text("time", "the time of day, as 10:00", (date, drawing) -> TIME.format(date))
            .text("zone", "what that time is of, as UTC or UTC+02:00",
                    (date, drawing) -> "UTC" + (date.getOffset().equals(ZoneOffset.UTC) ? "" : date.getOffset().getId()))
            .text("basic", "the day, as 20230907", (date, drawing) -> DateTimeFormatter.BASIC_ISO_DATE.format(date.toLocalDate()))
            .text("utc", "the moment, as 20230907T000000Z", (date, drawing) -> UTC.format(date.withOffsetSameInstant(ZoneOffset.UTC)))
            // RFC 3339, section 5.6: the seconds are always there.
            .text("timestamp", "the moment, as 2023-09-07T00:00:00Z",
                    (date, drawing) -> DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(date))
            .build();

    private DateNames() {}

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
