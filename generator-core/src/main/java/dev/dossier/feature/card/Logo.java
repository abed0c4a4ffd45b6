package dev.dossier.feature.card;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * The shape of a logo: where its picture is not transparent or, where all of it is opaque, how dark it is. Cards show it in one colour.
 *
 * @param width in pixels
 * @param height in pixels
 * @param cover how much of each pixel it covers, of 255, from left to right and from the top down
 */
record Logo(int width, int height, byte[] cover) {
    private static final int MAX_WIDTH = 300;
    private static final int MAX_HEIGHT = 90;

    /** Far more than a card shows of it, and what a picture of a few bytes may claim without harm. */
    private static final long MAX_PIXELS = 16_000_000;
    private static final int OPAQUE = 255;

    /**
     * Reads a picture in one of the formats that Java knows, and makes it as large as cards show it; nothing where it is no such
     * picture, or too large.
     */
    static Optional<Logo> of(byte[] file) {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                boolean fits = (long) reader.getWidth(0) * reader.getHeight(0) <= MAX_PIXELS;
                return fits ? Optional.of(of(reader.read(0))) : Optional.empty();
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            // The readers of Java throw all kinds of them at files that are not what they claim to be.
            return Optional.empty();
        }
    }

    private static Logo of(BufferedImage image) {
        double scale = Math.min((double) MAX_WIDTH / image.getWidth(), (double) MAX_HEIGHT / image.getHeight());
        int width = (int) Math.max(1, Math.round(scale * image.getWidth()));
        int height = (int) Math.max(1, Math.round(scale * image.getHeight()));
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        boolean opaque = true;
        for (int pixel : pixels) {
            opaque &= pixel >>> 24 == OPAQUE;
        }
        byte[] cover = new byte[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                cover[y * width + x] = (byte) mean(
                        pixels, image.getWidth(), opaque, span(x, width, image.getWidth()), span(y, height, image.getHeight()));
            }
        }
        return new Logo(width, height, cover);
    }

    /** The pixels of the picture that become one. */
    private record Span(int start, int end) {}

    private static Span span(int index, int count, int of) {
        int start = (int) ((long) index * of / count);
        return new Span(start, Math.max(start + 1, (int) ((index + 1L) * of / count)));
    }

    private static long mean(int[] pixels, int stride, boolean opaque, Span columns, Span rows) {
        long sum = 0;
        for (int y = rows.start; y < rows.end; y++) {
            for (int x = columns.start; x < columns.end; x++) {
                int pixel = pixels[y * stride + x];
                sum += opaque ? OPAQUE - lightness(pixel) : pixel >>> 24;
            }
        }
        return sum / ((long) (columns.end - columns.start) * (rows.end - rows.start));
    }

    /** ITU-R BT.601: the luma of a colour, of 255. */
    private static int lightness(int rgb) {
        return (299 * (rgb >> 16 & OPAQUE) + 587 * (rgb >> 8 & OPAQUE) + 114 * (rgb & OPAQUE)) / 1000;
    }
}
