package dev.dossier.model;

import dev.dossier.diagnostic.SourceLocation;
import java.util.List;

/**
 * A part of a rendered file that is the text of a page, and not of a template.
 *
 * @param start where it begins, in bytes
 * @param end where it ends
 * @param page the source of the page
 * @param origins where its parts were written, in their order, counted from its start
 * @param title whether it is the title that the text has, and not the rest
 */
public record Excerpt(int start, int end, SourceLocation page, List<Origin> origins, boolean title) {}
