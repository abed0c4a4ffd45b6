package dev.dossier.incremental;

import dev.dossier.GenerationException;
import dev.dossier.GenerationResult;
import dev.dossier.Generator;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/**
 * How a build ended.
 *
 * @param success whether there is a site
 * @param pages how many pages it has
 * @param outputs how many files it has
 * @param written how many of them were new or changed
 * @param removed how many files of former builds went
 * @param diagnostics what was found, as printed, without what is said about the state folder
 * @param stateIgnored whether the state folder was said to be unusable
 * @param crashed whether it ended in a way that no build may
 */
record Outcome(
        boolean success, int pages, int outputs, int written, int removed, List<String> diagnostics, boolean stateIgnored,
        boolean crashed) {
    private interface Run {
        GenerationResult of(Generator generator) throws GenerationException;
    }

    static Outcome of(Generator.Builder builder) {
        return of(builder, Generator::generate);
    }

    /** Runs a build that writes nothing. */
    static Outcome ofCheck(Generator.Builder builder) {
        return of(builder, Generator::check);
    }

    private static Outcome of(Generator.Builder builder, Run run) {
        try {
            GenerationResult result = run.of(builder.build());
            List<String> found = texts(result.diagnostics());
            boolean stateIgnored = found.size() < result.diagnostics().size();
            return new Outcome(
                    true, result.pages(), result.outputs(), result.written(), result.removed(), found, stateIgnored, false);
        } catch (GenerationException problem) {
            List<String> found = texts(problem.diagnostics());
            return new Outcome(false, 0, 0, 0, 0, found, found.size() < problem.diagnostics().size(), false);
        } catch (RuntimeException | StackOverflowError crash) {
            StringWriter trace = new StringWriter();
            crash.printStackTrace(new PrintWriter(trace));
            return new Outcome(false, 0, 0, 0, 0, List.of(trace.toString()), false, true);
        }
    }

    private static List<String> texts(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .filter(one -> one.code() != DiagnosticCode.STATE_IGNORED)
                .map(Diagnostic::toString)
                .toList();
    }

    /** Returns whether two builds of the same site say the same about it. */
    boolean saysTheSame(Outcome other) {
        return success == other.success
                && pages == other.pages
                && outputs == other.outputs
                && diagnostics.equals(other.diagnostics);
    }

    @Override
    public String toString() {
        String head = success ? pages + " pages, " + outputs + " files" : "failed";
        return head + (diagnostics.isEmpty() ? "" : "\n    " + String.join("\n    ", diagnostics));
    }
}
