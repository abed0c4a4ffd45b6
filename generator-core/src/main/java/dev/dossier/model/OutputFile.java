package dev.dossier.model;

import dev.dossier.diagnostic.Diagnostic;
import java.util.List;

/**
 * A file of the output, ready to be checked and written.
 *
 * @param route what it is made from
 * @param content its bytes
 * @param problems what was found while it was made
 */
public record OutputFile(Route route, SourceFile.Content content, List<Diagnostic> problems) {
    /** Returns where the file is in the output. */
    public SitePath path() {
        return route.output();
    }
}
