package dev.dossier.model;

/**
 * A part of the source of a page: from one heading to the next.
 *
 * @param id the id of the heading; empty for what stands before the first one, with the title and the description
 * @param print what is the same only for the same text, however its lines end
 */
public record Section(String id, String print) {}
