package dev.dossier.model;

import dev.dossier.diagnostic.SourceLocation;

/**
 * A value that knows where it was written.
 *
 * @param value the value
 * @param location its first character
 */
public record Located<T>(T value, SourceLocation location) {}
