package dev.dossier.model;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.SourceLocation;
import java.util.List;
import java.util.function.Consumer;

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
     * @param source the file, or what was joined from several
     * @param parts the files that a style sheet was joined from, in their order and at the paths that their addresses are relative to;
     *     empty for any other file
     */
    record Copied(SitePath output, SourceFile source, List<SourceFile> parts) implements Route {
        /** Creates the route of a file that is what it is. */
        public Copied(SitePath output, SourceFile source) {
            this(output, source, List.of());
        }

        @Override
        public SourceLocation origin() {
            return source.location();
        }
    }

    /**
     * A file that is computed from what is known without computing it.
     *
     * @param output where it is in the output
     * @param origin what asked for it
     * @param from what stands for all that it is computed from; as long as that is the same, so is the file
     * @param cardOf the pages whose social card it is
     * @param work what computes it
     */
    record Computed(SitePath output, SourceLocation origin, Fingerprint from, List<Page> cardOf, Work work) implements Route {
        /** Copies the list. */
        public Computed {
            cardOf = List.copyOf(cardOf);
        }
    }

    /** Computes a file. Implementations are thread-safe. */
    @FunctionalInterface
    interface Work {
        /**
         * Returns the file, which is computed when it is opened, each time anew.
         *
         * @param problems is told why it cannot be; the content is then empty
         */
        SourceFile.Content content(Consumer<Diagnostic> problems);
    }
}
