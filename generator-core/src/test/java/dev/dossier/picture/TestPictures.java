package dev.dossier.picture;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Small pictures as the bytes of files. */
public final class TestPictures {
    private TestPictures() {}

    /** Returns a picture whose left half is red and whose right half is blue, with a green stripe above. */
    public static BufferedImage halves(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                Color colour = y < height / 4 ? Color.GREEN : x < width / 2 ? Color.RED : Color.BLUE;
                image.setRGB(x, y, colour.getRGB());
            }
        }
        return image;
    }

    /** Returns a picture of which every pixel has another colour, as in a photo. */
    public static BufferedImage photo(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int noise = (x * 7919 + y * 104_729) % 23;
                image.setRGB(x, y, (x * 200 / width + noise) << 16 | (y * 200 / height + noise) << 8 | (x + y) * 100 / (width + height) + noise);
            }
        }
        return image;
    }

    /** Returns an image as the bytes of a file. */
    public static byte[] encoded(BufferedImage image, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, bytes)) {
                throw new IllegalArgumentException(format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static byte[] png(int width, int height) {
        return encoded(halves(width, height), "png");
    }

    public static byte[] jpeg(int width, int height) {
        return encoded(photo(width, height), "jpeg");
    }

    /** Returns a JPEG with what a camera says about how it was held, and where it was. */
    public static byte[] turned(byte[] jpeg, int orientation, boolean little) {
        ByteBuffer exif = ByteBuffer.allocate(64);
        exif.order(little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        exif.put((little ? "II" : "MM").getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        exif.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0);
        exif.put("\0\0\0\0GPS 48.2N 16.3E".getBytes(StandardCharsets.US_ASCII));
        byte[] block = Arrays.copyOf(exif.array(), exif.position());
        ByteBuffer all = ByteBuffer.allocate(jpeg.length + block.length + 10);
        all.put(jpeg, 0, 2).putShort((short) 0xffe1).putShort((short) (block.length + 8));
        all.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(block).put(jpeg, 2, jpeg.length - 2);
        return all.array();
    }

    /** Returns a PNG with a chunk more, right behind its header. */
    public static byte[] withChunk(byte[] png, String name, byte[] data) {
        int header = 8 + 25;
        ByteBuffer all = ByteBuffer.allocate(png.length + 12 + data.length);
        byte[] type = name.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(type);
        crc.update(data);
        all.put(png, 0, header).putInt(data.length).put(type).put(data).putInt((int) crc.getValue());
        return all.put(png, header, png.length - header).array();
    }
}
