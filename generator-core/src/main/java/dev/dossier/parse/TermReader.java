package dev.dossier.parse;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.Quoted;
import dev.dossier.model.Located;
import dev.dossier.model.Taxonomy;
import dev.dossier.model.Terms;
import dev.dossier.yaml.YamlMapping;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Reads the terms of pages; pages with the same terms share one object. Thread-safe. */
final class TermReader {
    private final List<String> taxonomies;
    private final Map<Terms, Terms> known = new ConcurrentHashMap<>();
    private final Map<String, String> words = new ConcurrentHashMap<>();

    TermReader(List<Taxonomy> taxonomies) {
        this.taxonomies = taxonomies.stream().map(Taxonomy::name).toList();
    }

    /** Returns the terms that front matter says; one that cannot be part of a URL is reported and left out. */
    Terms read(YamlMapping yaml, Consumer<Diagnostic> problems) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        for (String taxonomy : taxonomies) {
            List<String> terms = new ArrayList<>();
            for (Located<String> term : yaml.texts(taxonomy)) {
                if (!Terms.canBe(term.value())) {
                    problems.accept(Diagnostic.error(
                            DiagnosticCode.INVALID_TAG, term.location(),
                            Quoted.of(term.value()) + " in '" + taxonomy + "' cannot be part of a URL",
                            "Use at least one letter or digit."));
                } else {
                    terms.add(words.computeIfAbsent(term.value(), same -> same));
                }
            }
            if (!terms.isEmpty()) {
                all.put(taxonomy, terms);
            }
        }
        if (all.isEmpty()) {
            return Terms.NONE;
        }
        Terms terms = new Terms(all);
        Terms same = known.putIfAbsent(terms, terms);
        return same == null ? terms : same;
    }
}
