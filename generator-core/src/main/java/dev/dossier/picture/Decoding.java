package dev.dossier.picture;

import com.twelvemonkeys.imageio.color.ColorSpaces;
import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.zip.InflaterInputStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.ImageInputStream;

/** Decodes a picture whose header is sound. */
final class Decoding {
    /** No profile of a camera or a screen is larger, in bytes. */
    private static final int MAX_PROFILE = 4 * 1024 * 1024;

    private Decoding() {}

    /**
     * A decoded picture as it lies in its file.
     *
     * @param rows its pixels
     * @param colours what their numbers mean, where that is not sRGB
     */
    record Decoded(Rows rows, Optional<ColorSpace> colours) {}

    /**
     * Decodes a picture.
     *
     * @param step which of the rows and columns are wanted: every one, every second, and so on
     */
    static Decoded decode(byte[] bytes, Header header, int step) throws RefusedException {
        ImageReader reader = null;
        try (ImageInputStream in = new ByteArrayImageInputStream(bytes)) {
            reader = reader(header.kind());
            reader.setInput(in, true, true);
            if (reader.getWidth(0) != header.width() || reader.getHeight(0) != header.height()) {
                throw RefusedException.damaged("says two different sizes");
            }
            ImageReadParam parameters = reader.getDefaultReadParam();
            parameters.setSourceSubsampling(step, step, 0, 0);
            BufferedImage image = reader.read(0, parameters);
            Rows rows = ImageRows.of(image);
            return new Decoded(rows, colours(image, bytes, header).filter(one -> rows.isColoured()));
        } catch (IOException | RuntimeException damaged) {
            // Decoders throw whatever they stumble over in a file that is not what it says.
            throw RefusedException.damaged("cannot be decoded");
        } finally {
            if (reader != null) {
                reader.dispose();
            }
        }
    }

    private static ImageReader reader(Kind kind) throws IOException {
        return switch (kind) {
            case JPEG -> {
                JPEGImageReaderSpi provider = new JPEGImageReaderSpi();
                // It looks for the decoder of the JDK there, which it stands on.
                provider.onRegistration(IIORegistry.getDefaultInstance(), ImageReaderSpi.class);
                yield provider.createReaderInstance();
            }
            case WEBP -> new WebPImageReaderSpi().createReaderInstance();
            default -> ofJdk(kind);
        };
    }

    /** Others may be registered as well, who decode otherwise. */
    private static ImageReader ofJdk(Kind kind) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(kind.extensions().get(0));
        while (readers.hasNext()) {
            ImageReader reader = readers.next();
            if (reader.getClass().getModule() == ImageIO.class.getModule()) {
                return reader;
            }
        }
        throw new IllegalStateException("the JDK has no decoder for " + kind);
    }

    private static Optional<ColorSpace> colours(BufferedImage image, byte[] bytes, Header header) {
        if (header.profile().isPresent()) {
            int[] place = header.profile().get();
            return profile(bytes, place[0], place[1]);
        }
        ColorSpace colours = image.getColorModel().getColorSpace();
        return Optional.of(colours).filter(one -> one instanceof ICC_ColorSpace && !one.isCS_sRGB());
    }

    /** Unpacks the profile of a PNG (third edition, section 11.3.2.3); one that makes no sense is left out. */
    private static Optional<ColorSpace> profile(byte[] bytes, int start, int end) {
        int at = start;
        while (at < end && bytes[at] != 0) {
            at++;
        }
        // Behind the name stands how it is packed, in one byte.
        if (at + 2 >= end) {
            return Optional.empty();
        }
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes, at + 2, end - at - 2))) {
            ColorSpace colours = ColorSpaces.createColorSpace(ICC_Profile.getInstance(in.readNBytes(MAX_PROFILE)));
            return Optional.of(colours).filter(one -> one.getType() == ColorSpace.TYPE_RGB && !one.isCS_sRGB());
        } catch (IOException | IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
