package dev.dossier.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.dossier.model.Look;
import dev.dossier.model.Route;
import dev.dossier.model.SitePath;
import dev.dossier.model.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContrastTest {
    /** Ratios as the tools of the W3C's authors give them. */
    @ParameterizedTest
    @CsvSource({
        "#000000, #ffffff, 21", "#fff, #ffffff, 1", "#777777, #ffffff, 4.478", "#767676, #ffffff, 4.542", "#0000ff, #ffffff, 8.592",
        "#ff0000, #ffffff, 3.998", "#00ff00, #000, 15.304"
    })
    void isTheRatioOfWcag(String front, String back, double ratio) {
        Tokens tokens = Tokens.of(":root { --a: " + front + "; --b: " + back + "; }");
        double actual = Contrast.ratio(tokens.colour("--a", false).orElseThrow(), tokens.colour("--b", true).orElseThrow());
        assertThat(actual).isCloseTo(ratio, within(0.001));
    }

    @Test
    void takesTheColoursOfEachScheme() {
        Tokens tokens = Tokens.of("""
                a { --x: #111 }
                :root { --x: #222; /* --x: #333; */ --y: var(--x); --z: red; --loop: var(--loop) }
                @media (prefers-contrast: more) { :root { --x: #444; } }
                @media screen and (prefers-color-scheme: dark) { p { color: var(--x) } :root { --x: #abc } }
                @media print { :root { --x: #666; } }
                """);
        assertThat(tokens.colour("--y", false)).map(Tokens.Colour::rgb).hasValue(0x222222);
        assertThat(tokens.colour("--y", true)).map(Tokens.Colour::rgb).hasValue(0xaabbcc);
        assertThat(tokens.colour("--z", false)).isEmpty();
        assertThat(tokens.colour("--loop", false)).isEmpty();
        assertThat(tokens.colour("--none", false)).isEmpty();
    }

    @Test
    void standsBrokenStyleSheets() {
        for (String css : List.of("", "}", "{", ":root {", ":root { --a", ":root { --a: #fff", "/* contrast 4.5: --a on --b", "@media { { {")) {
            List<String> found = new ArrayList<>();
            SourceFile sheet = new SourceFile(
                    SitePath.of("assets/a.css"), "a.css", SourceFile.content(css.getBytes(StandardCharsets.UTF_8)));
            new Contrast(SheetText.of(new Route.Copied(sheet.path(), sheet), Look.PLAIN), (place, finding) -> found.add(finding.message())).check();
            assertThat(found).isEmpty();
        }
    }
}
