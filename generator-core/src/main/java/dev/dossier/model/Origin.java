package dev.dossier.model;

import dev.dossier.diagnostic.SourceLocation;

/**
 * Where a part of a text that became HTML was written.
 *
 * @param start where the part begins in the HTML, in characters
 * @param length how many characters from there on stand in the source as they are; 0 where only the beginning is known
 * @param location where the part begins in the source
 */
public record Origin(int start, int length, SourceLocation location) {}
