package dev.dossier.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is printed has the whole text, and the addresses that paper cannot lead to. */
@ExtendWith(WithBrowser.class)
class PrintedPagesTest {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** The texts of all that somebody wrote; what is folded is printed as it is on the screen. */
    private static final String TEXTS = """
            [...document.querySelectorAll('main :is(h1, h2, h3, h4, p, li, dt, dd, th, td, figcaption, blockquote)')]
              .filter(element => element.closest('nav, footer, aside, dialog') === null && element.checkVisibility()
                && !element.querySelector('p, li, dt, dd, th, td'))
              .map(element => {
                const text = element.cloneNode(true);
                text.querySelectorAll('svg, button').forEach(part => part.remove());
                // Numbers and arrows lead to notes and back.
                text.querySelectorAll('a[href^="#"]').forEach(link => /\\p{L}/u.test(link.textContent) || link.remove());
                return text.textContent;
              })""";

    /** Whoever reads a print loses the order of letters where a mark stands above one. */
    private static final String DROP_MARKS = """
            (() => {
              const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (texts.nextNode()) {
                texts.currentNode.data = texts.currentNode.data.normalize('NFC').replace(/\\p{M}/gu, '');
              }
            })()""";

    private static final String ADD_ADDRESSES = """
            document.querySelector('main h2').insertAdjacentHTML('afterend', '<p>See <a href="https://example.org/bare/address/" class="address">'
              + 'https://example.org/bare/address/</a> and <a href="https://example.org/other/address/">others</a>.</p>')""";

    static List<String> pages() {
        return Sample.richest();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void haveAllWords(String page, Browser browser, SiteServer server) throws Exception {
        browser.open(server.address().resolve(URI.create(MadeSite.encoded(page))), View.DESK);
        browser.ask(DROP_MARKS);
        List<String> texts = browser.askForAll(TEXTS);
        assertThat(texts).as(page).isNotEmpty();
        String printed = printed(browser);
        assertThat(missing(texts, printed)).as(page).isEmpty();
    }

    /** Paper cannot lead to an address that it does not show; one that stands in the text, which Markdown marks, is not printed a second time. */
    @Test
    void haveAddressesOnce(Browser browser) throws Exception {
        // From the disk, where no policy is in the way of a test that adds to a page.
        browser.open(MadeSite.FOLDER.resolve("goals/index.html").toUri(), View.DESK);
        browser.ask(ADD_ADDRESSES);
        String printed = printed(browser).replaceAll("\\s", "");
        assertThat(printed).containsOnlyOnce("https://example.org/bare/address/").containsOnlyOnce("https://example.org/other/address/");
    }

    /** Guards the tests above: a page that loses a paragraph on paper is seen. */
    @Test
    void missWhatIsNotPrinted(Browser browser, SiteServer server) throws Exception {
        browser.open(server.address().resolve("ar/index.html"), View.DESK);
        browser.ask(DROP_MARKS);
        List<String> texts = new ArrayList<>(browser.askForAll(TEXTS));
        String printed = printed(browser);
        assertThat(missing(texts, printed)).isEmpty();
        texts.add("Abracadabra, " + texts.get(0));
        assertThat(missing(texts, printed)).contains("abracadabra");
    }

    private static String printed(Browser browser) throws IOException {
        try (PDDocument document = Loader.loadPDF(browser.print())) {
            return new PDFTextStripper().getText(document);
        }
    }

    /**
     * Returns the words that are printed less often than they are said. They are looked for in the letters and digits alone, since the
     * end of a line may divide a word, and since it shows in no print whether there is a space between Arabic and a number.
     */
    private static List<String> missing(List<String> texts, String printed) {
        String letters = letters(printed);
        Map<String, Integer> said = new TreeMap<>();
        texts.stream().flatMap(PrintedPagesTest::words).forEach(word -> said.merge(word, 1, Integer::sum));
        return said.keySet().stream().filter(word -> count(letters, word) < said.get(word)).toList();
    }

    private static int count(String letters, String word) {
        int count = 0;
        for (int at = letters.indexOf(word); at >= 0; at = letters.indexOf(word, at + word.length())) {
            count++;
        }
        return count;
    }

    private static String letters(String text) {
        return words(text).collect(Collectors.joining());
    }

    private static Stream<String> words(String text) {
        // Arabic letters are printed in the form that they have in the word.
        return NO_WORD.splitAsStream(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)).filter(word -> !word.isEmpty());
    }
}
