package dev.dossier.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever subscribes to the calendar has the Day in it every year, under its name in their language. */
class CalendarTest {
    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ar"})
    void hasTheDayInEveryLanguage(String language) throws Exception {
        String calendar = MadeSite.read((language.equals("en") ? "" : language + "/") + "calendar.ics");
        // RFC 5545, 3.1: a long line goes on after a line end and a blank.
        List<String> lines = calendar.replace("\r\n ", "").lines().toList();
        assertThat(lines)
                .containsOnlyOnce("BEGIN:VEVENT", "DTSTART;VALUE=DATE:20230907", "RRULE:FREQ=YEARLY")
                .contains("SUMMARY;LANGUAGE=" + language + ":" + nameOfTheDay(language));
    }

    private static String nameOfTheDay(String language) throws Exception {
        List<String> lines = Files.readAllLines(Path.of("src", "site", "data", "names-multilingual.csv"));
        int column = List.of(lines.get(0).split(",")).indexOf(language);
        return lines.stream().filter(line -> line.startsWith("the Day,")).findFirst().orElseThrow().split(",")[column];
    }
}
