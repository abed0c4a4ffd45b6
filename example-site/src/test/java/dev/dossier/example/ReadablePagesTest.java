package dev.dossier.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What readers get to see, in a real browser and in every view: from a host with the strictest policy, below a path, and from the disk.
 * A page is opened once, and everything is asked of it there.
 */
@ExtendWith(WithBrowser.class)
class ReadablePagesTest {
    /** The rules of axe that see colours, and those that see where things are; the others look at the same elements in each view. */
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");
    private static final List<String> PLACES = List.of("target-size", "scrollable-region-focusable");
    private static final List<String> ALL = List.of();
    private static final Optional<List<String>> NONE = Optional.empty();

    /** What is asked of a page in each view: the rules of axe, and the properties beside this test. */
    private static final Map<View, Asked> ASKED = Map.of(
            View.DESK, new Asked(Optional.of(COLOURS), "colours", "focus", "sideways"),
            View.DARK, new Asked(Optional.of(COLOURS), "colours"),
            // Here axe would not see the colours that are drawn: it asks for '-webkit-text-fill-color', which Chromium does not force.
            View.FORCED, new Asked(Optional.of(PLACES), "colours", "focus"),
            View.CONTRAST, new Asked(Optional.of(COLOURS), "colours"),
            View.STILL, new Asked(NONE, "motion"),
            View.PHONE, new Asked(Optional.of(ALL), "sideways"),
            // As wide as a telephone, so axe would see the same.
            View.ZOOMED, new Asked(NONE, "focus", "sideways", "clipped"),
            View.SPACED, new Asked(NONE, "sideways", "clipped"),
            View.SPACED_PHONE, new Asked(Optional.of(PLACES), "sideways", "clipped"));

    private static final Set<String> SEEN = new HashSet<>();
    private static Explanations explanations;

    private record Asked(Optional<List<String>> rules, String... properties) {}

    @BeforeAll
    static void read() throws Exception {
        explanations = Explanations.read();
    }

    static List<String> pages() {
        return Sample.pages();
    }

    static List<String> richest() {
        return Sample.richest().stream().filter(page -> !page.endsWith("404.html")).toList();
    }

