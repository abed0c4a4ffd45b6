package dev.dossier.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.model.Look;
import dev.dossier.model.Route;
import dev.dossier.model.SitePath;
import dev.dossier.model.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyleSheetsTest {
    private final List<Diagnostic> problems = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a { color: red; }                       | a{color:red}
            a:hover , b > c { }                     | a:hover,b>c{}
            a :hover { x: y }                       | a :hover{x:y}
            a { margin: -0.5rem 0.25em 10.5px 0; }  | a{margin:-.5rem .25em 10.5px 0}
            a{width:calc(1px + -2 * var(--a))}      | a{width:calc(1px + -2 * var(--a))}
            @media (min-width: 4em) and (x: y) {}   | @media (min-width:4em) and (x:y){}
            @media (1em <= width < 2em) { }         | @media (1em <= width < 2em){}
            @layer a { b { & > c { d: e } } }       | @layer a{b{&>c{d:e}}}
            a{--x: ;--y:  1 ,  2}                   | a{--x: ;--y:1,2}
            a{color:oklch(from red l c / 50%)}      | a{color:oklch(from red l c / 50%)}
            a{b:c !important;}                      | a{b:c!important}
            a/**/b{}                                | a/**/b{}
            a /* x */ b{}                           | a b{}
            a{/* x */ b : c /* ; */ ; }             | a{b :c}
            a::after { content: " /* 0.5 } " "" }   | a::after{content:" /* 0.5 } " ""}
            a{content:'\\' ; x'}                    | a{content:'\\' ; x'}
            a{b:url( "x y.png" ) no-repeat}         | a{b:url("x y.png") no-repeat}
            a{b:url(data:image/png;base64,A/*B==)}  | a{b:url(data:image/png;base64,A/*B==)}
            .\\31 0{a:b}                            | .\\31 0{a:b}
            [a = "b" ] { c: d }                     | [a = "b"]{c:d}
            a{b:c}/* never closed                   | a{b:c}
            a{b:"never closed                       | a{b:"never closed
            """)
    void leavesOutWhatPartsNoTokens(String css, String small) {
        assertThat(CssMinifier.minify(css.strip(), "")).isEqualTo(small);
        assertThat(CssMinifier.minify(small, "")).isEqualTo(small);
    }

    @Test
    void joinsPartsInTheOrderOfTheirImports() throws IOException {
        assertThat(sheet(Map.of(
                        "assets/style.css", "@charset 'utf-8'; /* x */ @layer a, b;\n@import \"style/a.css\"; @import url(style/deep/b.css);\ni{}",
                        "assets/style/a.css", "@import 'https://example.org/x.css' screen;\na{}",
                        "assets/style/deep/b.css", "@import \"../c.css\";\nb{}",
                        "assets/style/c.css", "c{}",
                        "assets/style/unused.css", "u{}")))
                .isEqualTo("@layer a,b;@import 'https://example.org/x.css' screen;a{}c{}b{}i{}");
        assertThat(problems).isEmpty();
    }

    @Test
    void keepsWhereAddressesLead() throws IOException {
        assertThat(sheet(Map.of(
                        "assets/style.css", "@import 'style/a.css';b{c:url(d.png)}",
                        "assets/style/a.css", "a{b:url(../x.png) url('y.png') url(/z.png) url(#m) url(https://e.org/) url(data:,)}")))
                .isEqualTo("a{b:url(style/../x.png) url('style/y.png') url(/z.png) url(#m) url(https://e.org/) url(data:,)}b{c:url(d.png)}");
    }

    @Test
    void namesASheetByWhatIsInItAndPublishesNoParts() {
        SortedMap<SitePath, Route.Copied> some = joined(Map.of("assets/style.css", "a { }", "assets/style/a.css", "", "assets/more.css", "b{}"));
        SortedMap<SitePath, Route.Copied> same = joined(Map.of("assets/style.css", "a{/* */}"));

        assertThat(some.keySet()).extracting(SitePath::value).containsExactly("assets/more.css", "assets/style.css");
        SitePath output = some.get(SitePath.of("assets/style.css")).output();
        assertThat(output.value()).matches("assets/style\\.[0-9a-f]{8}\\.css");
        assertThat(output).isEqualTo(same.get(SitePath.of("assets/style.css")).output());
        assertThat(output).isNotEqualTo(joined(Map.of("assets/style.css", "b{}")).get(SitePath.of("assets/style.css")).output());
    }

    private String sheet(Map<String, String> files) throws IOException {
        Route.Copied sheet = joined(files).get(SitePath.of("assets/style.css"));
        return new String(sheet.source().content().read(Integer.MAX_VALUE), StandardCharsets.UTF_8);
    }

    private SortedMap<SitePath, Route.Copied> joined(Map<String, String> files) {
        return joined(ThemeFixture.files(new TreeMap<>(files)), problems::add);
    }

    /** Returns the style sheets of a theme that are published, by the paths that they have there. */
    static SortedMap<SitePath, Route.Copied> joined(List<SourceFile> files, Consumer<Diagnostic> problems) {
        StyleSheets sheets = new StyleSheets(files, Look.PLAIN, problems);
        SortedMap<SitePath, Route.Copied> joined = new TreeMap<>();
        sheets.published().forEach(sheet -> joined.put(sheet.path(), sheets.join(sheet)));
        return joined;
    }
}
