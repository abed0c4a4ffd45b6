package dev.dossier.map;

/**
 * A country as it is drawn.
 *
 * @param code its three letters (ISO 3166-1 alpha-3); empty where it has none
 * @param path its outline as the data of a path; a line too short to be seen where only a dot can stand for it
 * @param dot whether it is so small
 */
public record Shape(String code, String path, boolean dot) {}
