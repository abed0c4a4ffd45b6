package dev.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.DateTimeComponents;
import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Events become calendars that another library reads as what their authors wrote. */
class CalendarsTest {
    @TempDir
    Path folder;

    @BeforeEach
    void writeSite() throws IOException {
        write("dossier.yml", "title: Site\nbaseUrl: https://example.org/docs/\n");
        write("content/index.md", "# Home\n");
        write("content/a/index.md", "# Section\n");
        write("content/a/day.md", "---\nupdated: 2026-01-31\nevent: {start: 2026-09-07, repeats: yearly, location: Lyon}\n---\n# The Day\n");
    }

    @Test
    void takeWholeDaysForTheSameDaysEverywhere() throws Exception {
        VEvent day = event("a/day/event.ics");

        assertThat(day.getDateStart().getValue()).isEqualTo(day("2026-09-07"));
        assertThat(day.getDateStart().getValue().hasTime()).isFalse();
        assertThat(day.getDateEnd().getValue()).as("the first day after it").isEqualTo(day("2026-09-08"));
        assertThat(day.getRecurrenceRule().getValue().getFrequency()).isEqualTo(Frequency.YEARLY);
        assertThat(day.getSummary().getValue()).isEqualTo("The Day");
        assertThat(day.getSummary().getLanguage()).isEqualTo("en");
        assertThat(day.getLocation().getValue()).isEqualTo("Lyon");
        assertThat(day.getUid().getValue()).isEqualTo("docs/a/day.md@example.org");
        assertThat(day.getUrl().getValue()).isEqualTo("https://example.org/docs/a/day/");
        assertThat(day.getDateTimeStamp().getValue()).isEqualTo(Date.from(Instant.parse("2026-01-31T00:00:00Z")));
        assertThat(day.getLastModified().getValue()).isEqualTo(Date.from(Instant.parse("2026-01-31T00:00:00Z")));
    }

    @Test
    void turnTimesIntoThoseOfGreenwich() throws Exception {
        write("content/a/day.md", "---\nevent: {start: 2026-09-07T23:30:00-02:00, end: 2026-09-08T00:30-02:00, cancelled: true}\n---\n# Late\n");
        VEvent late = event("a/day/event.ics");

        assertThat(late.getDateStart().getValue()).isEqualTo(Date.from(Instant.parse("2026-09-08T01:30:00Z")));
        assertThat(late.getDateEnd().getValue()).isEqualTo(Date.from(Instant.parse("2026-09-08T02:30:00Z")));
        assertThat(late.getStatus().isCancelled()).isTrue();
        assertThat(late.getRecurrenceRule()).isNull();
        assertThat(late.getDateTimeStamp().getValue()).as("nobody says, so it is always the same").isEqualTo(Date.from(Instant.EPOCH));
    }

    @Test
    void areStampedByTheTimeOfTheBuildWhereTheAuthorGivesNone() throws Exception {
        write("content/a/day.md", "---\nevent: {start: 2026-09-07}\n---\n# The Day\n");
        builder().buildTime(Instant.parse("2026-11-23T12:00:00Z")).build().generate();

        assertThat(read("a/day/event.ics").getEvents().get(0).getDateTimeStamp().getValue())
                .isEqualTo(Date.from(Instant.parse("2026-11-23T12:00:00Z")));
    }

    @Test
    void gatherTheEventsBelowInTheOrderOfTime() throws Exception {
        write("content/first.md", "---\nevent: {start: 2025-01-01}\n---\n# First\n");
        write("content/a/b/c.md", "---\nevent: {start: 2027-01-01}\n---\n# Last\n");
        write("content/b/no.md", "---\ndraft: true\nevent: {start: 2027-01-01}\n---\n# Draft\n");
        builder().build().generate();

        assertThat(summaries("calendar.ics")).containsExactly("First", "The Day", "Last");
        assertThat(summaries("a/calendar.ics")).containsExactly("The Day", "Last");
        assertThat(summaries("a/b/calendar.ics")).containsExactly("Last");
        assertThat(calendars()).containsExactly(
                "a/b/c/event.ics", "a/b/calendar.ics", "a/calendar.ics", "a/day/event.ics", "calendar.ics", "first/event.ics");
        ICalendar calendar = read("a/calendar.ics");
        assertThat(calendar.getNames()).singleElement().satisfies(name -> assertThat(name.getValue()).isEqualTo("Section \u2013 Site"));
        assertThat(calendar.getExperimentalProperty("X-WR-CALNAME").getValue()).isEqualTo("Section \u2013 Site");
        assertThat(calendar.getUrl().getValue()).isEqualTo("https://example.org/docs/a/");
        assertThat(calendar.getSource().getValue()).isEqualTo("https://example.org/docs/a/calendar.ics");
    }

