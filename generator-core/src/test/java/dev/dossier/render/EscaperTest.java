package dev.dossier.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EscaperTest {
    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            ``                ~ ``
            Police            ~ Police
            a & b             ~ a &amp; b
            &amp;             ~ &amp;amp;
            <b>               ~ &lt;b&gt;
            "it's"            ~ &quot;it&#39;s&quot;
            &                 ~ &amp;
            a/b=c`x           ~ a/b=c`x
            警察 é 😀          ~ 警察 é 😀
            {{x}} ${x}        ~ {{x}} ${x}
            """)
    void writesFiveCharactersAsReferences(String text, String escaped) {
        assertThat(Escaper.escape(text)).isEqualTo(escaped);
    }

    @ParameterizedTest
    @ValueSource(ints = {
        0, 1, 8, 0x0b, 0x0c, 0x0e, 0x1f, 0x7f, 0x80, 0x9f, 0xd800, 0xdbff, 0xdc00, 0xdfff, 0xfdd0, 0xfdef, 0xfffe, 0xffff, 0x1fffe,
        0x10ffff
    })
    void leavesOutWhatNeitherHtmlNorXmlMayHold(int c) {
        String text = "a" + new String(Character.toChars(c)) + "b";

        assertThat(Escaper.escape(text)).isEqualTo("ab");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x09, 0x0a, 0x20, 0x7e, 0xa0, 0xad, 0x2028, 0xd7ff, 0xe000, 0xfdcf, 0xfdf0, 0xfffd, 0x10000, 0x1fffd})
    void keepsEverythingElse(int c) {
        String text = "a" + new String(Character.toChars(c)) + "b";

        assertThat(Escaper.escape(text)).isEqualTo(text);
    }

    @Test
    void writesEveryLineEndAsLineFeed() {
        assertThat(Escaper.escape("a\r\nb\rc\n\r\r\n")).isEqualTo("a\nb\nc\n\n\n");
    }

    @Test
    void leavesOutSurrogatesWithoutAPartnerOnly() {
        assertThat(Escaper.escape("\ud83d\ud83d\ude00\ude00")).isEqualTo("😀");
    }

    @Test
    void keepsPlainTextAsItIsButForControlCharacters() {
        TextWriter out = new TextWriter(64);

        Escaper.plain("<a & 'b'>\u0000\r\n", out);

        assertThat(out).hasToString("<a & 'b'>\n");
    }

    @Test
    void doesTheSameAsAnEscaperThatGoesCharacterByCharacter() {
        Random random = new Random(7);
        String alphabet = "ab<>&\"'\u0000\t\n é\ud83d\ude00\ufffe\u0085";
        for (int i = 0; i < 5000; i++) {
            StringBuilder text = new StringBuilder();
            StringBuilder expected = new StringBuilder();
            for (int j = random.nextInt(12); j > 0; j--) {
                char c = alphabet.charAt(random.nextInt(alphabet.length()));
                text.append(c);
            }
            text.codePoints().forEach(c -> expected.append(slowly(c)));

            assertThat(Escaper.escape(text.toString())).isEqualTo(expected.toString());
        }
    }

    private static String slowly(int c) {
        int type = Character.getType(c);
        boolean dropped = type == Character.SURROGATE || c == 0xfffe || type == Character.CONTROL && c != '\t' && c != '\n';
        if (dropped) {
            return "";
        }
        return new String(Character.toChars(c))
                .replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }
}
