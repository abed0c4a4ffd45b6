package dev.dossier.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;

/** Whoever has no mouse gets to everything on a page, in its order, and out again (WCAG 2.2, 2.1.1, 2.1.2 and 2.4.1). */
@ExtendWith(WithBrowser.class)
class KeyboardTest {
    /** More stops than these are those of long lists, which are all alike. */
    private static final int FEW = 150;

    /** Numbers what can be reached by its place in the page; what other keys than the tabulator lead through is one stop. */
    private static final String STOPS = """
            (() => {
              const stops = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')].filter(
                element => element.tabIndex >= 0 && !element.disabled && !element.closest('[inert], dialog:not([open])')
                  && element.checkVisibility({visibilityProperty: true}) && (element.type !== 'radio' || element.checked));
              stops.forEach((element, i) => element.dataset.stop = i + 1);
              return stops.length;
            })()""";

    private static final String HERE = "(document.activeElement.dataset.stop ?? (document.activeElement === document.body ? '0' : "
            + "document.activeElement.outerHTML.slice(0, 200)))";

    static List<String> pages() {
        return Sample.richest();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void leadsThroughAllOfThePageAndOut(String page, Browser browser, SiteServer server) {
        browser.open(address(server, page), View.DESK);
        assertThat(walk(browser)).as(page).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void firstTabSkipsToTheContent(String page, Browser browser, SiteServer server) {
        browser.open(address(server, page), View.DESK);
        browser.press(Keys.TAB);
        assertThat(browser.ask("document.activeElement.matches('a[href^=\"#\"]')")).as(page).isEqualTo(true);
        assertThat(browser.ask("document.activeElement.checkVisibility() && document.activeElement.getBoundingClientRect().top >= 0"))
                .as(page).isEqualTo(true);
        browser.press(Keys.ENTER);
        assertThat(browser.ask("document.activeElement.localName")).as(page).isEqualTo("main");
        browser.press(Keys.TAB);
        assertThat(browser.ask("document.activeElement.closest('main, footer') !== null")).as(page).isEqualTo(true);
    }

    /** The words of the switcher are those of each language, and it leads to the same page, read in that language. */
    @Test
    void languageSwitcherLeadsToTheSamePage(Browser browser, SiteServer server) {
        for (String language : MadeSite.LANGUAGES) {
            browser.open(address(server, "goals/index.html"), View.PHONE);
            browser.ask("document.querySelector('header a[hreflang=" + language + "]').focus()");
            assertThat(browser.ask("document.activeElement.lang")).isEqualTo(language);
            browser.press(Keys.ENTER);
            assertThat(browser.ask("document.documentElement.lang")).isEqualTo(language);
            assertThat(browser.ask("location.pathname")).asString().endsWith("/" + language + "/goals/index.html");
        }
    }

    /** A note opens beside its mark, or where it stands; Escape, or its link, leads back to the mark. */
    @Test
    void notesAreReachedAndLeft(Browser browser, SiteServer server) {
        browser.complaints();
        browser.open(address(server, "goals/index.html"), View.DESK);
        browser.ask("document.querySelector('main sup a').focus()");
        browser.press(Keys.ENTER);
        assertThat(browser.ask("(document.activeElement.closest('[popover]') ?? document.querySelector(':target')).textContent.length > 20")).isEqualTo(true);
        if (browser.ask("document.activeElement.closest('[popover]') !== null").equals(true)) {
            assertThat(browser.axe(List.of(), /* whole= */ true)).filteredOn(AxeFinding::sure).isEmpty();
            browser.press(Keys.ESCAPE);
            assertThat(browser.ask("document.activeElement.matches('main sup a')")).isEqualTo(true);
        }
        assertThat(browser.complaints()).isEmpty();
    }

    /** Guards the walk: it sees what is left out, what is out of order, and where nobody gets out. */
    @Test
    void seesTraps(Browser browser, SiteServer server) {
        browser.open(address(server, "404.html"), View.DESK);
        assertThat(walk(browser)).isEmpty();
        browser.ask("document.querySelector('main a').setAttribute('tabindex', '1')");
        assertThat(walk(browser)).isNotEmpty();
        browser.ask("document.querySelector('main a').removeAttribute('tabindex')");
        browser.ask("document.querySelector('main a').addEventListener('keydown', key => key.preventDefault())");
        assertThat(walk(browser)).anyMatch(problem -> problem.startsWith("nobody gets out"));
    }

    /** Returns what is wrong on the way of the tabulator through a page. */
    private static List<String> walk(Browser browser) {
        browser.ask("(() => {document.activeElement.blur(); getSelection().removeAllRanges(); scrollTo(0, 0)})()");
        long stops = (Long) browser.ask(STOPS);
        for (long stop = 1; stop <= Math.min(stops, FEW); stop++) {
            browser.tab();
            Object here = browser.ask(HERE);
            if (!here.equals(Long.toString(stop))) {
                return List.of((here.equals(Long.toString(stop - 1)) ? "nobody gets out of " : "stop " + stop + " of " + stops + " comes after ") + here);
            }
        }
        return List.of();
    }

    private static URI address(SiteServer server, String page) {
        return server.address().resolve(URI.create(MadeSite.encoded(page)));
    }
}
