package dev.dossier.model;

import dev.dossier.diagnostic.SourceLocation;
import java.util.List;

/** A file of the output and what it is made from. */
public sealed interface Route {
    /** Returns where the file is in the output. */
    SitePath output();

    /** Returns what asked for this file, for messages about two that want the same one. */
    SourceLocation origin();

    /**
     * A file that a template draws.
     *
     * @param output where it is in the output
     * @param origin what asked for it
     * @param templates the names of the templates that may draw it, the first that exists does
     * @param page the page it shows or belongs to
     * @param pages the pages it lists, in their order
     * @param files other files of the output that it names
     */
    record Rendered(
            SitePath output, SourceLocation origin, List<String> templates, Page page, List<Page> pages, List<SitePath> files)
            implements Route {}

    /**
     * A file that is copied as it is.
     *
     * @param output where it is in the output
     * @param source the file
     */
    record Copied(SitePath output, SourceFile source) implements Route {
        @Override
        public SourceLocation origin() {
            return source.location();
        }
    }
}
