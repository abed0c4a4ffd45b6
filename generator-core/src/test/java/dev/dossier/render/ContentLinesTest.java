package dev.dossier.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Lines of calendars are folded, ended and escaped as RFC 5545 says. */
class ContentLinesTest {
    private final TextWriter written = new TextWriter(64);
    private final ContentLines lines = new ContentLines(written);

    @Test
    void endInBothCharactersAndAreLeftOutWithoutAny() {
        lines.write("BEGIN:VCALENDAR\n\n  \nEND:VCALENDAR\n");
        assertThat(written).hasToString("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n");
    }

    @Test
    void escapeInATextWhatSeparatesThere() {
        lines.write("SUMMARY:");
        lines.print("a\\b;c,d:e\"f\"\r\ng\rh\u2028i\u0000\u001b\u0085\ud83d");
        lines.write("\n");
        assertThat(written).hasToString("SUMMARY:a\\\\b\\;c\\,d:e\"f\"\\ng\\nh\\ni\r\n");
    }

    @Test
    void leaveAnAddressAsItIs() {
        lines.write("URL:");
        lines.print("https://example.org/a;b,c\n:d e");
        lines.write("\nSOURCE;VALUE=URI:");
        lines.print("https://example.org/a;b");
        lines.write("\n");
        assertThat(written).hasToString("URL:https://example.org/a;b,c:de\r\nSOURCE;VALUE=URI:https://example.org/a;b\r\n");
    }

    @Test
    void dropFromAParameterWhatWouldEndIt() {
        lines.write("SUMMARY;LANGUAGE=");
        lines.print("en:x;y,z\"\n");
        lines.write(";X-A=\"");
        lines.print("b:c;d\"e\n");
        lines.write("\":");
        lines.print("t");
        lines.write("\n");
        assertThat(written).hasToString("SUMMARY;LANGUAGE=enxyz;X-A=\"b:c;de\":t\r\n");
    }

    @Test
    void areFoldedAtTheLastOctetThatFits() {
        lines.write("X:" + "a".repeat(73) + "\nX:" + "a".repeat(74) + "\n");
        assertThat(written).hasToString("X:" + "a".repeat(73) + "\r\nX:" + "a".repeat(73) + "\r\n a\r\n");
    }

    @RepeatedTest(50)
    void areFoldedWithoutSplittingACharacter(RepetitionInfo seed) {
        Random random = new Random(seed.getCurrentRepetition());
        String text = random.ints(400, 0, 4).mapToObj(kind -> switch (kind) {
            case 0 -> "a";
            case 1 -> "\u0627";
            case 2 -> "\u20ac";
            default -> "\ud83d\ude93";
        }).reduce("", String::concat);
        lines.write("SUMMARY:");
        lines.print(text);
        lines.write("\n");
        for (String line : written.toString().split("\r\n")) {
            byte[] octets = line.getBytes(StandardCharsets.UTF_8);
            assertThat(octets.length).isLessThanOrEqualTo(75);
            assertThat(new String(octets, StandardCharsets.UTF_8)).isEqualTo(line);
        }
        assertThat(written.toString().replace("\r\n ", "")).isEqualTo("SUMMARY:" + text + "\r\n");
    }
}
