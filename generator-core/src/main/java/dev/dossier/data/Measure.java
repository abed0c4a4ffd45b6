package dev.dossier.data;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalDouble;

/** What the cells of a column are, so far as they can be held against each other. */
public enum Measure {
    /** Numbers. */
    NUMBER("a number"),
    /** Dates. */
    DATE("a date"),
    /** Anything else. */
    NAME("a text");

    private static final int MAX_DIGITS = 30;
    private static final double SECONDS_OF_A_DAY = 86_400;

    private final String words;

    Measure(String words) {
        this.words = words;
    }

    /** Returns what messages call a value, such as {@code a number}. */
    public String words() {
        return words;
    }

    /** Returns what a text is. */
    public static Measure of(String text) {
        return isNumber(text) ? NUMBER : Table.date(text).isPresent() ? DATE : NAME;
    }

    /** Returns where a text stands: a number as it is, a date in days since 1970 UTC; nothing where the text is not one. */
    public OptionalDouble position(String text) {
        return switch (this) {
            case NUMBER -> number(text).map(number -> OptionalDouble.of(number.doubleValue())).orElse(OptionalDouble.empty());
            case DATE -> Table.date(text).map(date -> OptionalDouble.of(days(date))).orElse(OptionalDouble.empty());
            case NAME -> OptionalDouble.empty();
        };
    }

    private static double days(OffsetDateTime date) {
        return date.withOffsetSameInstant(ZoneOffset.UTC).toEpochSecond() / SECONDS_OF_A_DAY;
    }

    /** Returns the number that a text is: digits with at most a minus before and a point between them, and few enough to be compared. */
    public static Optional<BigDecimal> number(String text) {
        return isNumber(text) ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /** Returns whether there is a {@link #number} in a text. */
    public static boolean isNumber(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        return text.length() > start
                && text.length() < MAX_DIGITS
                && text.chars().skip(start).allMatch(c -> c >= '0' && c <= '9' || c == '.')
                && text.chars().filter(c -> c == '.').count() <= 1
                && text.charAt(start) != '.'
                && !text.endsWith(".");
    }
}
