package dev.dossier.feature.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Builds a text as the bytes that a file has, most of which are ASCII. For one thread. */
final class Utf8 {
    private static final int RADIX = 36;
    private static final int ASCII = 0x80;
    private static final int PAIRS = RADIX * RADIX;
    /** Two digits for each number that has no more: a division takes as long as all else that a digit needs. */
    private static final char[] PAIR = pairs();
    /** Of a number of 24 bits. */
    private static final int MOST_DIGITS = 5;

    private byte[] bytes = new byte[1024];
    private int length;
    private int units;

    private static char[] pairs() {
        char[] pairs = new char[PAIRS];
        for (int i = 0; i < PAIRS; i++) {
            pairs[i] = (char) (Character.forDigit(i / RADIX, RADIX) << Byte.SIZE | Character.forDigit(i % RADIX, RADIX));
        }
        return pairs;
    }

    /** Returns how many bytes there are. */
    int length() {
        return length;
    }

    /** Returns how many units of UTF-16 they stand for. */
    int units() {
        return units;
    }

    void clear() {
        length = 0;
        units = 0;
    }

    /** Returns an array that begins with the bytes, until they change. */
    byte[] bytes() {
        return bytes;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    /** Adds a character of ASCII. */
    Utf8 append(char ascii) {
        room(1);
        bytes[length++] = (byte) ascii;
        units++;
        return this;
    }

    Utf8 append(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        append(encoded);
        units += text.length() - encoded.length;
        return this;
    }

    Utf8 append(char[] chars, int start, int end) {
        room(end - start);
        int to = length;
        for (int i = start; i < end; i++) {
            char c = chars[i];
            if (c >= ASCII) {
                return append(new String(chars, start, end - start));
            }
            bytes[to++] = (byte) c;
        }
        length = to;
        units += end - start;
        return this;
    }

    /** Adds bytes that count as characters of ASCII. */
    Utf8 append(byte[] more) {
        return append(more, 0, more.length);
    }

    /** Adds some bytes of an array that count as characters of ASCII. */
    Utf8 append(byte[] from, int start, int count) {
        room(count);
        System.arraycopy(from, start, bytes, length, count);
        length += count;
        units += count;
        return this;
    }

    /** Adds some bytes of a tape that count as characters of ASCII. */
    Utf8 append(Tape from, long position, int count) {
        room(count);
        from.read(position, bytes, length, count);
        length += count;
        units += count;
        return this;
    }

    /** Adds a whole number that is not negative, in base 36. */
    Utf8 number(int number) {
        room(MOST_DIGITS);
        int digits = number < RADIX ? 1 : number < PAIRS ? 2 : number < PAIRS * RADIX ? 3 : number < PAIRS * PAIRS ? 4 : 5;
        int rest = number;
        int at = length + digits;
        length = at;
        units += digits;
        while (at - (length - digits) >= 2) {
            int left = rest / PAIRS;
            int pair = PAIR[rest - left * PAIRS];
            bytes[--at] = (byte) pair;
            bytes[--at] = (byte) (pair >> Byte.SIZE);
            rest = left;
        }
        if (at > length - digits) {
            bytes[at - 1] = (byte) PAIR[rest];
        }
        return this;
    }

    private void room(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }
}
