package dev.dossier;

import dev.dossier.diagnostic.Diagnostic;
import java.util.List;

/**
 * What a build did.
 *
 * @param pages how many pages the site has that come from a Markdown file
 * @param outputs how many files the site consists of
 * @param written how many of them were new or changed
 * @param unchanged how many were already there with the same bytes and kept their time
 * @param removed how many files of the former build went
 * @param diagnostics what was found, in the order of files, lines and columns
 */
public record GenerationResult(
        int pages, int outputs, int written, int unchanged, int removed, List<Diagnostic> diagnostics) {}
