package dev.dossier.yaml;

import dev.dossier.diagnostic.Quoted;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;

/**
 * Turns {@code 2023-09-07} and {@code 2023-09-07T10:00:00Z} (RFC 3339, section 5.6, where the seconds may be left out) into a
 * point in time; a day without a time is midnight UTC.
 */
public final class Dates {
    private static final int DAY_LENGTH = "2023-09-07".length();

    private Dates() {}

    /** Returns the point in time, or nothing when {@link #problem} has something to say. */
    public static Optional<OffsetDateTime> parse(String text) {
        if (!beginsWithDay(text)) {
            return Optional.empty();
        }
        if (text.length() == DAY_LENGTH) {
            return attempt(Dates::day, text);
        }
        Optional<OffsetDateTime> date = attempt(OffsetDateTime::parse, text);
        // The year that readers of a feed see has four digits (RFC 3339, section 5.6: date-fullyear).
        return date.filter(one -> {
            int year = one.withOffsetSameInstant(ZoneOffset.UTC).getYear();
            return year >= 0 && year <= 9999;
        });
    }

    /** A parser for all ways to write a date takes ten times as long to find the digits. */
    private static OffsetDateTime day(String digits) {
        LocalDate day = LocalDate.of(number(digits, 0, 4), number(digits, 5, 7), number(digits, 8, DAY_LENGTH));
        return OffsetDateTime.of(day, LocalTime.MIDNIGHT, ZoneOffset.UTC);
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = 10 * number + text.charAt(i) - '0';
        }
        return number;
    }

    /** Returns what is wrong with a text as a date. */
    public static String problem(String text) {
        if (beginsWithDay(text)) {
            String day = text.substring(0, DAY_LENGTH);
            if (attempt(LocalDate::parse, day).isEmpty()) {
                return Quoted.of(day) + " is not a day of the calendar";
            }
            if (attempt(LocalDateTime::parse, text).isPresent()) {
                return Quoted.of(text) + " has a time but no offset from UTC";
            }
        }
        return Quoted.of(text) + " is not a date";
    }

    /** Returns what to do about it. */
    public static String hint(String text) {
        return beginsWithDay(text) && attempt(LocalDateTime::parse, text).isPresent()
                ? "Add 'Z' for UTC, or an offset such as '+02:00'."
                : "Write a day as '2023-09-07' or a time as '2023-09-07T10:00:00Z'.";
    }

    private static boolean beginsWithDay(String text) {
        if (text.length() < DAY_LENGTH) {
            return false;
        }
        for (int i = 0; i < DAY_LENGTH; i++) {
            char c = text.charAt(i);
            if (i == 4 || i == 7 ? c != '-' : c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }

    private static <T> Optional<T> attempt(Function<String, T> parser, String text) {
        try {
            return Optional.of(parser.apply(text));
        } catch (DateTimeException notOne) {
            return Optional.empty();
        }
    }
}
