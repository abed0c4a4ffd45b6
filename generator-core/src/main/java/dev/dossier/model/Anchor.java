package dev.dossier.model;

/**
 * A place inside of a file of the output.
 *
 * @param file the file
 * @param id the id of the element that is there
 */
public record Anchor(SitePath file, String id) {}
