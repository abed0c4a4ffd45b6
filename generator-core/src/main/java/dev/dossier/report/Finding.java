package dev.dossier.report;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.SourceLocation;
import java.util.List;
import java.util.Optional;

/**
 * A problem together with the line that it is in.
 *
 * @param diagnostic the problem
 * @param line the line, where it is known
 * @param start the index of the first character in the line that the problem is about; 0 where no line or no column is known
 * @param end the index after the last one
 */
public record Finding(Diagnostic diagnostic, Optional<String> line, int start, int end) {
    /** Finds the lines of problems, which are in the order of their files. */
    public static List<Finding> of(List<Diagnostic> diagnostics, SourceLines lines) {
        return diagnostics.stream().map(one -> of(one, lines)).toList();
    }

    private static Finding of(Diagnostic diagnostic, SourceLines lines) {
        SourceLocation place = diagnostic.location();
        Optional<String> line = lines.line(place);
        if (line.isEmpty() || place.column() == 0) {
            return new Finding(diagnostic, line, 0, 0);
        }
        String text = line.get();
        // A file may have become shorter since; then the end of the line is as good a place as any.
        int before = Math.min(place.column() - 1, text.codePointCount(0, text.length()));
        int start = text.offsetByCodePoints(0, before);
        return new Finding(diagnostic, line, start, Span.end(text, start, diagnostic.message()));
    }

    /** Returns the line with marks below what the problem is about; nothing where its column is not known. */
    public Optional<Excerpt> excerpt() {
        return diagnostic.location().column() == 0 ? Optional.empty() : line.map(text -> Excerpt.of(text, start, end));
    }
}
