package dev.dossier.config;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.Quoted;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.diagnostic.Suggestion;
import dev.dossier.model.DataCollection;
import dev.dossier.model.Event;
import dev.dossier.model.Located;
import dev.dossier.model.SitePath;
import dev.dossier.model.Taxonomy;
import dev.dossier.yaml.YamlMapping;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Turns {@code collections} of the configuration into declarations; whether tables and columns exist only the data can tell. */
final class CollectionsReader {
    private final List<String> taxonomies;
    private final Consumer<Diagnostic> problems;

    CollectionsReader(List<Taxonomy> taxonomies, Consumer<Diagnostic> problems) {
        this.taxonomies = taxonomies.stream().map(Taxonomy::name).toList();
        this.problems = problems;
    }

    List<DataCollection> collections(YamlMapping yaml) {
        List<DataCollection> collections = new ArrayList<>();
        for (Located<String> name : yaml.keys()) {
            yaml.mapping(name.value()).ifPresent(one -> {
                collection(name, one).ifPresent(collections::add);
                one.finish();
            });
        }
        return List.copyOf(collections);
    }

    private Optional<DataCollection> collection(Located<String> name, YamlMapping yaml) {
        Optional<Located<String>> table = needed(yaml, "from", name, "Name a table, as in 'from: data/members.csv'.");
        Optional<Located<String>> key = needed(yaml, "key", name, "Name the column that names the pages, as in 'key: code'.");
        Located<String> section = yaml.text("section").orElse(name);
        Map<String, Located<String>> values = new LinkedHashMap<>();
        DataCollection.KEYS.forEach(one -> yaml.text(one).ifPresent(value -> values.put(one, value)));
        yaml.mapping("event").ifPresent(event -> event(name, event, values));
        Optional<Located<String>> template = yaml.text("template");
        Map<String, List<Located<String>>> terms = terms(yaml);
        List<Located<String>> fields = yaml.texts("fields");
        Map<String, Located<String>> labels = yaml.mapping("labels").map(CollectionsReader::labels).orElse(Map.of());
        boolean sound = isFolder(section);
        return sound && table.isPresent() && key.isPresent()
                ? Optional.of(new DataCollection(
                        name, table.get(), key.get(), section, template, Collections.unmodifiableMap(values), terms, fields, labels))
                : Optional.empty();
    }

    private void event(Located<String> collection, YamlMapping yaml, Map<String, Located<String>> values) {
        needed(yaml, "start", collection, "Name the column of the first days or times, as in 'event: {start: begins}'.");
        Event.KEYS.forEach(key -> yaml.text(key).ifPresent(value -> values.put(DataCollection.EVENT + key, value)));
        yaml.finish();
    }

    private Map<String, List<Located<String>>> terms(YamlMapping yaml) {
        Map<String, List<Located<String>>> terms = new LinkedHashMap<>();
        terms.put(Taxonomy.TAGS.name(), yaml.texts(Taxonomy.TAGS.name()));
        yaml.mapping("terms").ifPresent(mapping -> mapping.keys().forEach(name -> {
            List<Located<String>> columns = mapping.texts(name.value());
            if (taxonomies.contains(name.value())) {
                terms.merge(name.value(), columns, (one, more) -> Stream.concat(one.stream(), more.stream()).toList());
            } else {
                String best = Suggestion.didYouMean(name.value(), taxonomies);
                unusable(
                        name.location(), "there is no taxonomy " + Quoted.of(name.value()),
                        best.isEmpty() ? "known here: " + String.join(", ", taxonomies) + ". Declare it, as in 'taxonomies: {" + name.value() + ": {}}'." : best);
            }
        }));
        terms.values().removeIf(List::isEmpty);
        return Collections.unmodifiableMap(terms);
    }

    private static Map<String, Located<String>> labels(YamlMapping yaml) {
        Map<String, Located<String>> labels = new LinkedHashMap<>();
        for (Located<String> column : yaml.keys()) {
            yaml.text(column.value()).ifPresent(label -> labels.put(column.value(), new Located<>(label.value(), column.location())));
        }
        return Collections.unmodifiableMap(labels);
    }

    private Optional<Located<String>> needed(YamlMapping yaml, String key, Located<String> collection, String hint) {
        Optional<Located<String>> value = yaml.text(key);
        if (value.isEmpty() && !yaml.has(key)) {
            unusable(collection.location(), "the collection " + Quoted.of(collection.value()) + " has no '" + key + "'", hint);
        }
        return value;
    }

    private boolean isFolder(Located<String> section) {
        Optional<String> problem = section.value().isEmpty() ? Optional.of("is empty") : SitePath.problem(section.value());
        problem.ifPresent(text -> unusable(
                section.location(), "the section " + Quoted.of(section.value()) + " " + text,
                "Name a folder below the content folder, as in 'section: members'."));
        return problem.isEmpty();
    }

    private void unusable(SourceLocation place, String message, String hint) {
        problems.accept(Diagnostic.error(DiagnosticCode.COLLECTION_UNUSABLE, place, message, hint));
    }
}
