package dev.dossier.picture;

import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.util.Arrays;

/**
 * The pixels of a decoded image with eight bits each, as the file has them: nothing is converted here, which the image itself would do
 * pixel by pixel, and for grey wrongly.
 */
final class ImageRows implements Rows {
    private static final int OPAQUE = 0xff000000;
    private static final int EIGHT = 8;

    private final Raster raster;
    private final int bands;
    private final int depth;
    private final boolean transparent;
    private final int[] palette;
    private final int[] samples;

    private ImageRows(BufferedImage image) throws RefusedException {
        ColorModel model = image.getColorModel();
        this.raster = image.getRaster();
        this.bands = raster.getNumBands();
        this.depth = model.getComponentSize(0);
        this.transparent = model.hasAlpha();
        this.palette = palette(model);
        this.samples = new int[bands * raster.getWidth()];
        if (palette.length == 0 && bands - (transparent ? 1 : 0) != 1 && bands - (transparent ? 1 : 0) != 3) {
            throw RefusedException.damaged("has " + bands + " channels, which stand for no colour");
        }
    }

    static Rows of(BufferedImage image) throws RefusedException {
        return new ImageRows(image);
    }

    private static int[] palette(ColorModel model) {
        if (!(model instanceof IndexColorModel indexed)) {
            return new int[0];
        }
        int[] colours = new int[indexed.getMapSize()];
        indexed.getRGBs(colours);
        return colours;
    }

    @Override
    public int width() {
        return raster.getWidth();
    }

    @Override
    public int height() {
        return raster.getHeight();
    }

    @Override
    public boolean isColoured() {
        return palette.length > 0 || bands >= 3;
    }

    @Override
    public void row(int y, int[] pixels) {
        raster.getPixels(0, y, width(), 1, samples);
        if (palette.length > 0) {
            Arrays.setAll(pixels, x -> samples[x] < palette.length ? palette[samples[x]] : OPAQUE);
            return;
        }
        for (int x = 0; x < width(); x++) {
            int at = x * bands;
            int red = eight(samples[at]);
            int green = bands >= 3 ? eight(samples[at + 1]) : red;
            int blue = bands >= 3 ? eight(samples[at + 2]) : red;
            int alpha = transparent ? eight(samples[at + bands - 1]) << 24 : OPAQUE;
            pixels[x] = alpha | red << 16 | green << 8 | blue;
        }
    }

    private int eight(int sample) {
        if (depth == EIGHT) {
            return sample;
        }
        return depth > EIGHT ? sample >> depth - EIGHT : sample * 0xff / ((1 << depth) - 1);
    }
}
