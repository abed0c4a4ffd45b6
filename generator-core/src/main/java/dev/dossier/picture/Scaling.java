package dev.dossier.picture;

import java.util.Arrays;

/**
 * Makes a picture smaller: each new pixel is the mean of the area that it covers, so that nothing is left out and no row is needed
 * twice. Only the new picture and one row of the old one are in memory.
 */
final class Scaling {
    private static final int CHANNELS = 4;

    private final Rows source;
    private final int width;
    private final int height;
    private final float[] sums;
    private final float[] line;

    private Scaling(Rows source, int width, int height) {
        this.source = source;
        this.width = width;
        this.height = height;
        this.sums = new float[CHANNELS * width];
        this.line = new float[CHANNELS * width];
    }

    /** Returns a picture in a size that is not larger. */
    static Pixels of(Rows source, int width, int height) {
        return new Scaling(source, width, height).scaled();
    }

    private Pixels scaled() {
        int[] pixels = new int[width * height];
        int[] row = new int[source.width()];
        long rows = source.height();
        int target = 0;
        for (int y = 0; y < rows; y++) {
            source.row(y, row);
            shorten(row);
            // In units of one new row by the old height: where this row begins and ends, and where the new row does.
            long end = (long) (y + 1) * height;
            long border = (target + 1) * rows;
            long inside = Math.min(end, border) - (long) y * height;
            add((float) inside / rows);
            if (end >= border) {
                finish(pixels, target++);
                add((float) (end - border) / rows);
            }
        }
        return new Pixels(width, height, pixels);
    }

    /** Adds up the pixels of a row, each where it lies in the new one; colours count as much as they are opaque. */
    private void shorten(int[] row) {
        Arrays.fill(line, 0);
        long columns = row.length;
        int target = 0;
        for (int x = 0; x < columns; x++) {
            int pixel = row[x];
            long end = (long) (x + 1) * width;
            long border = (target + 1) * columns;
            long inside = Math.min(end, border) - (long) x * width;
            add(pixel, target, (float) inside / columns);
            if (end >= border) {
                target++;
                if (end > border) {
                    add(pixel, target, (float) (end - border) / columns);
                }
            }
        }
    }

    private void add(int pixel, int target, float part) {
        float alpha = (pixel >>> 24) * part;
        int at = CHANNELS * target;
        line[at] += alpha;
        line[at + 1] += (pixel >> 16 & 0xff) * alpha;
        line[at + 2] += (pixel >> 8 & 0xff) * alpha;
        line[at + 3] += (pixel & 0xff) * alpha;
    }

    private void add(float part) {
        if (part > 0) {
            for (int i = 0; i < sums.length; i++) {
                sums[i] += line[i] * part;
            }
        }
    }

    private void finish(int[] pixels, int row) {
        for (int x = 0; x < width; x++) {
            int at = CHANNELS * x;
            float alpha = sums[at];
            int pixel = Math.min(Math.round(alpha), 0xff) << 24;
            for (int i = 1; alpha > 0 && i < CHANNELS; i++) {
                pixel |= Math.min(Math.round(sums[at + i] / alpha), 0xff) << 24 - 8 * i;
            }
            pixels[row * width + x] = pixel;
        }
        Arrays.fill(sums, 0);
    }
}
