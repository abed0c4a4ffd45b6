package dev.dossier.picture;

import java.awt.Transparency;
import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.WritableRaster;

/** Turns the numbers of a picture into those that mean the same in sRGB, which all files are published in. */
final class ColourConversion {
    private static final int RGB = 0xffffff;

    private ColourConversion() {}

    /** Converts a picture; one whose profile makes no sense stays as it is. */
    static Pixels toSrgb(Pixels pixels, ColorSpace colours) {
        ColorModel model = new ComponentColorModel(colours, false, false, Transparency.OPAQUE, DataBuffer.TYPE_BYTE);
        WritableRaster raster = model.createCompatibleWritableRaster(pixels.width(), pixels.height());
        int[] row = new int[pixels.width()];
        int[] samples = new int[3 * pixels.width()];
        for (int y = 0; y < pixels.height(); y++) {
            pixels.row(y, row);
            for (int x = 0; x < row.length; x++) {
                samples[3 * x] = row[x] >> 16 & 0xff;
                samples[3 * x + 1] = row[x] >> 8 & 0xff;
                samples[3 * x + 2] = row[x] & 0xff;
            }
            raster.setPixels(0, y, row.length, 1, samples);
        }
        BufferedImage converted = new BufferedImage(pixels.width(), pixels.height(), BufferedImage.TYPE_INT_RGB);
        try {
            new ColorConvertOp(null).filter(new BufferedImage(model, raster, false, null), converted);
        } catch (CMMException | IllegalArgumentException none) {
            return pixels;
        }
        int[] argb = new int[pixels.argb().length];
        converted.getRaster().getDataElements(0, 0, pixels.width(), pixels.height(), argb);
        for (int i = 0; i < argb.length; i++) {
            argb[i] = pixels.argb()[i] & ~RGB | argb[i] & RGB;
        }
        return new Pixels(pixels.width(), pixels.height(), argb);
    }
}
