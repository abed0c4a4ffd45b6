package dev.dossier.model;

import dev.dossier.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * A file of the output, ready to be checked and written.
 *
 * @param route what it is made from
 * @param content its bytes
 * @param problems what was found while it was made
 * @param template where its template wrote what is in it
 * @param excerpts which of its parts are texts of pages, in their order
 */
public record OutputFile(
        Route route,
        SourceFile.Content content,
        List<Diagnostic> problems,
        Optional<TemplatePlaces> template,
        List<Excerpt> excerpts) {
    /** Creates a file of which nobody knows what its parts come from. */
    public OutputFile(Route route, SourceFile.Content content, List<Diagnostic> problems) {
        this(route, content, problems, Optional.empty(), List.of());
    }

    /** Returns where the file is in the output. */
    public SitePath path() {
        return route.output();
    }
}
