package dev.dossier.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where addresses are found in files that are not pages. */
class WrittenAddressesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a{b:url(c.png)} | c.png@8",
                "a{b:url( 'c d.png' )} | c d.png@9",
                "a{b:URL(\"c.png\"),url(d.png)} | c.png@8 d.png@21",
                "@import 'a.css'; | a.css@8",
                "@IMPORT url(a.css) print; b{c:'d'} | a.css@12",
                "@import/**/\"a.css\" layer(x); | a.css@11",
                "@charset 'utf-8'; a{content:'url(x)'} | ``",
                "/* url(a) */ b{c:url(d)} | d@21",
                "a{b:xurl(c) --url:d} | ``",
                "a{b:url(c\\)d)} | c)d@8",
                "a{b:'it\\'s';c:url(d)} | d@18",
                "a{b:'open\\n;c:url(d)} | d@17",
                "a{b:url(c | c@8",
                "a{b:url( | @8",
                "a{b:'c | ``",
                "/* url(a) | ``",
                "@import | ``",
                "a\\ | ``"
            })
    void inStyleSheets(String css, String expected) {
        assertThat(shown(CssUrls.of(css.replace("\\n", "\n")))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"url(", "'", "/*", "@import ", "@import'", "url('\\", "\\", "a"})
    void inStyleSheetsOfAnySize(String part) {
        assertThat(CssUrls.of(part.repeat(100_000))).hasSizeLessThanOrEqualTo(100_000);
    }

    @Test
    void inManifests() {
        String json = """
                {"name": "src", "start_url" : "./?a=\\"b\\"", "icons": [{"src":"a.png"}, {"sizes": "url", "src": "\\/b.png"}],
                "scope": "x/", "list": ["src", "url"], "open": "url"}""";
        assertThat(ManifestUrls.of(json)).extracting(Written::link).containsExactly("./?a=\"b\"", "a.png", "/b.png");
        assertThat(ManifestUrls.of("{\"src\": \"x")).extracting(Written::link).containsExactly("x");
    }

    @Test
    void inFeedsAndLists() {
        String xml = "<id>https://a.example/id</id><loc>https://a.example/b?c&amp;d&#39;e</loc><x y='https://a.example/z'/>"
                + "<w z=\"https://b.example/?u=https://a.example/no\"/> https://a.example/no"
                + "<summary type=\"text\">https://a.example/no</summary><link>https://a.example/</link>";
        assertThat(OwnUrls.of(xml, "https://a.example/", true))
                .extracting(Written::link)
                .containsExactly("https://a.example/b?c&d'e", "https://a.example/z", "https://a.example/");
    }

    private static String shown(List<Written> all) {
        return all.stream().map(one -> one.link() + "@" + one.start()).collect(Collectors.joining(" "));
    }
}
