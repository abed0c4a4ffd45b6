package dev.dossier.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import dev.dossier.model.Picture;
import dev.dossier.model.PictureOptions;
import dev.dossier.model.PictureOptions.Format;
import dev.dossier.model.SitePath;
import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureMakerTest {
    private static final PictureOptions PLAIN = new PictureOptions(Format.JPEG, 90, List.of(40, 80));
    private static final PictureOptions WEBP = new PictureOptions(Format.WEBP, 80, List.of(40, 80));
    private static final SitePath JPEG = SitePath.of("a.jpg");
    private static final SitePath PNG = SitePath.of("a.png");

    private static PictureMaker.Made make(SitePath path, byte[] bytes, PictureOptions options) throws RefusedException {
        return PictureMaker.make(path, bytes, options, false);
    }

    private static BufferedImage read(byte[] bytes) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(bytes));
    }

    private static List<Integer> widths(Picture picture) {
        return picture.files().stream().map(Picture.File::width).toList();
    }

    @ParameterizedTest
    @CsvSource({"200, 40 80", "80, 40 80", "60, 40 60", "44, 44", "40, 40", "10, 10"})
    void makesNoFileThatIsWiderThanThePicture(int width, String widths) throws Exception {
        Picture picture = make(JPEG, TestPictures.jpeg(width, width / 2), PLAIN).picture();

        assertThat(widths(picture)).isEqualTo(Arrays.stream(widths.split(" ")).map(Integer::valueOf).toList());
        assertThat(picture.files()).allMatch(file -> file.height() == Math.round(file.width() / 2.0));
        assertThat(picture.width()).isEqualTo(width);
    }

    @Test
    void makesTheSameOfTheSame() throws Exception {
        byte[] photo = TestPictures.jpeg(100, 60);

        assertThat(make(JPEG, photo, WEBP).picture()).isEqualTo(make(JPEG, photo, WEBP).picture());
        assertThat(make(JPEG, photo, PLAIN).picture()).isEqualTo(make(JPEG, photo, PLAIN).picture());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void turnsPicturesUpright(int orientation) throws Exception {
        byte[] upright = TestPictures.encoded(TestPictures.halves(80, 40), "jpeg");
        BufferedImage lying = lying(read(upright), orientation);
        byte[] file = TestPictures.turned(TestPictures.encoded(lying, "jpeg"), orientation, orientation % 2 == 0);

        PictureMaker.Made made = make(JPEG, file, PLAIN);
        BufferedImage shown = read(made.files().get(1));

        assertThat(shown.getWidth()).isEqualTo(80);
        assertThat(shown.getHeight()).isEqualTo(40);
        assertThat(near(shown, 60, 4)).isEqualTo(Color.GREEN);
        assertThat(near(shown, 10, 30)).isEqualTo(Color.RED);
        assertThat(near(shown, 70, 30)).isEqualTo(Color.BLUE);
    }

    /** Does to a picture what a camera does that is held in a certain way. */
    private static BufferedImage lying(BufferedImage upright, int orientation) {
        Turn turn = new Turn(orientation);
        int width = turn.isSideways() ? upright.getHeight() : upright.getWidth();
        int height = turn.isSideways() ? upright.getWidth() : upright.getHeight();
        BufferedImage lying = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < upright.getHeight(); y++) {
            for (int x = 0; x < upright.getWidth(); x++) {
                int right = upright.getWidth() - 1 - x;
                int below = upright.getHeight() - 1 - y;
                int rgb = upright.getRGB(x, y);
                switch (orientation) {
                    case 2 -> lying.setRGB(right, y, rgb);
                    case 3 -> lying.setRGB(right, below, rgb);
                    case 4 -> lying.setRGB(x, below, rgb);
                    case 5 -> lying.setRGB(y, x, rgb);
                    case 6 -> lying.setRGB(y, right, rgb);
                    case 7 -> lying.setRGB(below, right, rgb);
                    case 8 -> lying.setRGB(below, x, rgb);
                    default -> lying.setRGB(x, y, rgb);
                }
            }
        }
        return lying;
    }

    private static Color near(BufferedImage image, int x, int y) {
        Color colour = new Color(image.getRGB(x, y));
        return List.of(Color.RED, Color.GREEN, Color.BLUE).stream()
                .filter(one -> Math.abs(one.getRed() - colour.getRed()) < 60 && Math.abs(one.getGreen() - colour.getGreen()) < 60
                        && Math.abs(one.getBlue() - colour.getBlue()) < 60)
                .findFirst()
                .orElse(colour);
    }

    @Test
    void publishesNoMetadata() throws Exception {
        byte[] file = TestPictures.turned(TestPictures.jpeg(60, 60), 1, true);

        assertThat(new String(file, StandardCharsets.ISO_8859_1)).contains("GPS");
        assertThat(make(JPEG, file, PLAIN).files()).noneMatch(made -> new String(made, StandardCharsets.ISO_8859_1).contains("GPS"));
    }

    @Test
    void keepsEveryPixelOfADrawing() throws Exception {
        PictureMaker.Made made = make(PNG, TestPictures.png(80, 40), PLAIN);
        PictureMaker.Made webp = make(PNG, TestPictures.png(80, 40), WEBP);

        assertThat(made.picture().files().get(1).path()).hasToString("80.png");
        assertThat(webp.picture().files().get(1).path()).hasToString("80.webp");
        for (BufferedImage image : List.of(read(made.files().get(1)), webp(webp.files().get(1)))) {
            assertThat(new Color(image.getRGB(10, 30))).isEqualTo(Color.RED);
            assertThat(new Color(image.getRGB(39, 30))).isEqualTo(Color.RED);
            assertThat(new Color(image.getRGB(40, 30))).isEqualTo(Color.BLUE);
        }
        assertThat(made.picture().colour()).isIn("#ff0000", "#0000ff");
    }

    private static ImageWriter jpegWriter() {
        List<ImageWriter> writers = new ArrayList<>();
        ImageIO.getImageWritersByFormatName("jpeg").forEachRemaining(writers::add);
        return writers.stream().filter(one -> one.getClass().getModule() == ImageIO.class.getModule()).findFirst().orElseThrow();
    }

    private static BufferedImage webp(byte[] bytes) throws IOException {
        ImageReader reader = new WebPImageReaderSpi().createReaderInstance();
        reader.setInput(new ByteArrayImageInputStream(bytes));
        return reader.read(0);
    }

    @Test
    void keepsWhatIsTransparentWithoutAColourBehindIt() throws Exception {
        BufferedImage glass = new BufferedImage(80, 80, BufferedImage.TYPE_INT_ARGB);
        glass.setRGB(79, 79, 0xffff0000);

        PictureMaker.Made made = make(PNG, TestPictures.encoded(glass, "png"), PLAIN);

        BufferedImage shown = read(made.files().get(1));
        assertThat(shown.getRGB(0, 0) >>> 24).isZero();
        assertThat(shown.getRGB(79, 79)).isEqualTo(0xffff0000);
        assertThat(made.picture().colour()).isEmpty();
    }

    @Test
    void readsSixteenBitsAndGrey() throws Exception {
        BufferedImage grey = new BufferedImage(80, 40, BufferedImage.TYPE_USHORT_GRAY);
        for (int i = 0; i < 80 * 40; i++) {
            grey.getRaster().setSample(i % 80, i / 80, 0, 0x8000);
        }

        BufferedImage shown = read(make(PNG, TestPictures.encoded(grey, "png"), PLAIN).files().get(1));

        assertThat(shown.getRaster().getSample(40, 20, 0)).isEqualTo(0x80);
    }

    @Test
    void convertsColoursToSrgb() throws Exception {
        BufferedImage image = new BufferedImage(80, 40, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 80 * 40; i++) {
            image.setRGB(i % 80, i / 80, 0x406080);
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        packed.writeBytes("linear\0\0".getBytes(StandardCharsets.US_ASCII));
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData());
        }
        byte[] file = TestPictures.withChunk(TestPictures.encoded(image, "png"), "iCCP", packed.toByteArray());

        Color shown = new Color(read(make(PNG, file, PLAIN).files().get(1)).getRGB(40, 20));

        // The sRGB of linear 0x40, 0x60 and 0x80 (IEC 61966-2-1).
        assertThat(shown.getRed()).isBetween(0x87, 0x8b);
        assertThat(shown.getGreen()).isBetween(0xa4, 0xa8);
        assertThat(shown.getBlue()).isBetween(0xba, 0xbe);
    }

    @Test
    void readsTheFourInksOfPrinters() throws Exception {
        WritableRaster inks = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 80, 40, 4, null);
        for (int i = 0; i < 80 * 40; i++) {
            inks.setPixel(i % 80, i / 80, new int[] {255, 0, 0, 255});
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = jpegWriter();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(inks, null, null), null);
        }

        BufferedImage shown = read(make(JPEG, bytes.toByteArray(), PLAIN).files().get(1));

        assertThat(shown.getColorModel().getNumComponents()).isEqualTo(3);
        assertThat(List.of(shown.getWidth(), shown.getHeight())).containsExactly(80, 40);
    }

    @Test
    void makesAFileForOtherSites() throws Exception {
        PictureMaker.Made made = PictureMaker.make(JPEG, TestPictures.jpeg(100, 60), WEBP, true);

        assertThat(made.picture().shared()).get().extracting(file -> file.path().value()).isEqualTo("share-100.jpg");
        assertThat(widths(made.picture())).containsExactly(40, 80);
        assertThat(read(made.files().get(2)).getWidth()).isEqualTo(100);
    }

    @Test
    void leavesWhatMovesAsItIs() throws Exception {
        byte[] gif = "GIF89a\3\0\2\0\0\0\0;".getBytes(StandardCharsets.ISO_8859_1);
        byte[] moving = TestPictures.withChunk(TestPictures.png(9, 8), "acTL", new byte[8]);

        assertThat(make(SitePath.of("a.gif"), gif, PLAIN).picture())
                .extracting(Picture::width, Picture::height, one -> one.files().size()).containsExactly(3, 2, 0);
        assertThat(make(PNG, moving, PLAIN).picture())
                .extracting(Picture::width, Picture::height, one -> one.files().size()).containsExactly(9, 8, 0);
    }

    @Test
    void refusesWhatIsDamaged() {
        byte[] jpeg = TestPictures.jpeg(60, 60);
        byte[] png = TestPictures.png(60, 60);
        byte[] hollow = png.clone();
        Arrays.fill(hollow, 41, hollow.length - 12, (byte) 7);

        assertRefused(JPEG, Arrays.copyOf(jpeg, jpeg.length / 2), "DOS570", "is cut off: its end is missing");
        assertRefused(PNG, Arrays.copyOf(png, png.length - 9), "DOS570", "is cut off: its end is missing");
        assertRefused(PNG, hollow, "DOS570", "");
        assertRefused(PNG, "<html>".getBytes(StandardCharsets.US_ASCII), "DOS570", "is not a PNG, as its name says");
        assertRefused(PNG, jpeg, "DOS571", "is a JPEG, not a PNG");
    }

    @Test
    void refusesWhatClaimsToBeLargerThanAnyPageShows() {
        byte[] png = TestPictures.png(60, 60);
        byte[] huge = png.clone();
        Arrays.fill(huge, 16, 24, (byte) 0x7f);
        byte[] bomb = png.clone();
        // 7,000 × 7,000 pixels of a few bytes.
        System.arraycopy(new byte[] {0, 0, 0x1b, 0x58, 0, 0, 0x1b, 0x58}, 0, bomb, 16, 8);

        assertRefused(PNG, huge, "DOS572", "pixels, more than the 50 million that are decoded");
        assertRefused(PNG, bomb, "DOS572", "bytes are 7000 × 7000 pixels");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<script>x</script>", "<g onload='x'/>", "<foreignObject/>", "<a href='javascript:x'/>", "<a href=' java\nscript:x'/>",
        "<image href='https://example.org/a.png'/>", "<use href='b.svg#x'/>", "<style>@import 'a.css'</style>",
        "<rect style='fill: url(https://example.org/#a)'/>", "<rect fill=\"url('b.svg#a')\"/>", "<set attributeName='onclick' to='x'/>",
        "<a><animate attributeName='href' values='javascript:x'/></a>", "<image href='data:image/svg+xml,x'/>"
    })
    void refusesDrawingsThatDoMoreThanDraw(String part) {
        assertRefused(SitePath.of("a.svg"), svg("", part), "DOS573", "");
    }

    @Test
    void refusesDrawingsThatMakeMoreOfThemselves() {
        byte[] laughs = ("<!DOCTYPE svg [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><svg xmlns=\"http://www.w3.org/2000/svg\">&b;</svg>")
                .getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> make(SitePath.of("a.svg"), laughs, PLAIN)).isInstanceOf(RefusedException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "width='40' height='30'|40|30", "viewBox='0 0 40 30'|40|30", "width='2in' height='72pt'|192|96", "width='100%' viewBox='0,0,40,30'|40|30",
        "width='80' viewBox='0 0 40 30'|80|60", "height='15' viewBox='0 0 40 30'|20|15", "width='50%'|0|0", "viewBox='0 0 x 30'|0|0"
    })
    void readsTheSizeOfADrawing(String attributes, int width, int height) throws Exception {
        Picture picture = make(SitePath.of("a.svg"), svg(attributes, "<use href='#a'/><a href='https://example.org/'/>"), PLAIN).picture();

        assertThat(List.of(picture.width(), picture.height())).containsExactly(width, height);
    }

    private static byte[] svg(String attributes, String part) {
        return ("<svg xmlns=\"http://www.w3.org/2000/svg\" " + attributes + ">" + part + "</svg>").getBytes(StandardCharsets.UTF_8);
    }

    private static void assertRefused(SitePath path, byte[] bytes, String code, String message) {
        assertThatThrownBy(() -> make(path, bytes, PLAIN))
                .isInstanceOfSatisfying(RefusedException.class, why -> assertThat(why.code().id()).isEqualTo(code))
                .hasMessageContaining(message);
    }
}
