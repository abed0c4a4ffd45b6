package dev.dossier.state;

import dev.dossier.model.Fingerprint;
import dev.dossier.model.Stamp;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Turns the bytes of an {@link Encoder} into values. Other bytes, which only a mistake could bring here after their checksum was
 * right, are an {@link IllegalArgumentException} or an {@link IndexOutOfBoundsException} sooner or later. For one thread.
 */
final class Decoder {
    private final byte[] bytes;
    private int at;

    /** Creates a decoder that begins somewhere in an array. */
    Decoder(byte[] bytes, int start) {
        this.bytes = bytes;
        this.at = start;
    }

    /**
     * A part of the bytes.
     *
     * @param bytes all of them, which nobody changes
     * @param from where the part begins
     * @param to where it has ended
     */
    record Part(byte[] bytes, int from, int to) {}

    /** Returns where the next value begins. */
    int position() {
        return at;
    }

    /** Returns what was read from there on. */
    Part since(int start) {
        return new Part(bytes, start, at);
    }

    long number() {
        long rest = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            int part = bytes[at++];
            rest |= (long) (part & 0x7f) << shift;
            if (part >= 0) {
                return rest >>> 1 ^ -(rest & 1);
            }
        }
        throw new IllegalArgumentException("a number is too long");
    }

    int smallNumber() {
        return (int) number();
    }

    /** Returns how many values follow, each of at least one byte, so that no mistake makes room for more than there can be. */
    int count() {
        long count = number();
        if (count < 0 || count > bytes.length - at) {
            throw new IllegalArgumentException("more values than bytes");
        }
        return (int) count;
    }

    boolean flag() {
        return bytes[at++] != 0;
    }

    String text() {
        int length = count();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    String text(String other) {
        return flag() ? other : text();
    }

    Fingerprint fingerprint() {
        return new Fingerprint(fixed(), fixed());
    }

    Stamp stamp() {
        long size = number();
        long modified = number();
        return new Stamp(size, modified, number() + modified, number());
    }

    <T> List<T> all(Supplier<T> each) {
        int size = count();
        if (size == 0) {
            return List.of();
        }
        List<T> values = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            values.add(each.get());
        }
        return List.copyOf(values);
    }

    private long fixed() {
        long number = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            number = number << 8 | bytes[at++] & 0xff;
        }
        return number;
    }
}
