package dev.dossier.render;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Collects what a template writes as UTF-8, without the lock of {@link java.io.StringWriter}. */
final class TextWriter extends Writer {
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
        this.excerpts = excerpts;
        bytes = new byte[capacity];
    }

    @Override
    public void write(int c) {
        write(String.valueOf((char) c));
    }

    @Override
    public void write(char[] chars, int offset, int count) {
        int all = 0;
        for (int i = offset; i < offset + count; i++) {
            all |= chars[i];
        }
        if (all >= 0x80) {
            add(new String(chars, offset, count).getBytes(StandardCharsets.UTF_8));
            return;
        }
        room(count);
        for (int i = 0; i < count; i++) {
            bytes[length + i] = (byte) chars[offset + i];
        }
        length += count;
    }

    @Override
    public void write(String text) {
        int start = length;
        write(text, 0, text.length());
        excerpts.wrote(text, start, length);
    }

    @Override
    public void write(String text, int offset, int count) {
        if (count < LONG) {
            room(count);
            for (int i = 0; i < count; i++) {
                char c = text.charAt(offset + i);
                if (c >= 0x80) {
                    add(text.substring(offset, offset + count).getBytes(StandardCharsets.UTF_8));
                    return;
                }
                bytes[length + i] = (byte) c;
            }
            length += count;
        } else {
            // A whole text is its own substring.
            add(text.substring(offset, offset + count).getBytes(StandardCharsets.UTF_8));
        }
    }

    private void add(byte[] more) {
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

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
