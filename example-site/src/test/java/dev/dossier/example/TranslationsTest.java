package dev.dossier.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever reads a page in another language reads the same facts, in the same order, with the same sources. */
class TranslationsTest {
    static Stream<Arguments> translations() {
        return MadeSite.LANGUAGES.stream().flatMap(language -> MadeSite.written(language).stream().map(page -> Arguments.of(language, page)));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void isInItsLanguage(String language, String page) throws Exception {
        Document translation = document(language + "/" + page);
        assertThat(translation.child(0).attr("lang")).isEqualTo(language);
        assertThat(translation.child(0).attr("dir")).isEqualTo(language.equals("ar") ? "rtl" : "ltr");
        // In full, and not in place of a translation that is missing.
        assertThat(translation.select("h1[lang], .prose[lang]")).isEmpty();
        assertThat(translation.selectFirst("main h1").text()).isNotEqualTo(document(page).selectFirst("main h1").text());
    }

    @ParameterizedTest
    @MethodSource("translations")
    void hasTheHeadingsOfTheOriginal(String language, String page) throws Exception {
        assertThat(headings(language + "/" + page)).isEqualTo(headings(page));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void hasTheLinksOfTheOriginal(String language, String page) throws Exception {
        assertThat(links(language + "/" + page)).containsExactlyInAnyOrderElementsOf(links(page));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void hasTheFootnotesOfTheOriginal(String language, String page) throws Exception {
        assertThat(footnotes(language + "/" + page)).isEqualTo(footnotes(page));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void hasTheDirectivesOfTheOriginal(String language, String page) throws Exception {
        assertThat(directives(language + "/" + page)).isEqualTo(directives("en/" + page));
    }

    @Test
    void areAllThereWhereALanguageIsComplete() {
        for (String language : MadeSite.COMPLETE) {
            assertThat(MadeSite.written(language)).containsAll(MadeSite.written("en"));
        }
    }

    @ParameterizedTest
    @MethodSource("translations")
    void hasTheFiguresOfTheOriginal(String language, String page) throws Exception {
        assertThat(figures(language + "/" + page)).containsExactlyInAnyOrderElementsOf(figures(page));
    }

    /** Guards the test above: a figure is the same in every way of writing it, and nothing else is. */
    @Test
    void figuresAreReadInEveryLanguage() {
        assertThat(Stream.of("8,954,461 in 91", "8\u202f954\u202f461 en 91", "8.954.461 en 91").map(TranslationsTest::figuresIn).distinct())
                .containsExactly(List.of("8954461", "91"));
        assertThat(figuresIn("16.a, 77/241 and 5 %")).containsExactly("16", "77", "241", "5");
    }

    private static Document document(String page) throws Exception {
        return Jsoup.parse(MadeSite.read(page));
    }

    private static Element text(String page) throws Exception {
        return document(page).selectFirst(".prose");
    }

    /** Returns the levels and anchors of all headings. */
    private static List<String> headings(String page) throws Exception {
        return text(page).select("h2, h3, h4").stream().map(heading -> heading.tagName() + "#" + heading.id()).toList();
    }

    /** Returns the links; a file for all languages lies further up for some, and a region has its name in its address. */
    private static List<String> links(String page) throws Exception {
        return text(page).select("a").eachAttr("href").stream()
                .map(link -> link.replaceFirst("^(\\.\\./)+data/", "data/").replaceFirst("^.*/pictures/", "pictures/").replaceFirst("/regions/[^/]+/", "/regions/"))
                .toList();
    }

    private static int footnotes(String page) throws Exception {
        return text(page).select(".footnotes li").size();
    }

    /** Returns the names of the directives that stand on lines of their own. */
    private static List<String> directives(String page) throws Exception {
        return Facts.text(page.replace(".html", ".md")).lines()
                .filter(line -> line.stripLeading().startsWith("::"))
                .map(line -> line.strip().replaceAll("[\\[{].*", ""))
                .toList();
    }

    private static List<String> figures(String page) throws Exception {
        Element text = text(page);
        // Numbers of footnotes are counted above; they follow the order of the words.
        text.select("sup, a[href^='#'], .footnotes").remove();
        return figuresIn(text.text());
    }

    private static List<String> figuresIn(String text) {
        String plain = text.replaceAll("(?<=\\d)[.,\u202f](?=\\d{3}(?!\\d))", "");
        return Stream.of(plain.split("\\D+")).filter(digits -> !digits.isEmpty()).toList();
    }
}
