package dev.dossier.render;

import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Collects what a template writes, without the lock of {@link java.io.StringWriter}. */
final class TextWriter extends Writer {
    private final StringBuilder text;

    TextWriter(int capacity) {
        text = new StringBuilder(capacity);
    }

    @Override
    public void write(int c) {
        text.append((char) c);
    }

    @Override
    public void write(char[] chars, int offset, int length) {
        text.append(chars, offset, length);
    }

    @Override
    public void write(String part) {
        text.append(part);
    }

    @Override
    public void write(String part, int offset, int length) {
        // A whole text is copied at once, a part of one character by character.
        if (length == part.length()) {
            text.append(part);
        } else {
            text.append(part, offset, offset + length);
        }
    }

    /** Returns what was written, as UTF-8. */
    byte[] bytes() {
        return toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return text.toString();
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
