package dev.dossier.picture;

import java.util.Arrays;

/**
 * A picture in memory.
 *
 * @param width its width
 * @param height its height
 * @param argb its pixels, row by row: alpha, red, green and blue, not multiplied
 */
record Pixels(int width, int height, int[] argb) implements Rows {
    private static final int OPAQUE = 0xff;
    /** The coarse colours among which the most frequent is looked for: three bits of each of red, green and blue. */
    private static final int COARSE = 512;
    /** As many pixels are looked at to tell a photo from a drawing. */
    private static final int SAMPLE = 16_384;
    /** A drawing has fewer different colours than one in so many of the pixels that are looked at. */
    private static final int PIXELS_PER_COLOUR = 4;

    int at(int x, int y) {
        return argb[y * width + x];
    }

    @Override
    public void row(int y, int[] pixels) {
        System.arraycopy(argb, y * width, pixels, 0, width);
    }

    boolean isOpaque() {
        for (int pixel : argb) {
            if (pixel >>> 24 != OPAQUE) {
                return false;
            }
        }
        return true;
    }

    /** Returns the mean of those pixels whose colours are most alike, as CSS writes it. */
    String colour() {
        int[] counts = new int[COARSE];
        long[] sums = new long[3 * COARSE];
        int most = 0;
        for (int pixel : argb) {
            int coarse = pixel >> 15 & 0x1c0 | pixel >> 10 & 0x38 | pixel >> 5 & 7;
            counts[coarse]++;
            sums[3 * coarse] += pixel >> 16 & 0xff;
            sums[3 * coarse + 1] += pixel >> 8 & 0xff;
            sums[3 * coarse + 2] += pixel & 0xff;
        }
        for (int coarse = 1; coarse < COARSE; coarse++) {
            most = counts[coarse] > counts[most] ? coarse : most;
        }
        StringBuilder colour = new StringBuilder("#");
        for (int i = 0; i < 3; i++) {
            String digits = Long.toHexString(sums[3 * most + i] / counts[most]);
            colour.append(digits.length() < 2 ? "0" : "").append(digits);
        }
        return colour.toString();
    }

    /** Returns whether the picture has so few colours that each pixel matters: a drawing, a screenshot, letters. */
    boolean isDrawing() {
        int step = Math.max(1, argb.length / SAMPLE);
        int[] sample = new int[(argb.length + step - 1) / step];
        for (int i = 0; i < sample.length; i++) {
            sample[i] = argb[i * step];
        }
        Arrays.sort(sample);
        int colours = 1;
        for (int i = 1; i < sample.length; i++) {
            colours += sample[i] != sample[i - 1] ? 1 : 0;
        }
        return colours * PIXELS_PER_COLOUR < sample.length || sample.length < COARSE;
    }

    /** Returns the picture in another size, which is not larger. */
    Pixels scaled(int newWidth, int newHeight) {
        return newWidth == width && newHeight == height ? this : Scaling.of(this, newWidth, newHeight);
    }
}