    @Test
    void areOfOneLanguageEach() throws Exception {
        Path golden = Path.of("src/test/resources/golden/events/expected");
        ICalendar english = Calendars.read(Files.readString(golden.resolve("calendar.ics")));
        ICalendar arabic = Calendars.read(Files.readString(golden.resolve("ar/calendar.ics")));

        assertThat(english.getEvents()).hasSize(5).allSatisfy(event -> assertThat(event.getSummary().getLanguage()).isEqualTo("en"));
        assertThat(arabic.getEvents()).hasSize(3).allSatisfy(event -> assertThat(event.getSummary().getLanguage()).isEqualTo("ar"));
        assertThat(arabic.getNames()).singleElement().satisfies(name -> assertThat(name.getLanguage()).isEqualTo("ar"));
    }

    @Test
    void standBesideThePagesWhereThoseAreFiles() throws Exception {
        write("dossier.yml", "urls: file\nbaseUrl: https://example.org/\n");
        builder().build().generate();

        assertThat(calendars()).containsExactly("a/calendar.ics", "a/day.ics", "calendar.ics");
    }

    @Test
    void areLeftOutWhereTheSiteHasNoFullAddress() throws Exception {
        write("dossier.yml", "title: Site\n");
        builder().build().generate();

        assertThat(calendars()).isEmpty();
        assertThat(Files.readString(folder.resolve("out/a/day/index.html"))).contains("7 September 2026").doesNotContain(".ics");
    }

    @Test
    void leaveAFileAloneThatTheAuthorPutThere() throws Exception {
        write("static/calendar.ics", "my own");
        builder().build().generate();

        assertThat(folder.resolve("out/calendar.ics")).hasContent("my own");
        assertThat(Files.readString(folder.resolve("out/a/day/index.html"))).doesNotContain("../calendar.ics");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "a;b,c:d=e^n^'f", "a\\nEND:VEVENT\\nEND:VCALENDAR\\nBEGIN:VCALENDAR", "\\nATTACH:file:///etc/passwd\\n", "a\\tb\\u2028END:VEVENT\\u2029",
            "\\\\nEND:VEVENT", " https://example.org/none ", "\\\\", "\\\\;\\\\,", "\\\"q\\\""})
    void keepHostileTextsInTheirPlace(String text) throws Exception {
        String quoted = "\"x" + text + "x\"";
        write("content/a/day.md", "---\ntitle: " + quoted + "\ndescription: " + quoted + "\ntags: [" + quoted + "]\nevent: {start: 2026-09-07, location: "
                + quoted + ", organiser: " + quoted + "}\n---\nText.\n");
        write("dossier.yml", "title: " + quoted + "\nbaseUrl: https://example.org/\n");
        VEvent event = event("a/day/event.ics");

        assertThat(event.getProperties().values()).as("no property more than the template has").hasSize(12);
        assertThat(event.getExperimentalProperties()).isEmpty();
        String meant = text.replace("\\\\", "\0").replaceAll("\\\\n|\\\\u202[89]", "\n").replace("\\t", "\t").replace("\\\"", "\"").replace("\0", "\\");
        assertThat(event.getLocation().getValue()).isEqualTo("x" + meant + "x");
        assertThat(event.getSummary().getValue()).isEqualTo(event.getLocation().getValue());
        assertThat(read("calendar.ics").getEvents()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Pacific/Kiritimati", "America/Los_Angeles"})
    void areTheSameInEveryTimeZone(String zone) throws Exception {
        builder().build().generate();
        String before = Files.readString(folder.resolve("out/calendar.ics"));
        TimeZone usual = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            builder().build().generate();
        } finally {
            TimeZone.setDefault(usual);
        }
        assertThat(folder.resolve("out/calendar.ics")).hasContent(before);
    }

    private Generator.Builder builder() {
        return Generator.builder(folder.resolve("site")).output(folder.resolve("out"));
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve("site").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private VEvent event(String path) throws Exception {
        builder().build().generate();
        List<VEvent> events = read(path).getEvents();
        assertThat(events).hasSize(1);
        return events.get(0);
    }

    private List<String> summaries(String path) throws IOException {
        return read(path).getEvents().stream().map(event -> event.getSummary().getValue()).toList();
    }

    private List<String> calendars() throws IOException {
        Path out = folder.resolve("out");
        try (Stream<Path> files = Files.walk(out)) {
            return files.map(file -> out.relativize(file).toString().replace('\\', '/')).filter(path -> path.endsWith(".ics")).sorted().toList();
        }
    }

    private ICalendar read(String path) throws IOException {
        return Calendars.read(Files.readString(folder.resolve("out").resolve(path), StandardCharsets.UTF_8));
    }

    private static ICalDate day(String day) {
        String[] parts = day.split("-");
        return new ICalDate(
                new DateTimeComponents(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2])), false);
    }
}
