package dev.dossier.config;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.Quoted;
import dev.dossier.diagnostic.Suggestion;
import dev.dossier.model.Budgets;
import dev.dossier.model.Checks;
import dev.dossier.model.Located;
import dev.dossier.model.Rule;
import dev.dossier.yaml.YamlMapping;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/** Turns {@code rules} and {@code budgets} of the configuration into how pages are checked. */
final class ChecksReader {
    private static final String SIZE = "Write a size such as '100 KB', '1.5 MB' or '512 KiB'.";
    private static final int MAX_DIGITS = 12;

    /** The units of a size (IEC 80000-13): {@code KB} is a thousand bytes, {@code KiB} is 1,024. */
    private static final Map<String, Long> UNITS = Map.of(
            "", 1L, "b", 1L, "kb", 1_000L, "mb", 1_000_000L, "gb", 1_000_000_000L, "kib", 1L << 10, "mib", 1L << 20, "gib", 1L << 30);

    private final Consumer<Diagnostic> problems;

    ChecksReader(Consumer<Diagnostic> problems) {
        this.problems = problems;
    }

    Checks checks(YamlMapping yaml) {
        return new Checks(
                yaml.mapping("rules").map(this::levels).orElse(Map.of()),
                yaml.mapping("budgets").map(this::budgets).orElse(Budgets.NONE));
    }

    private Map<Rule, Rule.Level> levels(YamlMapping yaml) {
        Map<Rule, Rule.Level> levels = new EnumMap<>(Rule.class);
        List<String> words = Arrays.stream(Rule.values()).map(Rule::word).toList();
        for (Located<String> key : yaml.keys()) {
            int rule = words.indexOf(key.value());
            if (rule < 0) {
                String suggestion = Suggestion.didYouMean(key.value(), words);
                problems.accept(Diagnostic.error(
                        DiagnosticCode.UNKNOWN_KEY,
                        key.location(),
                        "unknown rule " + Quoted.of(key.value()),
                        suggestion.isEmpty() ? "known here: " + String.join(", ", words) + "." : suggestion));
            } else {
                yaml.choice(key.value(), Rule.Level.class).ifPresent(level -> levels.put(Rule.values()[rule], level.value()));
            }
        }
        return levels;
    }

    private Budgets budgets(YamlMapping yaml) {
        Budgets budgets = new Budgets(
                new Budgets.Plain(size(yaml, "html"), size(yaml, "css"), size(yaml, "images"), size(yaml, "page")),
                new Budgets.Packed(size(yaml, "first"), size(yaml, "next")));
        yaml.finish();
        return budgets;
    }

    private OptionalLong size(YamlMapping yaml, String key) {
        Optional<Located<String>> text = yaml.text(key);
        if (text.isEmpty()) {
            return OptionalLong.empty();
        }
        OptionalLong size = bytes(text.get().value());
        if (size.isEmpty()) {
            problems.accept(Diagnostic.error(
                    DiagnosticCode.INVALID_VALUE, text.get().location(), Quoted.of(text.get().value()) + " is not a size", SIZE));
        }
        return size;
    }

    /** Reads digits, perhaps with a point among them, and a unit. */
    private static OptionalLong bytes(String text) {
        int end = 0;
        while (end < text.length() && (text.charAt(end) >= '0' && text.charAt(end) <= '9' || text.charAt(end) == '.')) {
            end++;
        }
        String number = text.substring(0, end);
        Long unit = UNITS.get(text.substring(end).strip().toLowerCase(Locale.ROOT));
        int point = number.indexOf('.');
        boolean fits = unit != null && number.length() <= MAX_DIGITS && !number.isEmpty()
                && point != 0 && point != number.length() - 1 && point == number.lastIndexOf('.');
        return fits && unit != null ? OptionalLong.of((long) (Double.parseDouble(number) * unit)) : OptionalLong.empty();
    }
}
