package dev.dossier;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.Severity;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/** Collects what a build finds, from all its threads, and knows when that makes it fail. */
final class Problems implements Consumer<Diagnostic> {
    private final Queue<Diagnostic> found = new ConcurrentLinkedQueue<>();
    private final Generator.FailOn failOn;
    private volatile boolean failing;

    Problems(Generator.FailOn failOn) {
        this.failOn = failOn;
    }

    @Override
    public void accept(Diagnostic diagnostic) {
        found.add(diagnostic);
        if (isFatal(diagnostic)) {
            failing = true;
        }
    }

    List<Diagnostic> sorted() {
        return found.stream().distinct().sorted().toList();
    }

    /** Returns whether the build must fail, sooner or later. */
    boolean failing() {
        return failing;
    }

    private boolean isFatal(Diagnostic diagnostic) {
        return switch (failOn) {
            case ERROR -> diagnostic.severity() == Severity.ERROR;
            case WARNING -> true;
            case NEVER -> diagnostic.severity() == Severity.ERROR && diagnostic.code().environment();
        };
    }

    boolean found(DiagnosticCode code) {
        return found.stream().anyMatch(one -> one.code() == code);
    }

    /** Takes what is wrong with a theme, and ends the build when it cannot be used: every page would tell the same again. */
    void reportTheme(List<Diagnostic> theme) throws GenerationException {
        theme.forEach(this);
        failIf(theme.stream().anyMatch(one -> one.severity() == Severity.ERROR));
    }

    void failIf(boolean failed) throws GenerationException {
        if (failed) {
            throw new GenerationException(sorted(), null);
        }
    }
}
