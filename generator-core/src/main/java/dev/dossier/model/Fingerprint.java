package dev.dossier.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * What stands for some bytes and is the same only for the same bytes: the first half of their SHA-256.
 *
 * @param high the first 64 bits
 * @param low the 64 bits after them
 */
public record Fingerprint(long high, long low) {
    private static final int BYTES = 16;

    /** Returns the fingerprint of some bytes. */
    public static Fingerprint of(byte[] bytes) {
        return of(bytes, bytes.length);
    }

    /** Returns the fingerprint of the first bytes of an array. */
    public static Fingerprint of(byte[] bytes, int length) {
        MessageDigest digest = digest();
        digest.update(bytes, 0, length);
        return of(digest);
    }

    /** Returns the fingerprint of a text as UTF-8. */
    public static Fingerprint of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
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
    public static Fingerprint of(MessageDigest digest) {
        byte[] hash = digest.digest();
        return new Fingerprint(number(hash, 0), number(hash, BYTES / 2));
    }

    private static long number(byte[] bytes, int start) {
        long number = 0;
        for (int i = start; i < start + BYTES / 2; i++) {
            number = number << 8 | bytes[i] & 0xff;
        }
        return number;
    }

    /** Returns the fingerprint as 32 hexadecimal digits. */
    @Override
    public String toString() {
        HexFormat digits = HexFormat.of();
        return digits.toHexDigits(high) + digits.toHexDigits(low);
    }

    /**
     * Turns values, one after the other, into one fingerprint. Two sequences of values have the same one only if they are the
     * same: each value says of which kind and how long it is. For one thread.
     */
    public static final class Builder {
        private byte[] bytes = new byte[1024];
        private int length;

        /** Creates a builder that nothing was added to. */
        public Builder() {}

        /** Adds a text. */
        public Builder text(String text) {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            number(utf8.length);
            room(utf8.length);
            System.arraycopy(utf8, 0, bytes, length, utf8.length);
            length += utf8.length;
            return this;
        }

        /** Adds a whole number. */
        public Builder number(long number) {
            room(Long.BYTES);
            for (int shift = Long.SIZE - 8; shift >= 0; shift -= 8) {
                bytes[length++] = (byte) (number >> shift);
            }
            return this;
        }

        /** Adds what stands for other bytes. */
        public Builder fingerprint(Fingerprint other) {
            return number(other.high).number(other.low);
        }

        /** Returns the fingerprint of what was added so far. */
        public Fingerprint build() {
            return of(bytes, length);
        }

        private void room(int more) {
            if (bytes.length - length < more) {
                bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
            }
        }
    }
}
