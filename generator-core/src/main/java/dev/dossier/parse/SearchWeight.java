package dev.dossier.parse;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.Quoted;
import dev.dossier.model.Located;
import dev.dossier.model.Search;
import dev.dossier.yaml.YamlMapping;
import dev.dossier.yaml.YamlValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Consumer;

/** Turns {@code search} of front matter, a flag or a mapping with {@code weight}, into how much a page counts in search. */
final class SearchWeight {
    private static final String KEY = "search";
    private static final BigDecimal HUNDREDTHS = BigDecimal.valueOf(100);

    private SearchWeight() {}

    /** Returns the weight in hundredths, 0 for a page that is left out; nothing where the page does not say. */
    static Optional<Integer> read(YamlMapping yaml, Consumer<Diagnostic> problems) {
        Optional<YamlValue> value = yaml.value(KEY);
        if (value.isPresent() && value.get() instanceof YamlMapping mapping) {
            Optional<Integer> weight = mapping.text("weight").flatMap(text -> weight(text, problems));
            mapping.finish();
            return weight;
        }
        return yaml.flag(KEY).map(flag -> flag.value() ? Search.USUAL_WEIGHT : 0);
    }

    private static Optional<Integer> weight(Located<String> text, Consumer<Diagnostic> problems) {
        Optional<Integer> weight = number(text.value());
        if (weight.isEmpty()) {
            problems.accept(Diagnostic.error(
                    DiagnosticCode.INVALID_VALUE, text.location(), Quoted.of(text.value()) + " is no weight in search",
                    "Use a number from 0.1 to 10; 'search: false' leaves the page out."));
        }
        return weight;
    }

    private static Optional<Integer> number(String text) {
        // A longer text is no such number, and an exponent could make one of any length.
        if (text.length() > 5 || text.chars().anyMatch(c -> c != '.' && (c < '0' || c > '9'))) {
            return Optional.empty();
        }
        try {
            int weight = new BigDecimal(text).multiply(HUNDREDTHS).setScale(0, RoundingMode.HALF_UP).intValue();
            return Optional.of(weight).filter(one -> one >= 10 && one <= Search.MAX_WEIGHT);
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }
}
