package dev.dossier.feature.card;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.BitSet;

/**
 * Turns the file of a font into the characters that it has, without asking the system for anything: the table {@code cmap} of
 * <a href="https://learn.microsoft.com/typography/opentype/spec/cmap">OpenType 1.9</a> in the formats 4 and 12, of which each font for
 * Unicode has one.
 */
final class Coverage {
    private static final int TRUE_TYPE = 0x00010000;
    private static final int OPEN_TYPE = 0x4F54544F;
    private static final int APPLE_TRUE_TYPE = 0x74727565;
    private static final int CMAP = 0x636D6170;
    private static final int UNICODE = 0;
    private static final int WINDOWS = 3;
    private static final int SEGMENTS = 4;
    private static final int GROUPS = 12;

    private final ByteBuffer font;
    private final BitSet characters = new BitSet();

    private Coverage(ByteBuffer font) {
        this.font = font;
    }

    /** Returns the code points that a font has; none where the bytes are no single font in TrueType or OpenType for Unicode. */
    static BitSet of(byte[] font) {
        Coverage coverage = new Coverage(ByteBuffer.wrap(font));
        try {
            coverage.read();
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException broken) {
            return new BitSet();
        }
        return coverage.characters;
    }

    private void read() {
        int version = font.getInt(0);
        if (version != TRUE_TYPE && version != OPEN_TYPE && version != APPLE_TRUE_TYPE) {
            return;
        }
        int tables = unsigned(4);
        for (int i = 0; i < tables; i++) {
            int entry = 12 + 16 * i;
            if (font.getInt(entry) == CMAP) {
                subtables(font.getInt(entry + 8));
            }
        }
    }

    private void subtables(int cmap) {
        int count = unsigned(cmap + 2);
        for (int i = 0; i < count; i++) {
            int entry = cmap + 4 + 8 * i;
            int platform = unsigned(entry);
            int encoding = unsigned(entry + 2);
            if (platform == UNICODE || platform == WINDOWS && (encoding == 1 || encoding == 10)) {
                subtable(cmap + font.getInt(entry + 4));
            }
        }
    }

    private void subtable(int start) {
        int format = unsigned(start);
        if (format == SEGMENTS) {
            segments(start, unsigned(start + 6) / 2);
        } else if (format == GROUPS) {
            groups(start + 16, font.getInt(start + 12));
        }
    }

    private void segments(int start, int count) {
        int ends = start + 14;
        int starts = ends + 2 * count + 2;
        int deltas = starts + 2 * count;
        int offsets = deltas + 2 * count;
        for (int i = 0; i < count; i++) {
            int last = unsigned(ends + 2 * i);
            int first = unsigned(starts + 2 * i);
            int offset = unsigned(offsets + 2 * i);
            for (int character = first; character <= last && character < 0xFFFF; character++) {
                int glyph = offset == 0
                        ? (character + unsigned(deltas + 2 * i)) & 0xFFFF
                        : unsigned(offsets + 2 * i + offset + 2 * (character - first));
                if (glyph != 0) {
                    characters.set(character);
                }
            }
        }
    }

    private void groups(int start, int count) {
        for (int i = 0; i < count; i++) {
            int first = font.getInt(start + 12 * i);
            int last = font.getInt(start + 12 * i + 4);
            if (first < 0 || last < first || last > Character.MAX_CODE_POINT) {
                throw new IllegalArgumentException("a group of no characters");
            }
            characters.set(first, last + 1);
        }
    }

    private int unsigned(int index) {
        return Short.toUnsignedInt(font.getShort(index));
    }
}
