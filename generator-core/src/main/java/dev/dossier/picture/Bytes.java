package dev.dossier.picture;

import java.nio.charset.StandardCharsets;

/** Reads numbers and names out of the bytes of a file; what is behind the end is 0. */
record Bytes(byte[] all) {
    int size() {
        return all.length;
    }

    int at(int index) {
        return index >= 0 && index < all.length ? all[index] & 0xff : 0;
    }

    /** Returns a number of two bytes, the higher one first. */
    int big16(int index) {
        return at(index) << 8 | at(index + 1);
    }

    /** Returns a number of four bytes, the highest one first. */
    long big32(int index) {
        return (long) big16(index) << 16 | big16(index + 2);
    }

    /** Returns a number of two bytes, the lower one first. */
    int little16(int index) {
        return at(index) | at(index + 1) << 8;
    }

    /** Returns a number of three bytes, the lowest one first. */
    int little24(int index) {
        return little16(index) | at(index + 2) << 16;
    }

    /** Returns a number of four bytes, the lowest one first. */
    long little32(int index) {
        return little16(index) | (long) little16(index + 2) << 16;
    }

    /** Returns whether characters of US-ASCII stand somewhere. */
    boolean has(String text, int index) {
        byte[] wanted = text.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < wanted.length; i++) {
            if (index + i >= all.length || all[index + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
