package dev.dossier.model;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Turns bytes into a short text that is the same only for the same bytes: half a SHA-256, as hexadecimal digits. */
public final class Fingerprint {
    private static final int BYTES = 16;

    private Fingerprint() {}

    /** Returns the fingerprint of some bytes. */
    public static String of(byte[] bytes) {
        MessageDigest digest = digest();
        digest.update(bytes);
        return of(digest);
    }

    /** Returns the digest to feed with bytes that come piece by piece. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** Returns the fingerprint of the bytes that a digest was fed with; the digest begins anew. */
    public static String of(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }
}
