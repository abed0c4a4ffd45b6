package dev.dossier.check;

/**
 * An address as a file writes it.
 *
 * @param link the address, without escapes
 * @param start where it begins in the text of the file, in UTF-16 units
 */
record Written(String link, int start) {}
