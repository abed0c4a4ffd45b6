package dev.dossier.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the Nu HTML checker says about every page, style sheet and drawing of the site. */
class ValidHtmlTest {
    /**
     * What the checker does not know, and browsers that do not know it either leave out: the current part of a list of contents (CSS
     * Overflow Module Level 5), a colour in an attribute (CSS Values and Units Module Level 5, {@code attr()}), and how drawings are
     * painted (SVG 2, sections 8.12 and 13.8).
     */
    private static final List<String> NEW =
            List.of("“scroll-target-group”", "“:target-current”", "“background”: Parse Error", "“vector-effect”", "“paint-order”");

    private static NuChecker html;
    private static NuChecker svg;

    @BeforeAll
    static void readSchemas() throws Exception {
        html = new NuChecker(NuChecker.HTML);
        svg = new NuChecker(NuChecker.SVG);
    }

    static List<String> styleSheets() {
        return MadeSite.files(".css");
    }

    static List<String> drawings() {
        return MadeSite.files(".svg");
    }

    /** Of pages with the same tags and attributes, which only differ in their texts, one is looked at. */
    @Test
    void pagesAreValid() throws Exception {
        Map<String, String> different = new LinkedHashMap<>();
        MadeSite.all().forEach(page -> different.putIfAbsent(page.shape(), page.path()));
        Map<String, List<String>> problems = new LinkedHashMap<>();
        for (String page : different.values()) {
            List<String> found = html.check(MadeSite.FOLDER.resolve(page));
            if (!found.isEmpty()) {
                problems.put(page, found);
            }
        }
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("styleSheets")
    void styleSheetIsValid(String sheet) throws Exception {
        assertThat(html.check(MadeSite.FOLDER.resolve(sheet))).as(sheet).allMatch(problem -> NEW.stream().anyMatch(problem::contains));
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void drawingIsValid(String drawing) throws Exception {
        assertThat(svg.check(MadeSite.FOLDER.resolve(drawing))).as(drawing).isEmpty();
    }

    /** Whatever runs or gives a page its looks is a file of the site, as the strictest policy demands. */
    @Test
    void pagesHaveNoScriptAndNoStyleOfTheirOwn() {
        assertThat(MadeSite.all()).allSatisfy(page -> {
            assertThat(page.ownStyle()).as(page.path()).isEmpty();
            assertThat(page.scripts()).as(page.path()).noneMatch(script -> script.contains(":"));
        });
    }

    /** Guards the test that leaves out pages of the same shape. */
    @Test
    void onlyTextsAndNamesMakeNoOtherShape() {
        String page = "<html lang=en><p class=a id=b><a href=c>d</a>";
        assertThat(shape(page)).isEqualTo(shape("<html lang=en><p class=a id=x><a href=y>z</a>"))
                .isNotEqualTo(shape("<html lang=fr><p class=a id=b><a href=c>d</a>"))
                .isNotEqualTo(shape("<html lang=en><p class=a id=b><a href=c></a>"))
                .isNotEqualTo(shape("<html lang=en><p class=a id=b>d<a href=c>d</a><br>"))
                .isNotEqualTo(shape("<html lang=en><p class=a id=b><a href=c>d</a></p><p>"));
        assertThat(MadePage.of("a", Jsoup.parse("<p style='color: red' onclick=a()><script>a()</script><style></style>")).ownStyle()).hasSize(3);
    }

    private static String shape(String html) {
        return MadePage.of("a", Jsoup.parse(html)).shape();
    }

    /** Guards the tests above: a checker that is set up wrongly finds nothing anywhere. */
    @Test
    void theCheckerSeesErrorsAndWarnings(@TempDir Path folder) throws Exception {
        Path page = Files.writeString(folder.resolve("a.html"),
                "<!DOCTYPE html>\n<html lang=en>\n<title>a</title>\n<img src=b.png>\n<section>c</section>\n");
        Path sheet = Files.writeString(folder.resolve("a.css"), "p { colour: red }\n");
        Path drawing = Files.writeString(folder.resolve("a.svg"), "<svg xmlns='http://www.w3.org/2000/svg'><p/></svg>\n");
        assertThat(html.check(page))
                .anyMatch(problem -> problem.startsWith("4:15: error: An “img” element must have an “alt” attribute"))
                .anyMatch(problem -> problem.contains(": warning: Section lacks heading."));
        assertThat(html.check(sheet)).singleElement().asString().contains("error").contains("“colour”");
        assertThat(svg.check(drawing)).anyMatch(problem -> problem.contains(": error: Element “p” not allowed as child of element “svg”"));
    }
}
