package dev.dossier.picture;

/**
 * How a camera was held: what has to be done to a picture so that it stands upright (Exif 2.32, section 4.6.4, tag 0x0112).
 *
 * @param number from 1, upright, to 8
 */
record Turn(int number) {
    static final Turn UPRIGHT = new Turn(1);

    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;
    private static final int LAST = 8;
    private static final int FIRST_SIDEWAYS = 5;

    /** Reads what a block of Exif says (TIFF 6.0, section 2); one that says nothing, or nothing sensible, leaves the picture as it is. */
    static Turn ofExif(Bytes bytes, int start, int end) {
        boolean little = bytes.has("II", start);
        if (!little && !bytes.has("MM", start)) {
            return UPRIGHT;
        }
        long directory = start + (little ? bytes.little32(start + 4) : bytes.big32(start + 4));
        if (directory < start || directory + 2 > end) {
            return UPRIGHT;
        }
        int at = (int) directory;
        int entries = little ? bytes.little16(at) : bytes.big16(at);
        for (int entry = at + 2; entries > 0 && entry + ENTRY <= end; entry += ENTRY, entries--) {
            int tag = little ? bytes.little16(entry) : bytes.big16(entry);
            int value = little ? bytes.little16(entry + 8) : bytes.big16(entry + 8);
            if (tag == TAG) {
                return value >= 1 && value <= LAST ? new Turn(value) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** Returns whether width and height change places. */
    boolean isSideways() {
        return number >= FIRST_SIDEWAYS;
    }

    /** Returns the picture as it stands upright. */
    Pixels upright(Pixels lying) {
        if (number == 1) {
            return lying;
        }
        int width = isSideways() ? lying.height() : lying.width();
        int height = isSideways() ? lying.width() : lying.height();
        int[] turned = new int[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                turned[y * width + x] = lying.at(column(x, y, lying), row(x, y, lying));
            }
        }
        return new Pixels(width, height, turned);
    }

    private int column(int x, int y, Pixels lying) {
        int last = lying.width() - 1;
        return switch (number) {
            case 2, 3 -> last - x;
            case 5, 6 -> y;
            case 7, 8 -> last - y;
            default -> x;
        };
    }

    private int row(int x, int y, Pixels lying) {
        int last = lying.height() - 1;
        return switch (number) {
            case 3, 4 -> last - y;
            case 5, 8 -> x;
            case 6, 7 -> last - x;
            default -> y;
        };
    }
}
