package dev.dossier;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A build failed; carries everything that was found, not only what stopped it. */
public final class GenerationException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> diagnostics;

    GenerationException(List<Diagnostic> diagnostics, @Nullable Throwable cause) {
        super(summary(diagnostics), cause);
        this.diagnostics = diagnostics.stream().sorted().toList();
    }

    /** Returns every problem of the build, in the order of files, lines and columns. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** Returns whether the machine is at fault (a folder, a permission, a full disk) and not the site. */
    public boolean environment() {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.code().environment());
    }

    private static String summary(List<Diagnostic> diagnostics) {
        long errors = diagnostics.stream().filter(one -> one.severity() == Severity.ERROR).count();
        long warnings = diagnostics.size() - errors;
        String text = errors + (errors == 1 ? " error" : " errors");
        return warnings == 0 ? text : text + " and " + warnings + (warnings == 1 ? " warning" : " warnings");
    }
}