    static List<String> withScripts() {
        List<String> pages = Sample.richest().stream().filter(page -> !MadePage.read(page).scripts().isEmpty()).toList();
        // JUnit takes a source without values for a mistake; without scripts, a page is as the test above has seen it.
        return pages.isEmpty() ? List.of("index.html") : pages;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isForEverybody(String page, Browser browser, SiteServer server) {
        browser.complaints();
        browser.open(address(server.address(), page), View.DESK);
        List<String> problems = new ArrayList<>(browser.complaints());
        for (View view : View.values()) {
            browser.show(view);
            visit(browser, view).forEach(problem -> problems.add(view + ": " + problem));
        }
        problems.addAll(browser.complaints());
        assertThat(problems).as(page).isEmpty();
        SEEN.add(page);
    }

    @ParameterizedTest
    @MethodSource("richest")
    void isTheSameFromTheDisk(String page, Browser browser, SiteServer server) {
        browser.open(address(server.address(), page), View.DESK);
        List<String> words = browser.complaints("words");
        Object look = browser.ask(LOOK);
        browser.complaints();
        browser.open(address(MadeSite.FOLDER.toUri(), page), View.DESK);
        // No browser loads a module or a manifest from the disk.
        List<String> never = browser.askForAll("[...document.querySelectorAll('script[type=module], link[rel=manifest]')].map(one => one.src ?? one.href)");
        assertThat(browser.complaints()).as(page)
                .allMatch(complaint -> never.stream().anyMatch(address -> complaint.contains(address.substring(address.lastIndexOf('/')))));
        assertThat(browser.complaints("words")).as(page).isEqualTo(words);
        assertThat(browser.ask(LOOK)).as(page).isEqualTo(look);
    }

    @ParameterizedTest
    @MethodSource("withScripts")
    void saysAndLeadsToTheSameWithoutScripts(String page, Browser browser, SiteServer server) {
        URI address = address(server.address(), page);
        browser.open(address, View.DESK);
        List<String> words = browser.complaints("words");
        browser.openWithoutScripts(address, View.DESK);
        assertThat(browser.complaints("words")).as(page).isEqualTo(words);
        List<String> problems = new ArrayList<>();
        for (View view : List.of(View.DESK, View.PHONE)) {
            browser.show(view);
            visit(browser, view).forEach(problem -> problems.add(view + ": " + problem));
        }
        assertThat(problems).as(page).isEmpty();
    }

    @Test
    void allTypesOfPagesAreLookedAt() {
        assertThat(Sample.pages()).contains("index.html", "ar/index.html").anyMatch(page -> page.endsWith("404.html"));
        assertThat(Sample.choose(List.of(MadePage.read("index.html"), MadePage.read("404.html"), MadePage.read("404.html")))).hasSize(2);
    }

    /** Guards the tests above: tools that are set up wrongly find nothing anywhere. */
    @Test
    void theBrowserSeesWhatIsWrong(Browser browser, SiteServer server) {
        browser.open(server.address().resolve("index.html"), View.DESK);
        browser.complaints();
        browser.complaints("spoil");
        assertThat(found(browser, View.DESK)).anyMatch(one -> one.startsWith("image-alt"))
                .anyMatch(one -> one.startsWith("does not show the focus"))
                .anyMatch(one -> one.startsWith("is hidden when it has the focus"))
                .anyMatch(one -> one.startsWith("the text \"pale\" has a contrast of 1."))
                .anyMatch(one -> one.startsWith("no shape has a contrast of 3"))
                .noneMatch(one -> one.startsWith("moves") || one.startsWith("the colour of text"));
        assertThat(found(browser, View.DARK)).anyMatch(one -> one.startsWith("color-contrast") && one.contains("dark"));
        assertThat(found(browser, View.FORCED)).anyMatch(one -> one.startsWith("the colour of text has a contrast of"));
        assertThat(found(browser, View.STILL)).anyMatch(one -> one.startsWith("moves: <b"));
        assertThat(found(browser, View.PHONE)).anyMatch(one -> one.startsWith("is wider than the window"));
        assertThat(found(browser, View.PHONE)).anyMatch(one -> one.startsWith("target-size"));
        assertThat(found(browser, View.SPACED)).anyMatch(one -> one.startsWith("text is cut off"));
        assertThat(browser.complaints())
                .anyMatch(complaint -> complaint.contains("Content Security Policy directive 'style-src"))
                .anyMatch(complaint -> complaint.contains("absent.png") && complaint.contains("404"));
        browser.ask("(() => {try {document.body.innerHTML = '<p>'} catch {}})()");
        assertThat(browser.complaints()).anyMatch(complaint -> complaint.contains("TrustedHTML"));
        assertThat(browser.complaints("words")).isNotEqualTo(List.of());
        for (View view : View.values()) {
            browser.show(view);
            view.media.forEach((feature, value) -> assertThat(browser.ask("matchMedia('(" + feature + ": " + value + ")').matches")).isEqualTo(true));
            assertThat(browser.ask("innerWidth")).isEqualTo((long) view.width);
        }
    }

    /** Guards the list of explanations: one that is not needed, or that explains what is surely wrong, is seen. */
    @Test
    void explanationsAreHeldToWhatTheyExplain() {
        Explanations some = new Explanations(List.of("# why", "color-contrast | <b | bold", "color-contrast | <i | italic"));
        assertThat(some.cover(new AxeFinding(false, "color-contrast", "b", "<b>", ""))).isTrue();
        assertThat(some.cover(new AxeFinding(true, "color-contrast", "i", "<i>", ""))).isFalse();
        assertThat(some.unused()).singleElement().asString().contains("italic");
    }

    @AfterAll
    static void nothingIsExplainedInVain() {
        if (SEEN.containsAll(Sample.pages())) {
            assertThat(explanations.unused()).as("lines of %s that explain nothing", Explanations.FILE).isEmpty();
        }
    }

    private static final String LOOK = "[getComputedStyle(document.body).backgroundColor, getComputedStyle(document.querySelector('main')).display,"
            + " getComputedStyle(document.querySelector('h1')).font, document.querySelector('h1').getBoundingClientRect().top].join(' ')";

    /** Returns what is wrong with the open page in a view, and not explained. */
    static List<String> visit(Browser browser, View view) {
        return problems(browser, view, explanations);
    }

    private static List<String> found(Browser browser, View view) {
        browser.show(view);
        return problems(browser, view, new Explanations(List.of()));
    }

    private static List<String> problems(Browser browser, View view, Explanations explanations) {
        Asked asked = ASKED.get(view);
        List<String> problems = new ArrayList<>();
        List<AxeFinding> findings = new ArrayList<>();
        if (view == View.DESK) {
            findings.addAll(browser.axe(ALL, /* whole= */ true));
        }
        asked.rules.ifPresent(rules -> findings.addAll(browser.axe(rules, /* whole= */ false)));
        findings.stream().filter(finding -> !explanations.cover(finding)).map(AxeFinding::toString).forEach(problems::add);
        for (String property : asked.properties) {
            problems.addAll(browser.complaints(property));
        }
        return problems;
    }

    private static URI address(URI site, String page) {
        return site.resolve(URI.create(MadeSite.encoded(page)));
    }
}
