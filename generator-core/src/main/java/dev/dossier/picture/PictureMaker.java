package dev.dossier.picture;

import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.model.Fingerprint;
import dev.dossier.model.Picture;
import dev.dossier.model.PictureOptions;
import dev.dossier.model.PictureOptions.Format;
import dev.dossier.model.SitePath;
import dev.dossier.picture.Decoding.Decoded;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Turns the file of a picture into those that a site publishes: in several widths, none larger than the source, upright, in sRGB and
 * without metadata. The same bytes and options always give the same files on the same machine. Thread-safe.
 */
public final class PictureMaker {
    /** Whatever is made otherwise gets another number. */
    private static final String VERSION = "picture 1";

    /** The width that other sites show beside a link (Open Graph), in pixels. */
    private static final int SHARED_WIDTH = 1200;
    private static final int SHARED_QUALITY = 85;

    /** A width that is closer to that of the source than this, as a factor, is not worth a file. */
    private static final double STEP = 1.2;

    /** A drawing keeps every pixel while that takes at most so many times as many bytes. */
    private static final double WORTH = 1.5;

    private PictureMaker() {}

    /**
     * A picture with its files.
     *
     * @param picture the picture, its files with names such as {@code 800.webp}; without files it is published as it is, and its width
     *     is 0 where nobody knows it
     * @param files the bytes of its files, in their order, the shared one last
     */
    public record Made(Picture picture, List<byte[]> files) {}

    /** Returns whether a file is a picture, by its name. */
    public static boolean isPicture(SitePath path) {
        return Kind.ofExtension(path.extension()).isPresent();
    }

    /** Returns whether this machine can encode in a format. */
    public static boolean encodes(Format format) {
        return format != Format.WEBP || Encoding.hasWebp();
    }

    /**
     * Returns what is the same only where the same is made.
     *
     * @param path where the picture is, of which only the extension counts
     * @param content what stands for its bytes
     * @param options what is to be made
     * @param shared whether a file for other sites is made too
     */
    public static Fingerprint key(SitePath path, Fingerprint content, PictureOptions options, boolean shared) {
        return new Fingerprint.Builder()
                .text(VERSION)
                .text(Kind.ofExtension(path.extension()).map(Kind::name).orElse(""))
                .fingerprint(content)
                .text(options.toString())
                .number(shared ? 1 : 0)
                .build();
    }

    /** Returns the most bytes that are read of a file; it is refused where they are all there. */
    public static int limit() {
        return Limits.MAX_BYTES + 1;
    }

    /**
     * Makes the files of a picture.
     *
     * @param path where the picture is, of which only the extension counts
     * @param bytes the bytes of its file
     * @param options what is to be made
     * @param shared whether a file for other sites is made too
     * @throws RefusedException when it is damaged, dangerous, or no picture of the kind that its name says
     */
    public static Made make(SitePath path, byte[] bytes, PictureOptions options, boolean shared) throws RefusedException {
        Kind promised = Kind.ofExtension(path.extension()).orElseThrow();
        if (bytes.length > Limits.MAX_BYTES) {
            throw new RefusedException(
                    DiagnosticCode.PICTURE_TOO_LARGE, "has more than " + Limits.MAX_BYTES / (1024 * 1024) + " MiB", "Make it smaller.");
        }
        if (promised == Kind.SVG) {
            SvgFile.Size size = SvgFile.read(bytes);
            return asItIs(size.width(), size.height());
        }
        Header header = Header.read(kind(promised, new Bytes(bytes)), new Bytes(bytes));
        Limits.check(header, bytes.length);
        if (header.moving()) {
            return asItIs((int) header.width(), (int) header.height());
        }
        int step = Limits.step(header, options.largest());
        return Limits.share(
                header.width() / step * (header.height() / step), () -> make(header, bytes, step, options, shared));
    }

    private static Kind kind(Kind promised, Bytes bytes) throws RefusedException {
        Kind kind = Kind.of(bytes).orElseThrow(() -> RefusedException.damaged("is not " + promised.words() + ", as its name says"));
        if (kind != promised) {
            throw new RefusedException(
                    DiagnosticCode.PICTURE_TYPE_MISMATCH,
                    "is " + kind.words() + ", not " + promised.words(),
                    "Give its name the ending '." + kind.extensions().get(0) + "'.");
        }
        return kind;
    }

