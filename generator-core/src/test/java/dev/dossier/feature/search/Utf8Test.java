package dev.dossier.feature.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8Test {
    @Test
    void writesNumbersInBase36() {
        Utf8 text = new Utf8();
        StringBuilder expected = new StringBuilder();
        Random random = new Random(3);
        for (int i = 0; i < 5_000; i++) {
            int number = i < 2_000 ? i : random.nextInt(1 << Numbers.BITS);
            text.number(number).append(' ');
            expected.append(Integer.toString(number, 36)).append(' ');
        }

        assertThat(new String(text.toBytes(), StandardCharsets.UTF_8)).isEqualTo(expected.toString());
        assertThat(text.units()).isEqualTo(expected.length());
    }

    @Test
    void countsTheUnitsOfWhatIsNotAscii() {
        Utf8 text = new Utf8();
        char[] chars = "aé中\ud842\udfb7z".toCharArray();

        text.append("é…").append(chars, 0, 1).append(chars, 1, chars.length);

        assertThat(text.toBytes()).asString(StandardCharsets.UTF_8).isEqualTo("é…aé中\ud842\udfb7z");
        assertThat(text.units()).isEqualTo(8);
    }
}
