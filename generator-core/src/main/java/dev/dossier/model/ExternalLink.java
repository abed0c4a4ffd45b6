package dev.dossier.model;

import dev.dossier.diagnostic.SourceLocation;

/**
 * A link to another site.
 *
 * @param url where it leads, as its author wrote it
 * @param location where it is written
 */
public record ExternalLink(String url, SourceLocation location) {}
