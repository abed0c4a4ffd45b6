package dev.dossier.picture;

import com.luciad.imageio.webp.WebPImageWriterSpi;
import dev.dossier.model.PictureOptions;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A way to turn pixels into a file, without metadata.
 *
 * @param format how
 * @param lossless whether every pixel stays what it is
 * @param quality what is kept of the others, from 1 to 100
 */
record Encoding(PictureOptions.Format format, boolean lossless, int quality) {
    private static final float PERCENT = 100;

    /** What is lossless has no quality; this is how long a smaller file is looked for, from 0 to 1. */
    private static final float EFFORT = 0.75f;

    /** Whether the library for WebP works on this machine is found out when it is needed first. */
    private static final class Webp {
        private static final boolean WORKS = works();

        private static boolean works() {
            try {
                Pixels dot = new Pixels(1, 1, new int[] {0xff000000});
                return new Encoding(PictureOptions.Format.WEBP, false, PictureOptions.QUALITY).bytes(dot).length > 0;
            } catch (IOException | LinkageError | RuntimeException missing) {
                // It is not on the class path, has nothing for this system, or cannot be unpacked.
                return false;
            }
        }
    }

    /** Returns whether this machine can encode WebP. */
    static boolean hasWebp() {
        return Webp.WORKS;
    }

    /** Returns the extension of the files. */
    String extension() {
        return format == PictureOptions.Format.WEBP ? "webp" : lossless ? "png" : "jpg";
    }

    byte[] bytes(Pixels pixels) throws IOException {
        ImageWriter writer = format == PictureOptions.Format.WEBP ? webp() : ofJdk(lossless ? "png" : "jpeg");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image(pixels), null, null), parameters(writer));
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private ImageWriteParam parameters(ImageWriter writer) {
        ImageWriteParam parameters = writer.getDefaultWriteParam();
        if (format == PictureOptions.Format.WEBP) {
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionType(lossless ? "Lossless" : "Lossy");
            parameters.setCompressionQuality(lossless ? EFFORT : quality / PERCENT);
        } else if (!lossless) {
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(quality / PERCENT);
            parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        }
        return parameters;
    }

    private static ImageWriter webp() throws IOException {
        return new WebPImageWriterSpi().createWriterInstance();
    }

    /** Others may be registered as well, who encode otherwise. */
    private static ImageWriter ofJdk(String name) {
        Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName(name);
        while (writers.hasNext()) {
            ImageWriter writer = writers.next();
            if (writer.getClass().getModule() == ImageIO.class.getModule()) {
                return writer;
            }
        }
        throw new IllegalStateException("the JDK has no encoder for " + name);
    }

    private static BufferedImage image(Pixels pixels) {
        int type = pixels.isOpaque() ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB;
        BufferedImage image = new BufferedImage(pixels.width(), pixels.height(), type);
        image.getRaster().setDataElements(0, 0, pixels.width(), pixels.height(), pixels.argb());
        return image;
    }
}
