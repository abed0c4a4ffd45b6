package dev.dossier.feature.card;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;
import java.util.List;

/** Room for one card while it is drawn. Used by one thread at a time. */
final class Canvas {
    private static final int PER_BYTE = Byte.SIZE / Palette.BITS;

    private final int width;
    private final int height;
    private final BufferedImage cover;
    private final byte[] covered;
    private final Graphics2D graphics;
    private final byte[] rows;

    Canvas(int width, int height) {
        this.width = width;
        this.height = height;
        this.cover = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        this.covered = ((DataBufferByte) cover.getRaster().getDataBuffer()).getData();
        this.graphics = cover.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(Color.WHITE);
        this.rows = new byte[height * stride(width)];
    }

    private static int stride(int width) {
        return 1 + width / PER_BYTE;
    }

    /** Returns the rows of an image, each after a byte that says that it is not filtered. */
    byte[] rows() {
        return rows;
    }

    /** Begins with another image. */
    void copy(byte[] background) {
        System.arraycopy(background, 0, rows, 0, rows.length);
    }

    /** Fills a box with one colour; it begins and ends with a whole byte. */
    void fill(int left, int right, int top, int bottom, byte colour) {
        byte both = (byte) (colour << Palette.BITS | colour);
        for (int y = top; y < bottom; y++) {
            int start = y * stride(width) + 1;
            Arrays.fill(rows, start + left / PER_BYTE, start + right / PER_BYTE, both);
        }
    }

    /** Draws shapes in the colours that belong to how much of a pixel they cover. */
    void draw(List<Shape> shapes, byte[] colours) {
        Rectangle all = new Rectangle();
        for (Shape shape : shapes) {
            graphics.fill(shape);
            all = all.isEmpty() ? shape.getBounds() : all.union(shape.getBounds());
        }
        Rectangle seen = all.intersection(new Rectangle(0, 0, width, height));
        for (int y = seen.y; y < seen.y + seen.height; y++) {
            colour(y, seen.x & -PER_BYTE, seen.x + seen.width, colours);
        }
    }

    /** Draws a logo in the colours that belong to how much of a pixel it covers. */
    void draw(Logo logo, int left, int top, byte[] colours) {
        for (int y = 0; y < logo.height(); y++) {
            System.arraycopy(logo.cover(), y * logo.width(), covered, (top + y) * width + left, logo.width());
            colour(top + y, left & -PER_BYTE, left + logo.width(), colours);
        }
    }

    private void colour(int y, int from, int to, byte[] colours) {
        int pixel = y * width + from;
        int row = y * stride(width) + 1 + from / PER_BYTE;
        for (int x = from; x < to; x += PER_BYTE) {
            int left = covered[pixel] & 0xFF;
            int right = covered[pixel + 1] & 0xFF;
            if ((left | right) != 0) {
                rows[row] = (byte) (colours[left] << Palette.BITS | colours[right]);
                covered[pixel] = 0;
                covered[pixel + 1] = 0;
            }
            pixel += PER_BYTE;
            row++;
        }
    }
}
