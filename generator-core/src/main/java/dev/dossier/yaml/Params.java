package dev.dossier.yaml;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.Quoted;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.Located;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Turns values into plain ones of Java: String, Long, BigDecimal, Boolean, List and Map, all immutable and in their order. */
final class Params {
    /** More digits than any figure of a page has, and few enough that no conversion of a number takes time. */
    private static final int MAX_NUMBER_LENGTH = 40;
    /** The largest exponent of a double (IEEE 754, binary64), so that no small text becomes a number of a billion digits. */
    private static final int MAX_EXPONENT = 308;

    private final Consumer<Diagnostic> problems;

    Params(Consumer<Diagnostic> problems) {
        this.problems = problems;
    }

    Map<String, Object> map(YamlMapping mapping) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (Located<String> key : mapping.keys()) {
            if (!isName(key.value())) {
                report(
                        key.location(), Quoted.of(key.value()) + " cannot be the name of a field",
                        "Begin with a letter and go on with letters, digits, '_' and '-'.");
            }
            mapping.value(key.value()).flatMap(this::object).ifPresent(value -> map.put(key.value(), value));
        }
        return Collections.unmodifiableMap(map);
    }

    private Optional<Object> object(YamlValue value) {
        if (value instanceof YamlMapping mapping) {
            return Optional.of(map(mapping));
        }
        if (value instanceof YamlList list) {
            List<Object> objects = new ArrayList<>();
            list.values().forEach(one -> object(one).ifPresent(objects::add));
            return Optional.of(List.copyOf(objects));
        }
        YamlScalar scalar = (YamlScalar) value;
        return switch (scalar.type()) {
            case NOTHING -> Optional.empty();
            case FLAG -> Optional.of(isTrue(scalar));
            case TEXT -> Optional.of(scalar.text());
            case WHOLE_NUMBER, DECIMAL_NUMBER, SPECIAL_NUMBER -> number(scalar);
        };
    }

    private Optional<Object> number(YamlScalar scalar) {
        Optional<Object> number = switch (scalar.type()) {
            case WHOLE_NUMBER -> wholeNumber(scalar.text()).map(Params::compact);
            case DECIMAL_NUMBER -> decimalNumber(scalar.text()).map(one -> (Object) one);
            default -> Optional.empty();
        };
        if (number.isEmpty()) {
            String message = Quoted.of(scalar.text()) + " is not a number that a page can show";
            report(scalar.location(), message, "Put it in quotes to make it a text.");
        }
        return number;
    }

    private static Object compact(BigInteger number) {
        return number.bitLength() < Long.SIZE ? (Object) number.longValue() : new BigDecimal(number);
    }

    /** Returns a number that is whole in the core schema; nothing when it is too long to be read. */
    static Optional<BigInteger> wholeNumber(String text) {
        if (text.length() > MAX_NUMBER_LENGTH) {
            return Optional.empty();
        }
        if (text.startsWith("0o")) {
            return Optional.of(new BigInteger(text.substring(2), 8));
        }
        return Optional.of(text.startsWith("0x") ? new BigInteger(text.substring(2), 16) : new BigInteger(text));
    }

    private static Optional<BigDecimal> decimalNumber(String text) {
        boolean small = text.length() <= MAX_NUMBER_LENGTH && exponent(text) <= MAX_EXPONENT;
        return small ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    static boolean isTrue(YamlScalar scalar) {
        return scalar.text().charAt(0) == 't' || scalar.text().charAt(0) == 'T';
    }

    /** Returns the exponent without its sign; one that is too long to be read is the largest. */
    private static int exponent(String number) {
        int e = Math.max(number.indexOf('e'), number.indexOf('E'));
        if (e < 0) {
            return 0;
        }
        BigInteger exponent = new BigInteger(number.substring(e + 1)).abs();
        return exponent.bitLength() < Integer.SIZE ? exponent.intValue() : Integer.MAX_VALUE;
    }

    private static boolean isName(String key) {
        return !key.isEmpty() && Character.isLetter(key.codePointAt(0))
                && key.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '-');
    }

    private void report(SourceLocation location, String message, String hint) {
        problems.accept(Diagnostic.error(DiagnosticCode.INVALID_VALUE, location, message, hint));
    }
}
