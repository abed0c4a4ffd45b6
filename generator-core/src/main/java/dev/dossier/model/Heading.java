package dev.dossier.model;

/**
 * A heading of a page's body, as a table of contents shows it.
 *
 * @param level from 1 to 6
 * @param id its anchor, unique in the page
 * @param text its text without markup
 */
public record Heading(int level, String id, String text) {}
