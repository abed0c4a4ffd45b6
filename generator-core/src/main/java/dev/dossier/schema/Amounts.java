package dev.dossier.schema;

import dev.dossier.model.Schemas.Type;
import dev.dossier.yaml.Dates;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Optional;

/** What can be more or less: numbers, and dates. */
public final class Amounts {
    /** More digits than any figure of a page has, and few enough that comparing takes no time. */
    private static final int MAX_DIGITS = 40;

    private Amounts() {}

    /** Returns whether values of a type can be compared. */
    public static boolean has(Type type) {
        return type == Type.NUMBER || type == Type.INTEGER || type == Type.DATE;
    }

    /** Returns whether a text is a value of such a type. */
    public static boolean isOne(String text, Type type) {
        return type == Type.DATE ? Dates.parse(text).isPresent() : number(text, type == Type.INTEGER).isPresent();
    }

    /** Compares two values of such a type. */
    public static int compare(String one, String other, Type type) {
        if (type == Type.DATE) {
            return date(one).compareTo(date(other));
        }
        return number(one, false).orElseThrow().compareTo(number(other, false).orElseThrow());
    }

    private static OffsetDateTime date(String text) {
        return Dates.parse(text).orElseThrow();
    }

    /** Reads digits with a sign and a point; no exponents, so that no short text becomes a long number. */
    private static Optional<BigDecimal> number(String text, boolean whole) {
        int start = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        int digits = 0;
        int points = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            digits += c >= '0' && c <= '9' ? 1 : 0;
            points += c == '.' ? 1 : 0;
        }
        boolean fits = digits > 0 && digits <= MAX_DIGITS && points <= (whole ? 0 : 1) && start + digits + points == text.length();
        return fits ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
