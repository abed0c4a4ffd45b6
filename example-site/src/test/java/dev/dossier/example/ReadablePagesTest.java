package dev.dossier.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;

/** What readers get to see, in a real browser: from the disk, and from a host with a strict policy. */
class ReadablePagesTest {
    private static final int DESK = 1280;
    /** The width at which nothing may have to be scrolled sideways: WCAG 2.2, 1.4.10. */
    private static final int PHONE = 320;
    private static final String NOT_FOUND = "404.html";
    /** How many pages are looked at where hundreds come from the same few values. */
    private static final int FEW = 2;

    private static Browser browser;
    private static SiteServer server;

    @BeforeAll
    static void start() throws Exception {
        Optional<Browser> started = Browser.start();
        String missing = "Chromium or chromedriver is not installed, so nobody has looked at the pages";
        if (started.isEmpty() && System.getenv("CI") == null) {
            // Surefire counts what is skipped, and leaves the reason to its reports.
            System.err.println("SKIPPED: " + missing);
            assumeTrue(false, missing);
        }
        browser = started.orElseThrow(() -> new AssertionError(missing));
        server = new SiteServer();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        if (server != null) {
            server.close();
        }
    }

    /** All pages that somebody wrote, and a few of those that are all made in the same way. */
    static List<String> pages() {
        Map<String, Integer> perKind = new HashMap<>();
        return MadeSite.pages().stream().filter(page -> perKind.merge(MadeSite.likeness(page), 1, Integer::sum) <= FEW).toList();
    }

