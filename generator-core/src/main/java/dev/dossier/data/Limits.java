package dev.dossier.data;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.Quoted;
import dev.dossier.model.Located;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;

/**
 * Between what the rows are that are drawn, both ends included.
 *
 * @param from the least; nothing where there is none
 * @param until the most; nothing where there is none
 */
public record Limits(Optional<Located<String>> from, Optional<Located<String>> until) {
    /** Returns what is wrong with the limits of a column, if anything. */
    public boolean check(Measure measure, Consumer<Diagnostic> problems) {
        boolean good = check(from, measure, problems) & check(until, measure, problems);
        if (good && from.isPresent() && until.isPresent() && at(from, measure, 0) > at(until, measure, 0)) {
            problems.accept(Diagnostic.error(
                    DiagnosticCode.DRAWING_LIMIT, from.get().location(),
                    Quoted.of(from.get().value()) + " comes after " + Quoted.of(until.get().value()), "Nothing is between them."));
            return false;
        }
        return good;
    }

    private static boolean check(Optional<Located<String>> limit, Measure measure, Consumer<Diagnostic> problems) {
        if (limit.isEmpty() || measure.position(limit.get().value()).isPresent()) {
            return true;
        }
        problems.accept(Diagnostic.error(
                DiagnosticCode.DRAWING_LIMIT, limit.get().location(),
                measure == Measure.NAME
                        ? "a limit needs a column of numbers or dates"
                        : Quoted.of(limit.get().value()) + " is not " + measure.words() + ", as the values of the column are",
                ""));
        return false;
    }

    /** Returns whether a position is between the limits. */
    public boolean holds(double position, Measure measure) {
        return position >= at(from, measure, Double.NEGATIVE_INFINITY) && position <= at(until, measure, Double.POSITIVE_INFINITY);
    }

    /** Returns where the lower limit is; nothing where there is none. */
    public OptionalDouble least(Measure measure) {
        return from.map(limit -> measure.position(limit.value())).orElse(OptionalDouble.empty());
    }

    private static double at(Optional<Located<String>> limit, Measure measure, double otherwise) {
        return limit.map(one -> measure.position(one.value()).orElse(otherwise)).orElse(otherwise);
    }
}
