package dev.dossier.feature.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** What cards show of a logo. */
class LogoTest {
    @Test
    void isWhatIsNotTransparent() throws Exception {
        BufferedImage image = new BufferedImage(600, 90, BufferedImage.TYPE_INT_ARGB);
        for (int x = 0; x < 300; x++) {
            for (int y = 0; y < 90; y++) {
                image.setRGB(x, y, 0xFFFFFFFF);
            }
        }
        Logo logo = Logo.of(png(image)).orElseThrow();
        assertThat(new int[] {logo.width(), logo.height()}).containsExactly(300, 45);
        assertThat(logo.cover()[149]).isEqualTo((byte) 255);
        assertThat(logo.cover()[150]).isZero();
    }

    @Test
    void isHowDarkAnOpaquePictureIs() throws Exception {
        BufferedImage image = new BufferedImage(2, 1, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, 0xFFFFFF);
        Logo logo = Logo.of(png(image)).orElseThrow();
        assertThat(logo.cover()[0]).isZero();
        assertThat(logo.cover()[logo.width() - 1]).isEqualTo((byte) 255);
    }

    @Test
    void isNothingWhereAPictureClaimsToBeHuge() {
        ByteBuffer header = ByteBuffer.allocate(33).putLong(0x89504E470D0A1A0AL).putInt(13).putInt(0x49484452);
        header.putInt(60_000).putInt(60_000).put((byte) 8).put((byte) 2).put((byte) 0).put((byte) 0).put((byte) 0);
        CRC32 sum = new CRC32();
        sum.update(header.array(), 12, 17);
        header.putInt((int) sum.getValue());
        assertThat(Logo.of(header.array())).isEmpty();
        assertThat(Logo.of(new byte[0])).isEmpty();
        assertThat(Logo.of("<svg/>".getBytes())).isEmpty();
    }

    private static byte[] png(BufferedImage image) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
