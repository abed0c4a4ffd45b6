package dev.dossier.schema;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.Quoted;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.diagnostic.Suggestion;
import dev.dossier.model.Schemas.Field;
import dev.dossier.model.Schemas.Limits;
import dev.dossier.model.Schemas.Type;
import dev.dossier.yaml.Dates;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.function.Consumer;

/** Holds the values of one field against what is declared about it. Immutable and thread-safe. */
public final class FieldCheck {
    private final String name;
    private final Field field;
    private final Optional<SafePattern> pattern;

    FieldCheck(String name, Field field) {
        this.name = name;
        this.field = field;
        this.pattern = field.limits().pattern().map(SafePattern::of);
    }

    /** Returns what is declared. */
    public Field field() {
        return field;
    }

    /**
     * Checks one value, or one entry of a list; whether what it refers to exists is not known here.
     *
     * @param text the value as written, without blanks around it
     * @param place where it is written
     * @param problems is told what is wrong with it
     */
    public void check(String text, SourceLocation place, Consumer<Diagnostic> problems) {
        Optional<String> typeHint = typeHint(text);
        if (typeHint.isPresent()) {
            String message = Quoted.of(text) + " in '" + name + "' is not " + field.type().words();
            report(DiagnosticCode.FIELD_TYPE, place, message, typeHint.get(), problems);
            return;
        }
        Limits limits = field.limits();
        if (pattern.isPresent() && !pattern.get().matches(text)) {
            String message = Quoted.of(text) + " in '" + name + "' does not match '" + limits.pattern().orElse("") + "'";
            report(DiagnosticCode.FIELD_VALUE, place, message, "", problems);
        }
        if (!limits.allowed().isEmpty() && !limits.allowed().contains(text)) {
            String best = Suggestion.didYouMean(text, limits.allowed());
            String hint = best.isEmpty() ? "allowed here: " + String.join(", ", limits.allowed()) + "." : best;
            report(DiagnosticCode.FIELD_VALUE, place, Quoted.of(text) + " is not a value of '" + name + "'", hint, problems);
        }
        boolean date = field.type() == Type.DATE;
        limits.min().filter(min -> Amounts.compare(text, min, field.type()) < 0).ifPresent(min -> report(
                DiagnosticCode.FIELD_VALUE, place,
                Quoted.of(text) + " in '" + name + "' is " + (date ? "before " : "less than ") + min, "", problems));
        limits.max().filter(max -> Amounts.compare(text, max, field.type()) > 0).ifPresent(max -> report(
                DiagnosticCode.FIELD_VALUE, place,
                Quoted.of(text) + " in '" + name + "' is " + (date ? "after " : "more than ") + max, "", problems));
    }

    /** Returns what to do about a text that is not of the type; nothing where it is. */
    private Optional<String> typeHint(String text) {
        return switch (field.type()) {
            case NUMBER -> hint(Amounts.isOne(text, Type.NUMBER), "Write digits, as in '1923' or '2.5'.");
            case INTEGER -> hint(Amounts.isOne(text, Type.INTEGER), "Write digits only, as in '1923'.");
            case DATE -> hint(Amounts.isOne(text, Type.DATE), Dates.hint(text));
            case FLAG -> hint(text.equals("true") || text.equals("false"), "Write 'true' or 'false'.");
            case URL -> hint(isUrl(text), "Write a full address, as in 'https://example.org/a'.");
            case TEXT, LIST, REFERENCE -> Optional.empty();
        };
    }

    private static Optional<String> hint(boolean right, String otherwise) {
        return right ? Optional.empty() : Optional.of(otherwise);
    }

    /** Returns whether a text is an address that a page may link to (RFC 3986, RFC 6068). */
    private static boolean isUrl(String text) {
        try {
            URI url = new URI(text);
            boolean web = "https".equalsIgnoreCase(url.getScheme()) || "http".equalsIgnoreCase(url.getScheme());
            return web && url.getHost() != null
                    || "mailto".equalsIgnoreCase(url.getScheme()) && url.getRawSchemeSpecificPart().indexOf('@') > 0;
        } catch (URISyntaxException notOne) {
            return false;
        }
    }

    private static void report(
            DiagnosticCode code, SourceLocation place, String message, String hint, Consumer<Diagnostic> problems) {
        problems.accept(Diagnostic.error(code, place, message, hint));
    }
}
