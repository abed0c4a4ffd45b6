package dev.dossier.parse;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.Quoted;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.diagnostic.Suggestion;
import dev.dossier.model.AttributeType;
import dev.dossier.model.ChartKind;
import dev.dossier.model.Directive;
import dev.dossier.model.DirectiveDeclaration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/**
 * Holds the attributes of a directive against its declaration. For one directive.
 *
 * @param declaration what it takes
 * @param places turns the index of a character of the directive's line into its place
 * @param ids the ids of the page, which an anchor adds to
 * @param problems is told what is wrong
 */
record AttributeReader(
        DirectiveDeclaration declaration, IntFunction<SourceLocation> places, Ids ids, Consumer<Diagnostic> problems) {
    /** Returns the attributes with their values, those with a default included. */
    Map<String, Directive.Attribute> read(DirectiveLine line) {
        Map<String, Directive.Attribute> values = new LinkedHashMap<>();
        for (DirectiveLine.Attribute written : line.attributes()) {
            DirectiveDeclaration.Attribute attribute = declaration.attributes().get(written.name());
            if (attribute == null) {
                report(
                        DiagnosticCode.UNKNOWN_ATTRIBUTE, written.start(),
                        "directive '" + declaration.name() + "' has no attribute " + Quoted.of(written.name()),
                        suggestion(written.name(), declaration.attributes().keySet()));
            } else if (values.containsKey(written.name()) && !written.name().equals("class")) {
                report(
                        DiagnosticCode.INVALID_ATTRIBUTE, written.start(), "attribute '" + written.name() + "' is given twice", "");
            } else {
                String value = value(written, attribute);
                Directive.Attribute former = values.get(written.name());
                SourceLocation place = places.apply(written.valueStart());
                values.put(written.name(), new Directive.Attribute(
                        attribute.type(), former == null ? value : former.value() + " " + value, place));
            }
        }
        complete(line.nameStart(), values);
        return values;
    }

    /** Returns the value of an attribute, and reports one that it cannot have. */
    private String value(DirectiveLine.Attribute written, DirectiveDeclaration.Attribute attribute) {
        boolean flag = attribute.type() == AttributeType.FLAG;
        String value = written.value().orElse(flag ? "true" : "").strip();
        if (written.value().isEmpty() && !flag) {
            report(
                    DiagnosticCode.INVALID_ATTRIBUTE, written.start(), "attribute '" + written.name() + "' has no value",
                    "Write '" + written.name() + "=\"…\"'.");
        } else if (!attribute.accepts(value)) {
            String message = "attribute '" + written.name() + "' is " + Quoted.of(value) + ", not " + attribute.type().words();
            report(
                    DiagnosticCode.INVALID_ATTRIBUTE, written.valueStart(),
                    attribute.type() == AttributeType.WORD
                            ? Quoted.of(value) + " is not a value of '" + written.name() + "'"
                            : message,
                    hint(attribute, value));
        } else if (attribute.type() == AttributeType.ANCHOR && !ids.claim(value)) {
            report(
                    DiagnosticCode.HEADING_ID_TWICE, written.start(), "id '" + value + "' is used twice on this page",
                    "Give the directive another id.");
        }
        return value;
    }

    private static String hint(DirectiveDeclaration.Attribute attribute, String value) {
        return switch (attribute.type()) {
            case WORD -> suggestion(value, attribute.words());
            case CHART -> suggestion(value, ChartKind.words());
            case FLAG -> "Write the name alone, or 'true' or 'false' after it.";
            case NUMBER -> "Use digits only, at most nine.";
            case ANCHOR -> "Use letters, digits, hyphens and underscores.";
            case FILTER -> "Write 'column=value'.";
            default -> "";
        };
    }

    /** Adds the defaults, and reports what has none and is missing. */
    private void complete(int place, Map<String, Directive.Attribute> values) {
        declaration.attributes().forEach((name, attribute) -> {
            attribute.byDefault().ifPresent(value -> values.putIfAbsent(
                    name, new Directive.Attribute(attribute.type(), value, places.apply(place))));
            if (attribute.required() && Optional.ofNullable(values.get(name)).filter(one -> !one.value().isEmpty()).isEmpty()) {
                report(
                        DiagnosticCode.ATTRIBUTE_MISSING, place,
                        "directive '" + declaration.name() + "' needs the attribute '" + name + "'",
                        "Add it in braces: '{" + name + "=\"…\"}'.");
            }
        });
    }

    /** Returns a hint at what was meant instead of an unknown word. */
    static String suggestion(String wrong, Collection<String> known) {
        String best = Suggestion.didYouMean(wrong, known);
        if (!best.isEmpty()) {
            return best;
        }
        return known.isEmpty() ? "" : "Known here: '" + String.join("', '", known) + "'.";
    }

    private void report(DiagnosticCode code, int at, String message, String hint) {
        problems.accept(Diagnostic.error(code, places.apply(at), message, hint));
    }
}
