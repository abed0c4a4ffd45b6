package dev.dossier.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * What stands for some bytes: two different files have the same one about as often as a coin falls on the same side 64 times. It is
 * made of two checksums and the length, because processors compute those. Who makes two files with one fingerprint on purpose spoils
 * their own build and nothing else.
 *
 * @param checksums the CRC-32 (ISO/IEC 8802-3) and the CRC-32C (RFC 3720) of the bytes
 * @param length how many bytes there are
 */
public record Fingerprint(long checksums, long length) {
    private static final int BUFFER = 64 * 1024;

    /** Returns the fingerprint of some bytes. */
    public static Fingerprint of(byte[] bytes) {
        return of(bytes, bytes.length);
    }

    /** Returns the fingerprint of the first bytes of an array. */
    public static Fingerprint of(byte[] bytes, int length) {
        Digest digest = new Digest();
        digest.update(bytes, length);
        return digest.fingerprint();
    }

    /**
     * Returns the fingerprint of all bytes that a stream still has; the stream stays open.
     *
     * @throws IOException when it cannot be read
     */
    public static Fingerprint of(InputStream in) throws IOException {
        Digest digest = new Digest();
        byte[] buffer = new byte[BUFFER];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            digest.update(buffer, read);
        }
        return digest.fingerprint();
    }

    /** Returns the fingerprint of a text as UTF-8. */
    public static Fingerprint of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    // The same as a record has by itself, without what a JVM takes to make that when it is asked for first.
    @Override
    public boolean equals(Object other) {
        return other instanceof Fingerprint that && that.checksums == checksums && that.length == length;
    }

    @Override
    public int hashCode() {
        return (int) (checksums ^ checksums >>> Integer.SIZE ^ length);
    }

    /** Returns the fingerprint as 32 hexadecimal digits. */
    @Override
    public String toString() {
        HexFormat digits = HexFormat.of();
        return digits.toHexDigits(checksums) + digits.toHexDigits(length);
    }

    /** Turns bytes that come piece by piece into a fingerprint. For one thread. */
    public static final class Digest {
        private final CRC32 one = new CRC32();
        private final CRC32C other = new CRC32C();
        private long length;

        /** Creates a digest of no bytes. */
        public Digest() {}

        /** Adds the first bytes of an array. */
        public void update(byte[] bytes, int count) {
            one.update(bytes, 0, count);
            other.update(bytes, 0, count);
            length += count;
        }

        /** Returns the fingerprint of all bytes so far. */
        public Fingerprint fingerprint() {
            return new Fingerprint(one.getValue() << Integer.SIZE | other.getValue(), length);
        }
    }

    /**
     * Turns values, one after the other, into one fingerprint. Two sequences of values have the same one only if they are the
     * same: each value says of which kind and how long it is. For one thread.
     */
    public static final class Builder {
        private final Digest digest = new Digest();
        private byte[] bytes = new byte[2048];
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
            return number(other.checksums).number(other.length);
        }

        /** Returns the fingerprint of what was added so far. */
        public Fingerprint build() {
            digest.update(bytes, length);
            length = 0;
            return digest.fingerprint();
        }

        private void room(int more) {
            if (bytes.length - length < more) {
                digest.update(bytes, length);
                length = 0;
                if (bytes.length < more) {
                    bytes = new byte[2 * more];
                }
            }
        }
    }
}
