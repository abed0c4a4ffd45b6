package dev.dossier.diagnostic;

import java.util.Comparator;

/**
 * One problem of a site, at its place, with what to do about it.
 *
 * @param severity how bad it is
 * @param code what kind of problem it is
 * @param location where it is
 * @param message what is wrong, in lower case, with the value in single quotes and without a full stop
 * @param hint what to do, as sentences; empty where the message says it all
 */
public record Diagnostic(Severity severity, DiagnosticCode code, SourceLocation location, String message, String hint)
        implements Comparable<Diagnostic> {
    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::location)
            .thenComparing(Diagnostic::severity)
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::message)
            .thenComparing(Diagnostic::hint);

    /** Returns an error at a place. */
    public static Diagnostic error(DiagnosticCode code, SourceLocation location, String message, String hint) {
        return new Diagnostic(Severity.ERROR, code, location, message, hint);
    }

    /** Returns a warning at a place. */
    public static Diagnostic warning(DiagnosticCode code, SourceLocation location, String message, String hint) {
        return new Diagnostic(Severity.WARNING, code, location, message, hint);
    }

    /** Orders by file, line and column, so that a list reads like the sources. */
    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }

    /** Returns {@code file:line:column: error: message [DOS101]} and, where there is one, the hint on a second line. */
    @Override
    public String toString() {
        String text = location + ": " + severity.word() + ": " + message + " [" + code.id() + "]";
        return hint.isEmpty() ? text : text + "\n    hint: " + hint;
    }
}
