package dev.dossier.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the Nu HTML checker says about every page, style sheet and drawing of the site. */
class ValidHtmlTest {
    private static NuChecker html;
    private static NuChecker svg;

    @BeforeAll
    static void readSchemas() throws Exception {
        html = new NuChecker(NuChecker.HTML);
        svg = new NuChecker(NuChecker.SVG);
    }

    static List<String> pages() {
        return MadeSite.pages();
    }

    static List<String> styleSheets() {
        return MadeSite.files(".css");
    }

    static List<String> drawings() {
        return MadeSite.files(".svg");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pageIsValid(String page) throws Exception {
        assertThat(html.check(MadeSite.FOLDER.resolve(page))).as(page).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("styleSheets")
    void styleSheetIsValid(String sheet) throws Exception {
        assertThat(html.check(MadeSite.FOLDER.resolve(sheet))).as(sheet).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void drawingIsValid(String drawing) throws Exception {
        assertThat(svg.check(MadeSite.FOLDER.resolve(drawing))).as(drawing).isEmpty();
    }

    /** With nothing to run and no style of its own, a page reads the same without scripts and under the strictest policy. */
    @ParameterizedTest
    @MethodSource("pages")
    void pageHasNoScriptAndNoStyleOfItsOwn(String page) throws Exception {
        Document document = Jsoup.parse(MadeSite.read(page));
        // Data about the page is none that runs.
        assertThat(document.select("script:not([type='application/ld+json']), style, [style]")).as(page).isEmpty();
        assertThat(document.getAllElements())
                .flatExtracting(element -> element.attributes().asList())
                .extracting(Attribute::getKey)
                .as(page)
                .isNotEmpty()
                .noneMatch(name -> name.startsWith("on"));
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
