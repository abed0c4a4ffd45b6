package dev.dossier.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.model.Route;
import dev.dossier.model.SitePath;
import dev.dossier.model.Slug;
import dev.dossier.model.SourceFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Holds the files of the built-in theme against each other and against what the theme promises. */
class ThemeFilesTest {
    private static final SitePath SHEET = SitePath.of("assets/style.css");
    private static final Path BUREAU = Path.of("src/main/resources/dev/dossier/theme/bureau");

    @Test
    void namesEveryFileOfTheThemeInOrder() throws IOException {
        try (Stream<Path> files = Files.walk(BUREAU)) {
            List<String> found = files.filter(Files::isRegularFile)
                    .map(file -> BUREAU.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !file.equals("files.txt"))
                    .sorted()
                    .toList();
            assertThat(read("files.txt").lines()).containsExactlyElementsOf(found);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "es", "fr"})
    void saysEverythingInEveryLanguage(String language) {
        assertThat(words(language).keySet()).containsExactlyElementsOf(words("en").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en", "es", "fr"})
    void hasTextsTwelveMonthsAndADateFormat(String language) {
        Map<String, Object> words = words(language);
        assertThat((List<?>) words.remove("months")).hasSize(12).doesNotHaveDuplicates();
        assertThat((String) words.get("dateFormat")).contains("{day}", "{month}", "{year}");
        assertThat(words.values()).allSatisfy(text -> assertThat(text).asString().isNotBlank());
    }

    @Test
    void usesNoInlineScriptAndNoInlineStyle() {
        assertThat(templates()).isNotEmpty().allSatisfy((name, text) ->
                assertThat(text.replace("<script type=\"application/ld+json\">", "")
                        .replaceAll("<script (type=\"module\" )?src=\"\\{\\{assets[.][a-z-]+}}\"( defer)?></script>", ""))
                        .as(name)
                        .doesNotContain("<script", "<style", " style=", " onclick=", "javascript:"));
    }

    /** Trusted Types forbid what makes markup of a text (Trusted Types, W3C, section 3). */
    @Test
    void makesNoMarkupOfTextsInScripts() {
        List<String> scripts = read("files.txt").lines().filter(file -> file.endsWith(".js")).map(ThemeFilesTest::read).toList();
        assertThat(scripts).isNotEmpty().allSatisfy(script ->
                assertThat(script).doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function"));
    }

    /** The ids of headings are in lower case, so an id with a capital is never that of a heading too. */
    @Test
    void takesNoIdThatAHeadingCouldHave() {
        List<String> ids = templates().values().stream()
                .flatMap(text -> Stream.of(text.split(" id=\"")).skip(1))
                .map(rest -> rest.substring(0, rest.indexOf('"')))
                .filter(id -> !id.contains("{{"))
                .toList();
        assertThat(ids).contains("mainContent").allSatisfy(id -> assertThat(id).isNotEqualTo(Slug.of(id)));
    }

    @Test
    void readsInBothDirections() {
        Set<String> physicalSizes = Set.of("width", "height", "min-width", "min-height", "max-width", "max-height");
        assertThat(declarations()).hasSizeGreaterThan(200).allSatisfy(declaration -> {
            List<String> property = List.of(declaration.property().split("-"));
            assertThat(property).as(declaration.toString()).doesNotContain("left", "right", "top", "bottom", "x", "y");
            assertThat(physicalSizes).as(declaration.toString()).doesNotContain(declaration.property());
            assertThat(declaration.value().split("[\\s,]+")).as(declaration.toString()).doesNotContain("left", "right");
            if (Set.of("margin", "padding", "inset", "border-width").contains(declaration.property())) {
                // Four values begin at the top and go round by the right; with fewer, both sides are the same.
                assertThat(declaration.value().split(" ")).as(declaration.toString()).hasSizeLessThan(4);
            }
        });
    }

    @Test
    void keepsTheStyleSheetSmall() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(sheet().content().read(Integer.MAX_VALUE));
        }
        assertThat(packed.size()).isLessThan(9_000);
    }

    @Test
    void joinsEveryPartOfTheStyleSheet() throws IOException {
        Route.Copied sheet = StyleSheetsTest.joined(BuiltIn.files("bureau"), problem -> assertThat(problem).isNull()).get(SHEET);
        assertThat(sheet.parts()).extracting(part -> part.path().value()).containsExactlyInAnyOrderElementsOf(
                read("files.txt").lines().filter(file -> file.endsWith(".css") && !file.equals("assets/search.css")).toList());
    }

    private static SourceFile sheet() {
        return StyleSheetsTest.joined(BuiltIn.files("bureau"), problem -> {}).get(SHEET).source();
    }

    @ParameterizedTest
    @CsvSource({
        "ink, paper, 4.5", "ink, tone, 4.5", "muted, paper, 4.5", "muted, tone, 4.5", "accent, paper, 4.5", "accent, tone, 4.5",
        "signal, paper, 4.5", "on-plane, plane, 4.5", "on-plane-muted, plane, 4.5", "edge, paper, 3"
    })
    void hasEnoughContrastInLightAndDark(String front, String back, double wanted) {
        Map<String, String> light = tokens(":root {");
        Map<String, String> dark = tokens("(prefers-color-scheme: dark) {");
        assertThat(dark.keySet()).contains(front, back);
        for (Map<String, String> scheme : List.of(light, dark)) {
            String first = scheme.get(front);
            String second = scheme.get(back);
            assertThat(contrast(first, second)).as(first + " on " + second).isGreaterThanOrEqualTo(wanted);
        }
    }

    @Test
    void computesTheContrastOfBlackOnWhite() {
        assertThat(contrast("#000000", "#ffffff")).isEqualTo(21);
    }

    /** WCAG 2.2, "contrast ratio". */
    private static double contrast(String first, String second) {
        double one = luminance(first);
        double other = luminance(second);
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    /** WCAG 2.2, "relative luminance". */
    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int start) {
        double part = Integer.parseInt(colour.substring(start, start + 2), 16) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    /** Returns the colours among the custom properties of the first rule after a text of the style sheet. */
    private static Map<String, String> tokens(String start) {
        String css = read("assets/style/tokens.css");
        int from = css.indexOf(start);
        Map<String, String> tokens = new LinkedHashMap<>();
        for (String line : css.substring(from, css.indexOf('}', from)).split("\n")) {
            String token = line.strip();
            if (token.startsWith("--") && token.contains(": #")) {
                tokens.put(token.substring(2, token.indexOf(':')), token.substring(token.indexOf('#'), token.indexOf(';')));
            }
        }
        return tokens;
    }

    private record Declaration(String property, String value) {}

    /** Returns the declarations of the style sheet but for the custom properties; selectors and conditions end in a brace. */
    private static List<Declaration> declarations() {
        String css = styles().replaceAll("/\\*[^*]*\\*/", "");
        return Stream.of(css.split("(?<=[;{}])"))
                .map(String::strip)
                .filter(part -> part.endsWith(";") && !part.startsWith("--"))
                .map(part -> new Declaration(
                        part.substring(0, part.indexOf(':')), part.substring(part.indexOf(':') + 1, part.length() - 1).strip()))
                .toList();
    }

    /** Returns the parts of the style sheet, one after the other. */
    private static String styles() {
        StringBuilder parts = new StringBuilder();
        read("files.txt").lines().filter(file -> file.startsWith(StyleSheets.PARTS)).forEach(file -> parts.append(read(file)));
        return parts.toString();
    }

    private static Map<String, String> templates() {
        Map<String, String> templates = new LinkedHashMap<>();
        read("files.txt").lines().filter(file -> file.endsWith(".mustache")).forEach(file -> templates.put(file, read(file)));
        return templates;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> words(String language) {
        return (Map<String, Object>) new Load(LoadSettings.builder().build()).loadFromString(read("i18n/" + language + ".yml"));
    }

    private static String read(String file) {
        try {
            return Files.readString(BUREAU.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
