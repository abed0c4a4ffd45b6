package dev.dossier;

import dev.dossier.diagnostic.Diagnostic;
import java.util.List;

/**
 * What a build did.
 *
 * @param pages how many pages the site has that come from a Markdown file
 * @param outputs how many files the site consists of
 * @param made how many of them were made in this build
 * @param reused how many were left as the last build made them, because nothing that they show has changed
 * @param written how many of those that were made were new or had other bytes than before
 * @param removed how many files of the former build went
 * @param diagnostics what was found, in the order of files, lines and columns
 */
public record GenerationResult(
        int pages, int outputs, int made, int reused, int written, int removed, List<Diagnostic> diagnostics) {
    /** Returns how many files were there already with the same bytes and kept their time. */
    public int unchanged() {
        return outputs - written;
    }
}
