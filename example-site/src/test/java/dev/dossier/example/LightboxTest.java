package dev.dossier.example;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;

/** A picture of a gallery opens large, leads to the others, and closes where it was opened; without scripts it is a link to its file. */
@ExtendWith(WithBrowser.class)
class LightboxTest {
    private static final String PAGE = "interpol/twelve-steps.html";
    private static final int PICTURES = 12;
    private static final String DIALOG = "document.querySelector('dialog.lightbox')";
    private static final String STATUS = DIALOG + ".querySelector('[role=status]').textContent";

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
    void isOpenedLedThroughAndClosedByKeyboard() {
        open(PAGE, View.DESK);
        focusPicture(3);
        browser.press(Keys.ENTER);
        awaitPicture(3);
        browser.press(Keys.ARROW_RIGHT);
        awaitPicture(4);
        browser.press(Keys.ARROW_LEFT);
        browser.press(Keys.ARROW_LEFT);
        awaitPicture(2);
        browser.press(Keys.END);
        awaitPicture(PICTURES);
        browser.press(Keys.ARROW_RIGHT);
        awaitPicture(PICTURES);
        browser.press(Keys.HOME);
        awaitPicture(1);
        browser.press(Keys.ESCAPE);
        awaitPage();
        assertThat(focused()).isEqualTo(3);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void isOpenedLedThroughAndClosedByPointer() {
        open("interpol/nine-notices.html", View.PHONE);
        browser.click(picture(1));
        awaitPicture(1);
        assertThat(browser.ask(DIALOG + ".querySelector('.previous').disabled")).isEqualTo(true);
        browser.click(DIALOG + ".querySelector('.next')");
        awaitPicture(2);
        browser.click(DIALOG + ".querySelector('.previous')");
        awaitPicture(1);
        browser.click(DIALOG + ".querySelector('.close')");
        awaitPage();
        assertThat(focused()).isEqualTo(1);
        assertThat(browser.complaints()).isEmpty();
    }

    /** What is to the left comes next where lines run from right to left. */
    @Test
    void runsFromRightToLeft() {
        open("ar/" + PAGE, View.DESK);
        focusPicture(1);
        browser.press(Keys.ENTER);
        awaitPicture(1);
        browser.press(Keys.ARROW_LEFT);
        awaitPicture(2);
        browser.press(Keys.ARROW_RIGHT);
        awaitPicture(1);
        assertThat(browser.ask(left("next") + " < " + left("close"))).isEqualTo(false);
        assertThat(browser.ask(left("next") + " < " + left("previous"))).isEqualTo(true);
        assertThat(browser.violations()).isEmpty();
        browser.press(Keys.ESCAPE);
        awaitPage();
        assertThat(focused()).isEqualTo(1);
        assertThat(browser.complaints()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"DESK", "DARK", "FORCED", "PHONE", "ZOOMED"})
    void isForEverybody(View view) {
        open("interpol/nine-notices.html", view);
        focusPicture(2);
        browser.press(Keys.ENTER);
        awaitPicture(2);
        assertThat(browser.violations()).isEmpty();
        assertThat(browser.ask("document.activeElement.closest('dialog') === " + DIALOG)).isEqualTo(true);
        // All of the controls are in sight, and nothing of the page is in their way.
        assertThat(browser.askForAll("[..." + DIALOG + ".querySelectorAll('button')].filter(button => {"
                + " const box = button.getBoundingClientRect();"
                + " return document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2) !== button; }).map(button => button.className)"))
                .isEmpty();
        assertThat(browser.ask("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void saysWhatTheControlsDo() {
        open("fr/" + PAGE, View.DESK);
        focusPicture(1);
        browser.press(Keys.ENTER);
        awaitPicture(1);
        assertThat(browser.askForAll("[..." + DIALOG + ".querySelectorAll('button')].map(button => button.getAttribute('aria-label'))"))
                .containsExactly("Image précédente", "Image suivante", "Fermer");
        assertThat(browser.ask(DIALOG + ".getAttribute('aria-label')")).isEqualTo("Galerie");
    }

    @Test
    void withoutScriptsAPictureLeadsToItsFile() {
        browser.openWithoutScripts(server.address().resolve(PAGE), View.DESK);
        focusPicture(1);
        browser.press(Keys.ENTER);
        await("location.pathname.endsWith('/interpol/pictures/consultative-status.svg')");
    }

    private static void open(String page, View view) {
        browser.open(server.address().resolve(page), view);
    }

    private static String picture(int number) {
        return "document.querySelectorAll('.gallery > ul > li')[" + (number - 1) + "].querySelector('a')";
    }

    private static void focusPicture(int number) {
        browser.ask(picture(number) + ".focus()");
    }

    /** Returns the number of the picture that has the focus, 0 for none. */
    private static int focused() {
        return ((Long) browser.ask("[...document.querySelectorAll('.gallery > ul > li')].findIndex(item => item.querySelector('a') === document.activeElement)"))
                .intValue() + 1;
    }

    /** Waits until the count says so, and the picture of that number, and no other, is in the middle. */
    private static void awaitPicture(int number) {
        await(DIALOG + " !== null && " + STATUS + ".startsWith('" + number + " / ') && Math.abs((box => box.x + box.width / 2 - document.documentElement.clientWidth / 2)("
                + DIALOG + ".querySelectorAll('li')[" + (number - 1) + "].getBoundingClientRect())) < 2");
    }

    /** Waits until there is nothing in front of the page; a browser tells later that a dialog was closed. */
    private static void awaitPage() {
        await(DIALOG + " === null");
    }

    private static String left(String button) {
        return DIALOG + ".querySelector('." + button + "').getBoundingClientRect().left";
    }

    private static void await(String condition) {
        browser.askLater("while (!(" + condition + ")) await new Promise((done) => setTimeout(done, 20)); return true;");
    }
}
