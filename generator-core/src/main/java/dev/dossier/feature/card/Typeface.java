package dev.dossier.feature.card;

import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.Fingerprint;
import java.util.BitSet;

/**
 * A font that cards are set in.
 *
 * @param bytes its file
 * @param content what stands for the bytes
 * @param characters the code points that it has
 * @param scale how much larger than others it is set to look as large
 * @param location where it is named
 */
record Typeface(byte[] bytes, Fingerprint content, BitSet characters, float scale, SourceLocation location) {
    static Typeface of(byte[] bytes, float scale, SourceLocation location) {
        return new Typeface(bytes, Fingerprint.of(bytes), Coverage.of(bytes), scale, location);
    }

    boolean has(int character) {
        return characters.get(character);
    }
}
