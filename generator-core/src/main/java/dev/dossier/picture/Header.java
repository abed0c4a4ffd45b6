package dev.dossier.picture;

import java.util.Optional;

/**
 * What a file says about the picture in it, read without decoding anything.
 *
 * @param kind what it is
 * @param width its width as it lies in the file, in pixels
 * @param height its height as it lies in the file
 * @param moving whether it has several pictures, one after the other
 * @param turn what makes it upright
 * @param profile where its colour profile is, where it lies packed in a PNG: the first byte and the one after the last
 */
record Header(Kind kind, long width, long height, boolean moving, Turn turn, Optional<int[]> profile) {
    private static final String CUT_OFF = "is cut off: its end is missing";

    /** As many passes of a progressive JPEG as no camera and no program makes. */
    private static final int MAX_SCANS = 100;

    /** Reads what a file says about a picture of a kind. */
    static Header read(Kind kind, Bytes bytes) throws RefusedException {
        return switch (kind) {
            case JPEG -> jpeg(bytes);
            case PNG -> png(bytes);
            case GIF -> gif(bytes);
            case WEBP -> webp(bytes);
            case SVG -> throw new IllegalArgumentException("an SVG has no header");
        };
    }

    /** Goes from marker to marker (ITU-T T.81, annex B). */
    private static Header jpeg(Bytes bytes) throws RefusedException {
        long width = 0;
        long height = 0;
        int scans = 0;
        Turn turn = Turn.UPRIGHT;
        int at = 2;
        while (at < bytes.size()) {
            if (bytes.at(at) != 0xff || !isMarker(bytes.at(at + 1))) {
                // What stands between markers is packed pixels.
                at++;
                continue;
            }
            int marker = bytes.at(at + 1);
            if (marker == 0xd9) {
                return new Header(Kind.JPEG, width, height, false, turn, Optional.empty());
            }
            int length = bytes.big16(at + 2);
            if (marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc) {
                height = bytes.big16(at + 5);
                width = bytes.big16(at + 7);
            } else if (marker == 0xe1 && bytes.has("Exif\0\0", at + 4)) {
                turn = Turn.ofExif(bytes, at + 10, at + 2 + length);
            } else if (marker == 0xda && ++scans > MAX_SCANS) {
                throw RefusedException.damaged("has more than " + MAX_SCANS + " passes");
            }
            at += 2 + Math.max(length, 2);
        }
        throw RefusedException.damaged(CUT_OFF);
    }

    /** Returns whether a byte after 0xff begins a segment, or ends the picture; restarts and filling do not. */
    private static boolean isMarker(int code) {
        return code > 0x01 && code < 0xff && !(code >= 0xd0 && code <= 0xd8);
    }

    /** Goes from chunk to chunk (PNG, third edition, section 5.3). */
    private static Header png(Bytes bytes) throws RefusedException {
        boolean moving = false;
        Turn turn = Turn.UPRIGHT;
        Optional<int[]> profile = Optional.empty();
        long at = 8;
        while (at + 12 <= bytes.size()) {
            int chunk = (int) at;
            long length = bytes.big32(chunk);
            int data = chunk + 8;
            long next = at + 12 + length;
            if (bytes.has("IEND", chunk + 4)) {
                return new Header(Kind.PNG, bytes.big32(16), bytes.big32(20), moving, turn, profile);
            } else if (bytes.has("acTL", chunk + 4)) {
                moving = true;
            } else if (bytes.has("eXIf", chunk + 4) && next <= bytes.size()) {
                turn = Turn.ofExif(bytes, data, data + (int) length);
            } else if (bytes.has("iCCP", chunk + 4) && next <= bytes.size()) {
                profile = Optional.of(new int[] {data, data + (int) length});
            }
            at = next;
        }
        throw RefusedException.damaged(CUT_OFF);
    }

    private static Header gif(Bytes bytes) throws RefusedException {
        int last = bytes.size() - 1;
        while (last > 0 && bytes.at(last) <= ' ') {
            last--;
        }
        if (bytes.at(last) != ';') {
            throw RefusedException.damaged(CUT_OFF);
        }
        return new Header(Kind.GIF, bytes.little16(6), bytes.little16(8), true, Turn.UPRIGHT, Optional.empty());
    }

    /** Goes from chunk to chunk (RFC 9649, section 2). */
    private static Header webp(Bytes bytes) throws RefusedException {
        if (bytes.little32(4) + 8 > bytes.size()) {
            throw RefusedException.damaged(CUT_OFF);
        }
        if (bytes.has("VP8X", 12)) {
            boolean moving = (bytes.at(20) & 2) != 0;
            return new Header(
                    Kind.WEBP, bytes.little24(24) + 1L, bytes.little24(27) + 1L, moving, exifOfWebp(bytes), Optional.empty());
        }
        if (bytes.has("VP8L", 12)) {
            long sizes = bytes.little32(21);
            return new Header(Kind.WEBP, (sizes & 0x3fff) + 1, (sizes >> 14 & 0x3fff) + 1, false, Turn.UPRIGHT, Optional.empty());
        }
        return new Header(
                Kind.WEBP, bytes.little16(26) & 0x3fff, bytes.little16(28) & 0x3fff, false, Turn.UPRIGHT, Optional.empty());
    }

    private static Turn exifOfWebp(Bytes bytes) {
        long at = 12;
        while (at + 8 <= bytes.size()) {
            int chunk = (int) at;
            long length = bytes.little32(chunk + 4);
            if (bytes.has("EXIF", chunk) && at + 8 + length <= bytes.size()) {
                // Some programs write the name that Exif has in a JPEG before it.
                int start = bytes.has("Exif\0\0", chunk + 8) ? chunk + 14 : chunk + 8;
                return Turn.ofExif(bytes, start, chunk + 8 + (int) length);
            }
            at += 8 + length + (length & 1);
        }
        return Turn.UPRIGHT;
    }
}