    /** One page of each kind. */
    static List<String> kinds() {
        return List.of("index.html", "day/index.html", "history/presidents.html", "history/milestones.html", "interpol/notices.html",
                "notices/red.html", "members/index.html", "members/list-a-to-z.html", "members/chn.html", "tags/index.html",
                "tags/history/index.html", "glossary.html", "sources.html", NOT_FOUND, "fr/goals/index.html", "es/members/index.html",
                "ar/index.html", "ar/goals/1-terrorism.html", "ar/history/index.html", "ar/members/chn.html", "ar/notices/red.html");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isAccessible(String page) {
        browser.open(onDisk(page), DESK, "light");
        assertThat(browser.violations()).as(page).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void isAccessibleInTheDark(String page) {
        browser.open(onDisk(page), DESK, "dark");
        assertThat(browser.violations()).as(page).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void isAccessibleOnAPhone(String page) {
        browser.open(onDisk(page), PHONE, "light");
        assertThat(browser.violations()).as(page).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isNeverScrolledSidewaysOnAPhone(String page) {
        browser.open(onDisk(page), PHONE, "light");
        assertThat(browser.ask("innerWidth")).isEqualTo((long) PHONE);
        assertThat(wider()).as(page).isZero();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void needsNothingThatAStrictHostForbids(String page) {
        browser.complaints();
        browser.open(address(server.address(), page), DESK, "light");
        assertThat(browser.complaints()).as(page).isEmpty();
        assertThat(browser.ask("document.styleSheets.length && document.styleSheets[0].cssRules.length > 0")).as(page).isEqualTo(true);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void firstTabSkipsToTheContent(String page) {
        browser.open(onDisk(page), DESK, "light");
        browser.press(Keys.TAB);
        assertThat(browser.ask("document.activeElement.matches('.skip')")).as(page).isEqualTo(true);
        assertThat(browser.ask("document.activeElement.checkVisibility() && document.activeElement.getBoundingClientRect().top >= 0"))
                .as(page).isEqualTo(true);
        browser.press(Keys.ENTER);
        assertThat(browser.ask("document.activeElement.localName")).as(page).isEqualTo("main");
        browser.press(Keys.TAB);
        assertThat(browser.ask("document.activeElement.closest('main') !== null")).as(page).isEqualTo(true);
    }

    @Test
    void everyLinkOnTheDiskLeadsSomewhere() throws Exception {
        Set<String> found = MadeSite.pages().stream().filter(page -> !isNotFound(page)).collect(Collectors.toSet());
        assertThat(crawl(MadeSite.FOLDER.toUri(), List.of("index.html"))).isEqualTo(found);
    }

    @Test
    void everyLinkOfAHostLeadsSomewhere() throws Exception {
        List<String> starts = Stream.concat(Stream.of("index.html"), MadeSite.pages().stream().filter(page -> isNotFound(page))).toList();
        assertThat(crawl(server.address(), starts)).isEqualTo(Set.copyOf(MadeSite.pages()));
    }

    /** Guards the tests above: tools that are set up wrongly find nothing anywhere. */
    @Test
    void theBrowserSeesWhatIsWrong() {
        browser.open(server.address().resolve("index.html"), PHONE, "dark");
        browser.complaints();
        browser.ask("(() => { const line = document.createElement('p'); line.setAttribute('style', 'color: red');"
                + " line.append(Object.assign(new Image(), {src: 'absent.png'})); document.querySelector('main').append(line); })()");
        browser.ask("document.querySelector('h1').style.minWidth = '400px'");
        assertThat(browser.violations()).singleElement().asString().startsWith("image-alt");
        assertThat(browser.complaints())
                .anyMatch(complaint -> complaint.contains("Content Security Policy directive 'style-src"))
                .anyMatch(complaint -> complaint.contains("absent.png") && complaint.contains("404"));
        assertThat(wider()).isPositive();
        assertThat(browser.ask("matchMedia('(prefers-color-scheme: dark)').matches")).isEqualTo(true);
    }

    /** Returns by how many pixels the page is wider than what is seen of it beside the scroll bar. */
    private static long wider() {
        return (Long) browser.ask("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    /** Returns where a page is read from the disk; the page for what is not found only works on its host. */
    private static URI onDisk(String page) {
        return address(isNotFound(page) ? server.address() : MadeSite.FOLDER.toUri(), page);
    }

    private static boolean isNotFound(String page) {
        return page.endsWith(NOT_FOUND);
    }

    private static URI address(URI site, String page) {
        return site.resolve(URI.create(MadeSite.encoded(page)));
    }

    /** Follows all links inside the site, checks that each leads to a file and to a place in it, and returns the pages on the way. */
    private static Set<String> crawl(URI site, List<String> starts) throws Exception {
        Map<String, Set<String>> anchors = new HashMap<>();
        List<Link> links = new ArrayList<>();
        Deque<String> ahead = new ArrayDeque<>(starts);
        while (!ahead.isEmpty()) {
            String page = ahead.pop();
            if (anchors.containsKey(page)) {
                continue;
            }
            URI address = address(site, page);
            Document document = read(address);
            anchors.put(page, Set.copyOf(document.select("[id]").eachAttr("id")));
            for (Element element : document.select("[href], [src]")) {
                URI target = address.resolve(element.attr(element.hasAttr("href") ? "href" : "src"));
                if (target.getScheme().equals(site.getScheme())) {
                    Link link = new Link(page, site.relativize(target));
                    links.add(link);
                    if (link.fileExists() && link.file().endsWith(".html")) {
                        ahead.add(link.file());
                    }
                }
            }
        }
        assertThat(links).isNotEmpty()
                .filteredOn(link -> !link.fileExists() || !link.anchor().isEmpty() && !anchors.get(link.file()).contains(link.anchor()))
                .isEmpty();
        return anchors.keySet();
    }

    private static Document read(URI page) throws Exception {
        try (InputStream html = page.toURL().openStream()) {
            return Jsoup.parse(html, "UTF-8", page.toString());
        }
    }

    /** A link inside the site; its target is relative to the site, unless it leads out of it. */
    private record Link(String page, URI target) {
        String file() {
            return target.getPath();
        }

        String anchor() {
            return Optional.ofNullable(target.getFragment()).orElse("");
        }

        boolean fileExists() {
            return !target.isAbsolute() && Files.isRegularFile(MadeSite.FOLDER.resolve(file()));
        }
    }
}
