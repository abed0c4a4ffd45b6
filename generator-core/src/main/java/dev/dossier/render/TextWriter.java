package dev.dossier.render;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Collects what a template writes as UTF-8. For one thread. */
final class TextWriter {
    /** From this length on the copy that {@link String#getBytes} makes costs less than a look at each character. */
    private static final int LONG = 24;

    private final Excerpts excerpts;
    private byte[] bytes;
    private int length;

    /** Creates a writer with room for some bytes; more can be written. */
    TextWriter(int capacity) {
        this(capacity, new Excerpts());
    }

    /** Creates a writer that tells where the texts of pages are written. */
    TextWriter(int capacity, Excerpts excerpts) {
        this(new byte[capacity], excerpts);
    }

    /** Creates a writer that tells where the texts of pages are written, and writes into an array that nobody else uses. */
    TextWriter(byte[] room, Excerpts excerpts) {
        this.excerpts = excerpts;
        bytes = room;
    }

    /** Returns the array that was written into last, for another writer; this one must not be used any more. */
    byte[] room() {
        return bytes;
    }

    /** Writes a text, which may be that of a page. */
    void write(String text) {
        int start = length;
        write(text, 0, text.length());
        excerpts.wrote(text, start, length);
    }

    /** Writes a part of a text. */
    void write(String text, int offset, int count) {
        if (count < LONG) {
            room(count);
            for (int i = 0; i < count; i++) {
                char c = text.charAt(offset + i);
                if (c >= 0x80) {
                    write(text.substring(offset, offset + count).getBytes(StandardCharsets.UTF_8));
                    return;
                }
                bytes[length + i] = (byte) c;
            }
            length += count;
        } else {
            // A whole text is its own substring.
            write(text.substring(offset, offset + count).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Writes what is UTF-8 already. */
    void write(byte[] more) {
        room(more.length);
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
    }

    private void room(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }

    /** Returns what was written. */
    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }
}