    private static Made asItIs(int width, int height) {
        return new Made(new Picture(width, height, "", List.of(), Optional.empty()), List.of());
    }

    private static Made make(Header header, byte[] bytes, int step, PictureOptions options, boolean shared) throws RefusedException {
        boolean sideways = header.turn().isSideways();
        int width = (int) (sideways ? header.height() : header.width());
        int height = (int) (sideways ? header.width() : header.height());
        Picture whole = new Picture(width, height, "", List.of(), Optional.empty());
        List<Integer> widths = widths(width, options, shared);
        int widest = widths.get(widths.size() - 1);
        Pixels pixels = decode(header, bytes, step, widest, whole.heightFor(widest));
        try {
            return encode(header, pixels, whole, options, shared);
        } catch (IOException | RuntimeException e) {
            throw RefusedException.damaged("cannot be encoded");
        }
    }

    /** Returns the picture as it is published in its largest size. */
    private static Pixels decode(Header header, byte[] bytes, int step, int width, int height) throws RefusedException {
        Decoded decoded = Decoding.decode(bytes, header, step);
        boolean sideways = header.turn().isSideways();
        Pixels scaled = Scaling.of(decoded.rows(), sideways ? height : width, sideways ? width : height);
        Pixels converted = decoded.colours().map(colours -> ColourConversion.toSrgb(scaled, colours)).orElse(scaled);
        return header.turn().upright(converted);
    }

    private static Made encode(Header header, Pixels pixels, Picture whole, PictureOptions options, boolean shared) throws IOException {
        boolean opaque = pixels.isOpaque();
        boolean drawing = header.kind() != Kind.JPEG && pixels.isDrawing();
        List<Integer> widths = widths(whole.width(), options, false);
        Encoding encoding = encoding(options, drawing, opaque, scaled(pixels, whole, widths.get(widths.size() - 1)));
        List<Picture.File> files = new ArrayList<>();
        List<byte[]> bytes = new ArrayList<>();
        for (int width : widths) {
            files.add(file(encoding, scaled(pixels, whole, width), "", bytes));
        }
        Optional<Picture.File> toShare = Optional.empty();
        if (shared) {
            Encoding plain = new Encoding(Format.JPEG, drawing || !opaque, SHARED_QUALITY);
            toShare = Optional.of(file(plain, scaled(pixels, whole, Math.min(whole.width(), SHARED_WIDTH)), "share-", bytes));
        }
        String colour = opaque ? pixels.colour() : "";
        return new Made(new Picture(whole.width(), whole.height(), colour, files, toShare), bytes);
    }

    private static Picture.File file(Encoding encoding, Pixels pixels, String prefix, List<byte[]> all) throws IOException {
        byte[] bytes = encoding.bytes(pixels);
        all.add(bytes);
        SitePath name = SitePath.of(prefix + pixels.width() + "." + encoding.extension());
        return new Picture.File(name, pixels.width(), pixels.height(), Fingerprint.of(bytes));
    }

    /** Chooses how all files of a picture are encoded, by its largest. */
    private static Encoding encoding(PictureOptions options, boolean drawing, boolean opaque, Pixels largest) throws IOException {
        Encoding exact = new Encoding(options.format(), true, options.quality());
        Encoding lossy = new Encoding(options.format(), false, options.quality());
        if (options.format() == Format.JPEG && !opaque) {
            return exact;
        }
        boolean worth = drawing && exact.bytes(largest).length <= WORTH * lossy.bytes(largest).length;
        return worth ? exact : lossy;
    }

    private static Pixels scaled(Pixels largest, Picture whole, int width) {
        return largest.scaled(width, whole.heightFor(width));
    }

    /** Returns the widths that a picture is published in, in their order. */
    private static List<Integer> widths(int width, PictureOptions options, boolean shared) {
        SortedSet<Integer> widths = new TreeSet<>();
        int widest = Math.min(width, options.largest());
        options.widths().stream().filter(one -> one * STEP <= widest).forEach(widths::add);
        widths.add(widest);
        if (shared) {
            widths.add(Math.min(width, SHARED_WIDTH));
        }
        return List.copyOf(widths);
    }
}
