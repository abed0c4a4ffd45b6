package dev.dossier.yaml;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.SourceLocation;

/** A document cannot be read further. */
final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    UnreadableException(DiagnosticCode code, SourceLocation location, String message, String hint) {
        super(message, null, false, false);
        this.diagnostic = Diagnostic.error(code, location, message, hint);
    }

    Diagnostic diagnostic() {
        return diagnostic;
    }
}
