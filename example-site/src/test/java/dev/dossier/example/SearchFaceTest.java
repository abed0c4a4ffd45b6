package dev.dossier.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.dossier.feature.search.BuilderSearch;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** Whoever searches finds, by keyboard or pointer, in every language and direction, and on a host with a strict policy. */
@ExtendWith(WithBrowser.class)
class SearchFaceTest {
    private static final String FIELD = "document.querySelector('#searchField')";
    private static final String STATUS = "document.querySelector('.search-form [role=status]').textContent";
    private static final String RESULTS = "[...document.querySelectorAll('.search-results > li > a')]";

    private static final String MODULE =
            "const search = await import(new URL(document.querySelector('.search-open').dataset.module, document.baseURI));";

    private static Browser browser;
    private static SiteServer server;

    @BeforeAll
    static void start(Browser sharedBrowser, SiteServer sharedServer) {
        browser = sharedBrowser;
        server = sharedServer;
    }

    @BeforeEach
    void forgetComplaints() {
        browser.complaints();
    }

    @Test
    void isOpenedUsedAndClosedByKeyboard() {
        open("about.html", View.DESK);
        browser.press(Keys.TAB);
        browser.press("/");
        await("document.querySelector('dialog[open]') !== null");
        assertThat(browser.ask("document.activeElement === " + FIELD)).isEqualTo(true);
        type("Vienna/1923");
        await(RESULTS + ".length > 0");
        assertThat(browser.ask(FIELD + ".value")).isEqualTo("Vienna/1923");
        assertThat(results().get(0)).isEqualTo("history/vienna-1923.html");
        browser.press(Keys.ENTER);
        assertThat(browser.ask("document.activeElement === " + RESULTS + "[0]")).isEqualTo(true);
        browser.press(Keys.ARROW_DOWN);
        browser.press(Keys.ARROW_UP);
        browser.press(Keys.ARROW_UP);
        assertThat(browser.ask("document.activeElement === " + FIELD)).isEqualTo(true);
        browser.press(Keys.ESCAPE);
        assertThat(browser.ask("document.querySelector('dialog[open]')")).isNull();
        assertThat(browser.ask("document.activeElement.matches('.skip')")).isEqualTo(true);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void saysWhatItIsAndWhatItFound() {
        search("about.html", "red notice");
        assertThat(browser.ask("document.querySelector('dialog').getAttribute('aria-label')")).isEqualTo("Search");
        assertThat(browser.ask("document.querySelector('dialog form').getAttribute('role')")).isEqualTo("search");
        assertThat(browser.ask(FIELD + ".labels[0].textContent")).isEqualTo("Search");
        assertThat((String) browser.ask(STATUS)).matches("Pages found: \\d+\\+?");
        assertThat(browser.askForAll("[...document.querySelectorAll('.search-filters select')].map(one => one.ariaLabel)"))
                .containsExactly("Section", "Languages");
        assertThat(browser.violations()).isEmpty();
        type("xyzzyqqq");
        await(STATUS + ".startsWith('Nothing')");
        assertThat(results()).isEmpty();
    }

    @Test
    void resultsAreLinksLikeAllOthers() {
        search("about.html", "red notice");
        assertThat(browser.askForAll("[...document.querySelectorAll('.search-results a')]"
                + ".filter(link => link.target || link.rel || link.getAttribute('role') || link.onclick || link.tabIndex < 0 || !link.href)")).isEmpty();
        assertThat(browser.askForAll(RESULTS + "[0].querySelectorAll('mark').length > 0 ? [" + RESULTS + "[0].querySelector('mark').textContent] : []"))
                .containsExactly("Red");
        assertThat((String) browser.ask("document.querySelector('a.search-more').href")).endsWith("search.html?q=red%20notice");
    }

    @Test
    void leadsToTheHeading() {
        search("about.html", "extradition");
        await("document.querySelector('.search-results ul a') !== null");
        assertThat(browser.askForAll("[...document.querySelectorAll('.search-results ul a')].map(link => new URL(link.href).hash)"))
                .contains("#extradition");
    }

    @Test
    void choosesSectionAndLanguage() {
        search("about.html", "vienna");
        choose(0, "A history of police cooperation");
        await(RESULTS + ".length > 0 && " + RESULTS + ".every(link => link.pathname.includes('/history/'))");
        choose(1, "Français");
        type("terrorisme");
        await(RESULTS + ".some(link => link.pathname.endsWith('/fr/goals/1-terrorism.html'))");
        assertThat(browser.ask("document.querySelector('.search-results').lang")).isEqualTo("fr");
    }

    @Test
    void runsFromRightToLeft() {
        search("ar/goals/index.html", "الارهاب");
        assertThat(results().get(0)).isEqualTo("ar/goals/1-terrorism.html");
        assertThat((String) browser.ask(STATUS)).startsWith("عدد الصفحات");
        assertThat(browser.ask("getComputedStyle(document.querySelector('dialog')).direction")).isEqualTo("rtl");
        assertThat(browser.violations()).isEmpty();
    }

    @Test
    void fitsAPhoneInTheDark() {
        open("about.html", View.PHONE);
        browser.ask("document.querySelector('.search-open').click()");
        await("document.querySelector('dialog[open]') !== null");
        type("cooperation");
        await(RESULTS + ".length > 0");
        browser.show(View.DARK);
        assertThat(browser.violations()).isEmpty();
        browser.show(View.PHONE);
        assertThat((Long) browser.ask("document.querySelector('dialog').scrollWidth")).isLessThanOrEqualTo(View.PHONE.width);
        assertThat(browser.violations()).isEmpty();
    }

    @Test
    void remembersWhatWasFollowedUntilItIsToldToForget() {
        search("about.html", "monaco");
        browser.ask("(() => { const link = " + RESULTS + "[0]; link.addEventListener('click', event => event.preventDefault()); link.click(); })()");
        open("glossary.html", View.DESK);
        browser.ask("document.querySelector('.search-open').click()");
        await("document.querySelectorAll('.search-recent').length === 2");
        browser.ask("document.querySelector('.search-recent button').click()");
        await(RESULTS + ".length > 0");
        assertThat(browser.ask(FIELD + ".value")).isEqualTo("monaco");
        type("");
        await("document.querySelectorAll('.search-recent').length === 2");
        browser.ask("document.querySelectorAll('.search-recent button')[1].click()");
        await("document.querySelectorAll('.search-recent').length === 0");
    }

    @Test
    void theKeyCanBeSwitchedOff() {
        open("about.html", View.DESK);
        browser.ask("document.querySelector('.search-open').click()");
        await("document.querySelector('dialog[open]') !== null");
        browser.ask("document.querySelector('dialog input[type=checkbox]').click()");
        browser.press(Keys.ESCAPE);
        browser.press("/");
        assertThat(browser.ask("document.querySelector('dialog[open]')")).isNull();
        browser.ask("localStorage.clear()");
        browser.press("/");
        await("document.querySelector('dialog[open]') !== null");
    }

    @Test
    void aQueryCanBeSharedAsAnAddress() {
        open("search.html?q=silver%20notice", View.DESK);
        await(RESULTS + ".length > 0");
        assertThat(results().get(0)).isEqualTo("notices/silver.html");
        type("lyon & vienna");
        await("location.search === '?q=lyon%20%26%20vienna'");
        assertThat(browser.violations()).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void withoutScriptsThereAreSectionsAndTitles() {
        browser.open(MadeSite.FOLDER.resolve("about.html").toUri());
        browser.ask("document.querySelector('.search-open').click()");
        await("location.pathname.endsWith('/search.html')");
        List<String> links = browser.askForAll("[...document.querySelectorAll('main a')].map(link => link.getAttribute('href'))");
        assertThat(links).contains("goals/index.html", "glossary.html", "history/vienna-1923.html", "members/bra.html");
    }

    @Test
    void theModuleIsSmall() throws Exception {
        for (String name : MadeSite.files(".js")) {
            if (name.matches("assets/search(-open)?(\\.\\w+)?\\.js")) {
                assertThat(compressed(name)).as(name).isLessThan(name.contains("open") ? 1024 : 6 * 1024);
            }
        }
    }

    /** Holds the module to the vectors that the builder of the index passes too. */
    @Test
    void wordsAreThoseOfTheBuilder() throws Exception {
        List<String> vectors = Files.readAllLines(
                Path.of("../generator-core/src/test/resources/dev/dossier/feature/search/words.txt"));
        assertThat(vectors).hasSizeGreaterThan(40);
        open("about.html", View.DESK);
        List<String> words = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (String vector : vectors) {
            String[] sides = vector.split("\t", 2);
            expected.add(sides[0] + "\t" + sides[1]);
            words.add(sides[0] + "\t" + browser.askLater(MODULE + """
                    return search.wordsOf(arguments[0]).map(({word, whole}) => whole ? word + '+' + whole : word).join(' ');
                    """, unescaped(sides[0])));
        }
        assertThat(words).isEqualTo(expected);
    }

    /** Prints how good the order of results is, and holds it. */
    @Test
    void whatIsJudgedRightComesFirst() throws Exception {
        open("about.html", View.DESK);
        Map<String, List<Double>> ranks = new TreeMap<>();
        List<String> missed = new ArrayList<>();
        for (Judged judged : Judged.all()) {
            double rank = judged.reciprocalRank(find(judged.language(), judged.query()));
            ranks.computeIfAbsent(judged.language(), any -> new ArrayList<>()).add(rank);
            if (rank < 1) {
                missed.add(String.format(Locale.ROOT, "%s '%s' %.2f", judged.language(), judged.query(), rank));
            }
        }
        List<Double> all = ranks.values().stream().flatMap(List::stream).toList();
        System.out.printf(Locale.ROOT, "Search: mean reciprocal rank of %d judged queries %.3f %s; not first: %s%n", all.size(), mean(all),
                ranks.entrySet().stream().map(one -> String.format(Locale.ROOT, "%s %.3f", one.getKey(), mean(one.getValue()))).toList(), missed);
        assertThat(all).hasSizeGreaterThanOrEqualTo(100);
        assertThat(mean(all)).isGreaterThanOrEqualTo(Judged.FLOOR);
        assertThat(ranks.keySet()).containsExactly("ar", "en", "es", "fr");
        assertThat(ranks.values()).allSatisfy(some -> assertThat(mean(some)).isGreaterThanOrEqualTo(Judged.FLOOR - 0.05));
        // A measure that finds everything good measures nothing.
        assertThat(new Judged("en", "goals", List.of("a.html")).reciprocalRank(List.of("b.html", "a.html"))).isEqualTo(0.5, within(1e-9));
    }

    /** Two programs know the index; both put the same pages into the same order. */
    @Test
    void findsWhatTheBuilderFinds() throws Exception {
        open("about.html", View.DESK);
        List<Judged> queries = new ArrayList<>(Judged.all());
        for (String query : List.of("a", "in", "interp", "inter pol", "police coop", "terorism polise", "1923 1914 1946 1956 zzzz", "members xyzzyqqq",
                "C++", "I-24", "77/241 task", "the of and to in a b c d e f g", "day ", "goals goals", "ΣΊΣΥΦΟΣ 国际刑警", "")) {
            queries.add(new Judged("en", query, List.of()));
        }
        for (Judged query : queries) {
            List<String> expected = BuilderSearch.find(MadeSite.FOLDER, query.language(), query.query(), 10);
            assertThat(find(query.language(), query.query())).as(query.toString())
                    .isEqualTo(expected.stream().map(address -> server.address().resolve(address)).map(Object::toString).map(SearchFaceTest::relative).toList());
        }
    }

    @Test
    void aLetterThatIsWrongIsForgiven() {
        open("about.html", View.DESK);
        assertThat(find("en", "terorism")).startsWith("goals/1-terrorism.html");
        assertThat(find("en", "cybersapce")).startsWith("goals/4-cyberspace.html");
        assertThat(find("en", "glossarry")).startsWith("glossary.html");
        assertThat(find("en", "milestonez")).startsWith("history/milestones.html");
        assertThat(find("fr", "terorisme")).startsWith("fr/goals/1-terrorism.html");
        assertThat(find("es", "ciberspacio")).startsWith("es/goals/4-cyberspace.html");
    }

    private static double mean(List<Double> figures) {
        return figures.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    private static List<String> find(String language, String query) {
        Object found = browser.askLater(MODULE + """
                const index = await search.open(arguments[0]);
                return (await index.find(arguments[1], '', 10)).pages.map((page) => page.url);
                """, language, query);
        return ((List<?>) found).stream().map(url -> relative(url.toString())).toList();
    }

    private static void open(String page, View view) {
        browser.open(server.address().resolve(page), view);
    }

    private static void search(String page, String query) {
        open(page, View.DESK);
        browser.ask("document.querySelector('.search-open').click()");
        await("document.querySelector('dialog[open]') !== null");
        type(query);
        await(RESULTS + ".length > 0");
    }

    private static void type(String text) {
        browser.ask(FIELD + ".select()");
        browser.press(text.isEmpty() ? Keys.BACK_SPACE : text);
    }

    private static void choose(int select, String option) {
        await("[...document.querySelectorAll('.search-filters select')[" + select + "].options].some(one => one.text === '" + option + "')");
        browser.ask("(() => { const select = document.querySelectorAll('.search-filters select')[" + select + "];"
                + " select.value = [...select.options].find(one => one.text === '" + option + "').value;"
                + " for (const kind of ['input', 'change']) select.dispatchEvent(new Event(kind, {bubbles: true})); })()");
    }

    private static List<String> results() {
        return browser.askForAll(RESULTS + ".map(link => link.href)").stream().map(SearchFaceTest::relative).toList();
    }

    private static String relative(String url) {
        return server.address().relativize(URI.create(url)).getPath();
    }

    private static void await(String condition) {
        browser.askLater("while (!(" + condition + ")) await new Promise((done) => setTimeout(done, 20)); return true;");
    }

    private static String unescaped(String text) {
        return Pattern.compile("\\\\u(\\p{XDigit}{4})").matcher(text)
                .replaceAll(found -> String.valueOf((char) Integer.parseInt(found.group(1), 16)));
    }

    private static int compressed(String name) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(Files.readAllBytes(MadeSite.FOLDER.resolve(name)));
        }
        return bytes.size();
    }
}
