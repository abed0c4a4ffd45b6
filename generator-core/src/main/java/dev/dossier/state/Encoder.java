package dev.dossier.state;

import dev.dossier.model.Fingerprint;
import dev.dossier.model.Stamp;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.Consumer;

/** Turns values into bytes that {@link Decoder} reads: small numbers take one byte, texts are UTF-8. For one thread. */
final class Encoder {
    private static final int USUAL = 8 * 1024;

    private byte[] bytes;
    private int length;

    Encoder() {
        this(USUAL);
    }

    /**
     * Creates an encoder.
     *
     * @param expected about how many bytes there will be, at least 1
     */
    Encoder(int expected) {
        this.bytes = new byte[expected];
    }

    void number(long number) {
        room(10);
        // Seven bits a byte, the lowest first; the sign goes to the lowest bit, so that -1 is short as well.
        long rest = number << 1 ^ number >> Long.SIZE - 1;
        while ((rest & ~0x7fL) != 0) {
            bytes[length++] = (byte) (rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        bytes[length++] = (byte) rest;
    }

    void flag(boolean flag) {
        room(1);
        bytes[length++] = (byte) (flag ? 1 : 0);
    }

    void text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        room(utf8.length);
        System.arraycopy(utf8, 0, bytes, length, utf8.length);
        length += utf8.length;
    }

    /** Writes a text that usually is the same as another, which the reader knows as well. */
    void text(String text, String other) {
        boolean same = text.equals(other);
        flag(same);
        if (!same) {
            text(text);
        }
    }

    void fingerprint(Fingerprint fingerprint) {
        fixed(fingerprint.checksums());
        fixed(fingerprint.length());
    }

    /** Returns all that was written so far, for as long as nothing else is. */
    Decoder.Part whole() {
        return new Decoder.Part(bytes, 0, length);
    }

    /** Writes values as they were read, or written elsewhere. */
    void part(Decoder.Part part) {
        int size = part.to() - part.from();
        room(size);
        System.arraycopy(part.bytes(), part.from(), bytes, length, size);
        length += size;
    }

    void stamp(Stamp stamp) {
        number(stamp.size());
        number(stamp.modified());
        number(stamp.changed() - stamp.modified());
        number(stamp.file());
    }

    <T> void all(Collection<T> values, Consumer<T> each) {
        number(values.size());
        values.forEach(each);
    }

    int length() {
        return length;
    }

    /** Returns the array that holds the bytes, with more behind them; the next value may go to another one. */
    byte[] array() {
        return bytes;
    }

    /** Begins anew in the same memory. */
    void clear() {
        length = 0;
    }

    private void fixed(long number) {
        room(Long.BYTES);
        for (int shift = Long.SIZE - 8; shift >= 0; shift -= 8) {
            bytes[length++] = (byte) (number >> shift);
        }
    }

    private void room(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }
}
