package dev.dossier.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From right to left a page is the mirror of what it is from left to right. */
@ExtendWith(WithBrowser.class)
class MirroredPagesTest {
    /** How far the main parts of a page begin from where lines begin; widths of words differ, so only the beginnings count. */
    private static final String BEGINNINGS = """
            (() => {
              const rtl = getComputedStyle(document.documentElement).direction === 'rtl';
              return ['header', 'header a', 'main', 'main h1', 'main h2', 'body > footer'].map(name => {
                const box = (document.querySelector(name) ?? document.body).getBoundingClientRect();
                return name + ' ' + Math.round(rtl ? document.documentElement.clientWidth - box.right : box.left);
              });
            })()""";

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "goals/index.html", "goals/4-cyberspace.html", "404.html"})
    void beginsAsFarFromTheRight(String page, Browser browser, SiteServer server) {
        for (View view : List.of(View.DESK, View.PHONE)) {
            List<String> leftToRight = beginnings(browser, server.address().resolve(page), view);
            assertThat(beginnings(browser, server.address().resolve("ar/" + page), view)).as("%s, %s", page, view).isEqualTo(leftToRight);
            // Not because nothing is mirrored.
            assertThat(browser.ask("document.querySelector('main h1').getBoundingClientRect().right > innerWidth / 2")).isEqualTo(true);
        }
    }

    private static List<String> beginnings(Browser browser, URI page, View view) {
        browser.open(page, view);
        return browser.askForAll(BEGINNINGS);
    }
}
