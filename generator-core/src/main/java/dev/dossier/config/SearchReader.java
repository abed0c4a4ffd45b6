package dev.dossier.config;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.Located;
import dev.dossier.model.Search;
import dev.dossier.yaml.YamlList;
import dev.dossier.yaml.YamlMapping;
import dev.dossier.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Turns {@code search} of the configuration, a flag or a mapping with {@code queries}, into what is wanted of search. */
record SearchReader(Consumer<Diagnostic> problems) {
    private static final String KEY = "search";
    private static final String EXAMPLE = "Write it as in '{query: red notice, page: notices/red.md}'.";

    Optional<Search> search(YamlMapping yaml) {
        Optional<YamlValue> value = yaml.value(KEY);
        if (value.isPresent() && value.get() instanceof YamlMapping mapping) {
            List<Search.Query> queries = mapping.list("queries").map(this::queries).orElse(List.of());
            mapping.finish();
            return Optional.of(new Search(queries));
        }
        return yaml.flag(KEY).filter(Located::value).map(any -> new Search(List.of()));
    }

    private List<Search.Query> queries(YamlList list) {
        List<Search.Query> queries = new ArrayList<>();
        for (YamlValue value : list.values()) {
            if (value instanceof YamlMapping mapping) {
                query(mapping).ifPresent(queries::add);
                mapping.finish();
            } else {
                report(DiagnosticCode.WRONG_TYPE, value.location(), "a query is " + value.kind() + ", not a mapping");
            }
        }
        return queries;
    }

    private Optional<Search.Query> query(YamlMapping yaml) {
        Optional<Located<String>> text = required(yaml, "query");
        Optional<Located<String>> page = required(yaml, "page");
        return text.flatMap(what -> page.map(where -> new Search.Query(what, where)));
    }

    private Optional<Located<String>> required(YamlMapping yaml, String key) {
        if (!yaml.has(key)) {
            report(DiagnosticCode.INVALID_VALUE, yaml.location(), "a query has no '" + key + "'");
            return Optional.empty();
        }
        return yaml.text(key);
    }

    private void report(DiagnosticCode code, SourceLocation location, String message) {
        problems.accept(Diagnostic.error(code, location, message, EXAMPLE));
    }
}
