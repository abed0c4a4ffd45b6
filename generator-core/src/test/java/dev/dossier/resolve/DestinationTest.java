package dev.dossier.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.model.SitePath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationTest {
    @ParameterizedTest
    @CsvSource({
        "a/b.md#c, '', a/b.md, '', c",
        "https://example.org/x?y#z, https, https://example.org/x, ?y, z",
        "mailto:a@b.c, mailto, mailto:a@b.c, '', ''",
        "a:b, a, a:b, '', ''",
        "./a:b, '', ./a:b, '', ''",
        "?x=1, '', '', ?x=1, ''",
        "x.md?y=1#%D9%82, '', x.md, ?y=1, ق",
        "1a:b, '', 1a:b, '', ''"
    })
    void takesADestinationApart(String text, String scheme, String path, String query, String fragment) {
        Destination destination = Destination.of(text);
        assertThat(destination.scheme()).isEqualTo(scheme);
        assertThat(destination.path()).isEqualTo(path);
        assertThat(destination.query()).isEqualTo(query);
        assertThat(destination.fragment().orElse("")).isEqualTo(fragment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:x", "JAVASCRIPT:x", " javascript:x", "java\tscript:x", "java\nscript:x", "java\rscript:x",
                "\u0001javascript:x", "javascript\u0000:x", "jav\u00a0ascript:x", "javascript :x", "\u001fjavascript\u007f:x"
            })
    void seesASchemeAsABrowserDoes(String text) {
        assertThat(Destination.of(text).scheme()).isEqualTo("javascript");
    }

    @ParameterizedTest
    @CsvSource({
        "b.md, a, a/b.md",
        "../b.md, a/c, a/b.md",
        "./x/../b.md, a, a/b.md",
        "/b.md, a/c, b.md",
        "b%20c.md, a, a/b c.md",
        "%2e%2e/b.md, a, b.md",
        "caf%C3%A9.md, '', café.md",
        "a%zz.md, '', a%zz.md"
    })
    void findsAPathFromAFolder(String text, String folder, String path) {
        assertThat(Destination.of(text).from(SitePath.of(folder))).contains(SitePath.of(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../b.md", "/../b.md", "%2e%2e/%2e%2e/b.md", "..%2f..%2fb.md", "a\\b.md", "con.md", "a%00b.md"})
    void findsNoPathOutsideOrThatIsUnsafe(String text) {
        assertThat(Destination.of(text).from(SitePath.of("a"))).isEmpty();
    }

    @Test
    void knowsWhatIsNotLocal() {
        assertThat(Destination.of("//example.org/x").isLocal()).isFalse();
        assertThat(Destination.of("x/y.md").isLocal()).isTrue();
    }
}
