package dev.dossier.parse;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.diagnostic.Suggestion;
import dev.dossier.model.FrontMatter.Missing;
import dev.dossier.model.FrontMatter.Reference;
import dev.dossier.model.Located;
import dev.dossier.model.Schemas;
import dev.dossier.model.Schemas.Type;
import dev.dossier.schema.FieldCheck;
import dev.dossier.yaml.YamlList;
import dev.dossier.yaml.YamlMapping;
import dev.dossier.yaml.YamlScalar;
import dev.dossier.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Holds the front matter of one page against the schemas of its sections. For one thread. */
final class TypedFields {
    /** What is not a text only where it has no quotation marks. */
    private static final Set<Type> PLAIN = Set.of(Type.NUMBER, Type.INTEGER, Type.FLAG);

    private final Schemas schemas;
    private final Map<String, FieldCheck> fields;
    private final Consumer<Diagnostic> problems;
    private final List<Reference> references = new ArrayList<>();
    private final List<Missing> missing = new ArrayList<>();

    /** Prepares for one page, of which something is declared. */
    TypedFields(Schemas schemas, Map<String, FieldCheck> fields, Consumer<Diagnostic> problems) {
        this.schemas = schemas;
        this.fields = fields;
        this.problems = problems;
    }

    /** Checks all fields, and returns what they refer to. */
    List<Reference> references(YamlMapping yaml) {
        Optional<YamlMapping> params = yaml.value("params").flatMap(TypedFields::mapping);
        fields.forEach((name, check) -> {
            boolean known = schemas.isKey(name);
            Optional<YamlValue> value = known ? yaml.value(name) : params.flatMap(own -> own.value(name));
            value = value.filter(one -> !(one instanceof YamlScalar scalar && scalar.text().isBlank()));
            if (value.isPresent()) {
                value(name, check, value.get());
            } else if (check.field().required()) {
                missing(name, known ? Optional.of(yaml) : params, yaml.location());
            }
        });
        return List.copyOf(references);
    }

    /** Returns the fields that have to be there and were not when all were checked; a section may say them for the pages below it. */
    List<Missing> missing() {
        return List.copyOf(missing);
    }

    private static Optional<YamlMapping> mapping(YamlValue value) {
        return value instanceof YamlMapping mapping ? Optional.of(mapping) : Optional.empty();
    }

    private void missing(String name, Optional<YamlMapping> mapping, SourceLocation start) {
        List<String> others = mapping.stream()
                .flatMap(one -> one.keys().stream())
                .map(Located::value)
                .filter(key -> !fields.containsKey(key))
                .toList();
        String where = schemas.isKey(name) ? "'" + name + ":'" : "'" + name + ":' below 'params:'";
        String hint = Suggestion.closest(name, others)
                .map(key -> "'" + key + "' is there; did you mean '" + name + "'?")
                .orElse("Its section requires it: write " + where + " in the front matter.");
        missing.add(new Missing(name, mapping.map(YamlMapping::location).orElse(start), hint));
    }

    private void value(String name, FieldCheck check, YamlValue value) {
        Type type = check.field().type();
        if (value instanceof YamlScalar scalar) {
            scalar(name, check, scalar);
        } else if (value instanceof YamlList list && type == Type.LIST) {
            for (YamlValue entry : list.values()) {
                if (entry instanceof YamlScalar scalar) {
                    scalar(name, check, scalar);
                } else {
                    wrongType("an entry of '" + name + "' is " + entry.kind() + ", not a text", entry.location(), "");
                }
            }
        } else {
            wrongType("'" + name + "' is " + value.kind() + ", not " + type.words(), value.location(), "");
        }
    }

    private void scalar(String name, FieldCheck check, YamlScalar scalar) {
        Type type = check.field().type();
        if (!scalar.plain() && PLAIN.contains(type)) {
            wrongType("'" + name + "' is a text, not " + type.words(), scalar.location(), "Write it without quotes.");
            return;
        }
        String text = scalar.text().strip();
        check.check(text, scalar.location(), problems);
        if (type == Type.REFERENCE) {
            references.add(new Reference(name, new Located<>(text, scalar.location())));
        }
    }

    private void wrongType(String message, SourceLocation place, String hint) {
        problems.accept(Diagnostic.error(DiagnosticCode.FIELD_TYPE, place, message, hint));
    }
}
