package dev.dossier.model;

import dev.dossier.diagnostic.SourceLocation;

/** Finds the source of what is in a file of the output. Implementations are thread-safe. */
@FunctionalInterface
public interface Origins {
    /**
     * Returns where something is written: in the page, else in a template, else the file as a whole.
     *
     * @param route the file of the output
     * @param written what it says, without the escapes of HTML
     */
    SourceLocation of(Route.Rendered route, String written);
}
