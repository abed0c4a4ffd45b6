package dev.dossier.state;

import dev.dossier.model.SitePath;
import java.util.Map;
import java.util.Set;

/**
 * What a build wrote into an output folder: each file with the hashes of the bytes it may have there. Usually that is one; while
 * a build replaces files it is the one before and the one after, so that a build that is interrupted leaves nothing unknown.
 *
 * @param files the hashes by the path of the file
 */
public record Ledger(Map<SitePath, Set<String>> files) {
    /** A ledger of nothing. */
    public static final Ledger EMPTY = new Ledger(Map.of());
}
