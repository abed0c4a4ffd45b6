package dev.dossier.feature.card;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Turns an image with a palette into a file in the format <a href="https://www.w3.org/TR/png-3/">PNG</a>: the signature and the chunks
 * IHDR, PLTE, IDAT and IEND. The bytes are the same wherever the library zlib makes the same of the same.
 */
final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte INDEXED = 3;
    private static final int CHANNELS = 3;

    /** Measured on 1,000 cards: two thirds of the time of the usual 6, for files that are 5 % larger. */
    private static final int LEVEL = 4;

    private Png() {}

    /**
     * Returns the file.
     *
     * @param width in pixels
     * @param height in pixels
     * @param bits how many bits one pixel has
     * @param palette the colours as {@code 0xRRGGBB}
     * @param rows the pixels from left to right and from the top down, each row after a byte with its filter
     */
    static byte[] of(int width, int height, int bits, int[] palette, byte[] rows) {
        ByteArrayOutputStream file = new ByteArrayOutputStream(16 * 1024);
        file.writeBytes(SIGNATURE);
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) bits).put(INDEXED);
        chunk("IHDR", header.array(), header.capacity(), file);
        ByteBuffer colours = ByteBuffer.allocate(CHANNELS * palette.length);
        for (int colour : palette) {
            colours.put((byte) (colour >> 16)).put((byte) (colour >> 8)).put((byte) colour);
        }
        chunk("PLTE", colours.array(), colours.capacity(), file);
        deflate(rows, file);
        chunk("IEND", new byte[0], 0, file);
        return file.toByteArray();
    }

    private static void deflate(byte[] rows, ByteArrayOutputStream file) {
        Deflater deflater = new Deflater(LEVEL);
        try {
            deflater.setInput(rows);
            deflater.finish();
            byte[] buffer = new byte[32 * 1024];
            while (!deflater.finished()) {
                chunk("IDAT", buffer, deflater.deflate(buffer), file);
            }
        } finally {
            deflater.end();
        }
    }

    private static void chunk(String type, byte[] data, int length, ByteArrayOutputStream file) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(data, 0, length);
        file.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
        file.writeBytes(name);
        file.write(data, 0, length);
        file.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt((int) sum.getValue()).array());
    }
}
