package dev.dossier.yaml;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.Quoted;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.diagnostic.Suggestion;
import dev.dossier.model.Located;
import java.math.BigInteger;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The keys and values of a YAML mapping, read by asking for each key that has a meaning.
 *
 * <p>A key without a value, with {@code null} or with an empty text is not there. A value of the wrong type is not there either,
 * and reported at its place. {@link #finish} reports the keys that nobody asked for. Not thread-safe: it remembers what it was
 * asked.
 */
public final class YamlMapping implements YamlValue {
    /** For how many keys most front matter is asked. */
    private static final int USUAL = 32;

    private final Map<String, YamlValue> values;
    private final List<Located<String>> keys;
    private final SourceLocation location;
    private final Consumer<Diagnostic> problems;
    /** Some may be there twice. */
    private final List<String> asked = new ArrayList<>(USUAL);

    YamlMapping(
            Map<String, YamlValue> values, List<Located<String>> keys, SourceLocation location, Consumer<Diagnostic> problems) {
        this.values = values;
        this.keys = keys;
        this.location = location;
        this.problems = problems;
    }

    @Override
    public SourceLocation location() {
        return location;
    }

    @Override
    public String kind() {
        return "a mapping";
    }

    /** Returns all keys in their order, those without a value included. */
    public List<Located<String>> keys() {
        return keys;
    }

    /** Returns the value of a key, whatever its type is. */
    public Optional<YamlValue> value(String key) {
        asked.add(key);
        YamlValue value = values.get(key);
        return value == null || value instanceof YamlScalar scalar && scalar.isNothing() ? Optional.empty() : Optional.of(value);
    }

    /** Returns whether a key has a value, whatever its type is; an empty text is none. */
    public boolean has(String key) {
        return value(key).filter(value -> !(value instanceof YamlScalar scalar && scalar.text().isBlank())).isPresent();
    }

    /** Returns the value of a key as a text without the blanks around it; a number or a flag is a text as it is written. */
    public Optional<Located<String>> text(String key) {
        Optional<YamlScalar> scalar = scalar(key, "a text");
        return scalar.isPresent() ? text(scalar.get()) : Optional.empty();
    }

    /** Returns the value of a key as a whole number. */
    public Optional<Located<Integer>> wholeNumber(String key) {
        Optional<YamlScalar> scalar = typed(key, ScalarType.WHOLE_NUMBER, "");
        if (scalar.isEmpty()) {
            return Optional.empty();
        }
        String text = scalar.get().text();
        SourceLocation place = scalar.get().location();
        Optional<BigInteger> number = Params.wholeNumber(text).filter(one -> one.bitLength() < Integer.SIZE);
        if (number.isEmpty()) {
            String hint = "Use a whole number from " + Integer.MIN_VALUE + " to " + Integer.MAX_VALUE + ".";
            invalid(place, Quoted.of(text) + " is out of range for '" + key + "'", hint);
            return Optional.empty();
        }
        return Optional.of(new Located<>(number.get().intValue(), place));
    }

    /** Returns the value of a key as a whole number that is not below zero. */
    public Optional<Integer> amount(String key) {
        Optional<Located<Integer>> number = wholeNumber(key);
        if (number.isPresent() && number.get().value() < 0) {
            String message = Quoted.of(number.get().value().toString()) + " is out of range for '" + key + "'";
            invalid(number.get().location(), message, "Use 0 or more.");
            return Optional.empty();
        }
        return number.map(Located::value);
    }

    /** Returns the value of a key as a flag. */
    public Optional<Located<Boolean>> flag(String key) {
        return typed(key, ScalarType.FLAG, "Write 'true' or 'false'.")
                .map(scalar -> new Located<>(Params.isTrue(scalar), scalar.location()));
    }

    /**
     * Returns the value of a key as a point in time: {@code 2023-09-07}, which is midnight UTC, or {@code 2023-09-07T10:00:00Z}
     * with any offset (RFC 3339, section 5.6).
     */
    public Optional<Located<OffsetDateTime>> date(String key) {
        Optional<Located<String>> written = scalar(key, "a date").flatMap(YamlMapping::text);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Located<String> text = written.get();
        Optional<OffsetDateTime> date = Dates.parse(text.value());
        if (date.isEmpty()) {
            invalid(text.location(), Dates.problem(text.value()), Dates.hint(text.value()));
            return Optional.empty();
        }
        return Optional.of(new Located<>(date.get(), text.location()));
    }

    /** Returns the value of a key as one of an enumeration, whose names are written in lower case. */
    public <E extends Enum<E>> Optional<Located<E>> choice(String key, Class<E> type) {
        return text(key).flatMap(text -> {
            List<E> constants = Arrays.asList(type.getEnumConstants());
            Optional<E> chosen = constants.stream().filter(one -> word(one).equals(text.value())).findFirst();
            if (chosen.isEmpty()) {
                List<String> words = constants.stream().map(YamlMapping::word).toList();
                String message = Quoted.of(text.value()) + " is not a value of '" + key + "'";
                invalid(text.location(), message, suggestion(text.value(), words, "allowed here: "));
            }
            return chosen.map(value -> new Located<>(value, text.location()));
        });
    }

    /** Returns the value of a key as texts: those of a list, or a single one. */
    public List<Located<String>> texts(String key) {
        Optional<YamlValue> value = value(key);
        if (value.isEmpty()) {
            return List.of();
        }
        if (value.get() instanceof YamlMapping) {
            wrongType("'" + key + "'", value.get(), "a list", "");
            return List.of();
        }
        List<Located<String>> texts = new ArrayList<>();
        for (YamlValue one : value.get() instanceof YamlList list ? list.values() : List.of(value.get())) {
            if (one instanceof YamlScalar scalar) {
                Located<String> text = located(scalar);
                if (!text.value().isEmpty()) {
                    texts.add(text);
                }
            } else {
                wrongType("an entry of '" + key + "'", one, "a text", "");
            }
        }
        return List.copyOf(texts);
    }

    /** Returns the value of a key as a list of anything. */
    public Optional<YamlList> list(String key) {
        return value(key).flatMap(value -> {
            if (value instanceof YamlList list) {
                return Optional.of(list);
            }
            wrongType("'" + key + "'", value, "a list", "");
            return Optional.empty();
        });
    }

    /** Returns the value of a key as a mapping, whose unknown keys its reader reports. */
    public Optional<YamlMapping> mapping(String key) {
        Optional<YamlValue> value = value(key);
        if (value.isPresent() && value.get() instanceof YamlMapping mapping) {
            return Optional.of(mapping);
        }
        if (value.isPresent()) {
            wrongType("'" + key + "'", value.get(), "a mapping", "");
        }
        return Optional.empty();
    }

    /**
     * Returns the value of a key as the site's own fields: at every depth String, Long, BigDecimal, Boolean, List or Map,
     * immutable and in the order of the text. Names of fields begin with a letter and go on with letters, digits, {@code _} and
     * {@code -}.
     */
    public Map<String, Object> params(String key) {
        Optional<YamlMapping> fields = mapping(key);
        return fields.isPresent() ? new Params(problems).map(fields.get()) : Map.of();
    }

    /** Reports every key that nobody asked for. */
    public void finish() {
        for (Located<String> key : keys) {
            if (!asked.contains(key.value())) {
                String hint = suggestion(key.value(), new LinkedHashSet<>(asked), "known here: ");
                problems.accept(Diagnostic.error(
                        DiagnosticCode.UNKNOWN_KEY, key.location(), "unknown key " + Quoted.of(key.value()), hint));
            }
        }
    }

    /** Reports that a value has the wrong type, at its place: {@code 'weight' is a text, not a whole number}. */
    private void wrongType(String name, YamlValue value, String expected, String hint) {
        String message = name + " is " + value.kind() + ", not " + expected;
        problems.accept(Diagnostic.error(DiagnosticCode.WRONG_TYPE, value.location(), message, hint));
    }

    private void invalid(SourceLocation place, String message, String hint) {
        problems.accept(Diagnostic.error(DiagnosticCode.INVALID_VALUE, place, message, hint));
    }

    private Optional<YamlScalar> scalar(String key, String expected) {
        Optional<YamlValue> value = value(key);
        if (value.isPresent() && value.get() instanceof YamlScalar scalar) {
            return Optional.of(scalar);
        }
        if (value.isPresent()) {
            wrongType("'" + key + "'", value.get(), expected, "");
        }
        return Optional.empty();
    }

    private Optional<YamlScalar> typed(String key, ScalarType type, String hint) {
        Optional<YamlScalar> scalar = scalar(key, type.words());
        if (scalar.isPresent() && scalar.get().type() != type) {
            String remedy = scalar.get().typeWithoutQuotes() == type ? "Write it without quotes." : hint;
            wrongType("'" + key + "'", scalar.get(), type.words(), remedy);
            return Optional.empty();
        }
        return scalar;
    }

    private static Optional<Located<String>> text(YamlScalar scalar) {
        Located<String> text = located(scalar);
        return text.value().isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static Located<String> located(YamlScalar scalar) {
        return new Located<>(scalar.text().strip(), scalar.location());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String suggestion(String wrong, Collection<String> known, String introduction) {
        String best = Suggestion.didYouMean(wrong, known);
        return best.isEmpty() ? introduction + String.join(", ", known) + "." : best;
    }
}
