package dev.dossier;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.SourceLocation;
import java.util.List;
import java.util.Optional;

/**
 * All that is known of one page, and why it is as it is.
 *
 * @param source its source, as messages call it; for a page that is made from a row of a table the place of the row
 * @param missing why it is not part of the site, as a sentence; nothing where it is
 * @param url where readers find it: the full address where it is known where the site is published, else its path from the root
 * @param output the file of the output that it becomes
 * @param templates the files that its template was looked for in, in their order
 * @param values what its row of a table, its front matter and {@code dossier.yml} say
 * @param linkedFrom the places of the links that lead to it, on other pages and in menus
 * @param state what the next build does with it and why, as sentences
 * @param problems what is wrong with it
 */
public record Explanation(
        String source,
        Optional<String> missing,
        Optional<String> url,
        Optional<String> output,
        List<Lookup> templates,
        List<Value> values,
        List<SourceLocation> linkedFrom,
        List<String> state,
        List<Diagnostic> problems) {
    /**
     * A file that may have been the template.
     *
     * @param file the file, as messages call it
     * @param found what became of it
     */
    public record Lookup(String file, Found found) {}

    /** What became of a file that was looked for. */
    public enum Found {
        /** It is there and draws the page. */
        USED,
        /** It is there, but another one came first. */
        SHADOWED,
        /** It is not there. */
        ABSENT
    }

    /**
     * A value that somebody wrote, or that stands for one that nobody did.
     *
     * @param name its key, such as {@code title} or {@code site.params.colour}
     * @param value what it is
     * @param location where it is written
     * @param note what it takes the place of, or where it comes from; empty where there is nothing to say
     */
    public record Value(String name, String value, SourceLocation location, String note) {}

    /** Copies the lists. */
    public Explanation {
        templates = List.copyOf(templates);
        values = List.copyOf(values);
        linkedFrom = List.copyOf(linkedFrom);
        state = List.copyOf(state);
        problems = List.copyOf(problems);
    }
}
