package dev.dossier.model;

import dev.dossier.diagnostic.SourceLocation;

/** Tells where in a template, or in one that it includes, something was written that its file has. Thread-safe. */
@FunctionalInterface
public interface TemplatePlaces {
    /**
     * Returns a place in a template; where several may have written it, the template as a whole.
     *
     * @param before what stands before it in the file, as much as may help
     * @param from what stands there
     */
    SourceLocation of(String before, String from);
}
