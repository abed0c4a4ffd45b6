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
            if (!SHAPELESS.contains(Character.getType(character)) && !isIgnorable(character)) {
                assertThat(covered.get(character)).as("U+%04X", character).isEqualTo(font.canDisplay(character));
            }
        }
        assertThat(covered.cardinality()).isGreaterThan(300);
    }

    /** Newer versions of Java display these with any font, too: what {@code DerivedCoreProperties.txt} of Unicode calls Default_Ignorable_Code_Point. */
    private static boolean isIgnorable(int character) {
        return character == 0x34F || character == 0x115F || character == 0x1160 || character == 0x17B4 || character == 0x17B5
                || character >= 0x180B && character <= 0x180F || character == 0x2065 || character == 0x3164
                || character >= 0xFE00 && character <= 0xFE0F || character == 0xFFA0 || character >= 0xFFF0 && character <= 0xFFF8;
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
