package dev.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.io.text.ICalReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Reads calendars with a library that Dossier does not write them with. */
public final class Calendars {
    private Calendars() {}

    /** Returns the one calendar of a text, which keeps to RFC 5545 in the eyes of the library and to the letter of its section 3.1. */
    public static ICalendar read(String text) throws IOException {
        assertThat(text).endsWith("\r\n").doesNotContain("\r\n\r\n");
        for (String line : text.split("\r\n")) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).as(line).isLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\r", "\n", "\uFFFD");
        }
        try (ICalReader reader = new ICalReader(text)) {
            ICalendar calendar = reader.readNext();
            assertThat(reader.getWarnings()).isEmpty();
            assertThat(calendar.validate(ICalVersion.V2_0).toString()).isEmpty();
            assertThat(reader.readNext()).as("a second calendar").isNull();
            return calendar;
        }
    }
}
