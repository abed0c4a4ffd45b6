package dev.dossier.feature.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which characters a font has, without Java's graphics. */
class CoverageTest {
    private static final Set<Integer> SHAPELESS = Set.of(
            (int) Character.FORMAT, (int) Character.CONTROL, (int) Character.LINE_SEPARATOR, (int) Character.PARAGRAPH_SEPARATOR);

    @ParameterizedTest
    @ValueSource(strings = {"noto-serif.ttf", "noto-naskh-arabic.ttf"})
    void isWhatJavaCanDisplay(String name) throws Exception {
        byte[] file = file(name);
        Font font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file));
        BitSet covered = Coverage.of(file);
        // What has no shape Java displays with any font.
        for (int character = 0; character <= 0xFFFF; character++) {
            if (!SHAPELESS.contains(Character.getType(character))) {
                assertThat(covered.get(character)).as("U+%04X", character).isEqualTo(font.canDisplay(character));
            }
        }
        assertThat(covered.cardinality()).isGreaterThan(300);
    }

    @Test
    void isNothingWhereAFileIsNoFont() throws Exception {
        byte[] file = file("noto-naskh-arabic.ttf");
        assertThat(Coverage.of(new byte[0])).isEqualTo(new BitSet());
        assertThat(Coverage.of(Arrays.copyOf(file, 200))).isEqualTo(new BitSet());
        assertThat(Coverage.of("wOF2 and so on".getBytes())).isEqualTo(new BitSet());
    }

    @Test
    void isFoundInBoundedTimeWhateverAFileClaims() throws Exception {
        byte[] file = file("noto-naskh-arabic.ttf");
        Random random = new Random(1);
        for (int i = 0; i < 300; i++) {
            byte[] broken = file.clone();
            for (int j = 0; j < 30; j++) {
                broken[random.nextInt(1500)] = (byte) random.nextInt();
            }
            assertThat(Coverage.of(broken).length()).isLessThanOrEqualTo(Character.MAX_CODE_POINT + 1);
        }
    }

    private static byte[] file(String name) throws Exception {
        try (InputStream in = Typefaces.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }
}
