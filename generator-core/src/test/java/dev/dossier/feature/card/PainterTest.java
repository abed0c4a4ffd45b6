package dev.dossier.feature.card;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.Look;
import dev.dossier.model.SocialCards;
import dev.dossier.model.SocialCards.Colours;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cards look like. */
class PainterTest {
    private static final String APART = "\u200C";
    private static final int PLANE = 0xFF0D3A69;
    private static final int PAPER = 0xFFFFFFFF;
    private static final SocialCards ASKED =
            new SocialCards(SourceLocation.of("dossier.yml"), Colours.OF_THEME, List.of(), Optional.empty());
    private static final List<Typeface> TYPEFACES = Typefaces.builtIn();
    private static final Press PRESS = new Press(TYPEFACES, Optional.empty(), ASKED, Look.PLAIN);

    private static byte[] file(String title, boolean rightToLeft) throws Exception {
        Card card = new Card(Lettering.of(title, TYPEFACES), Lettering.NONE, Lettering.NONE, rightToLeft);
        return PRESS.print(card, problem -> {
            throw new AssertionError(problem.toString());
        }).read(Integer.MAX_VALUE);
    }

    private static BufferedImage card(String title, boolean rightToLeft) throws Exception {
        return ImageIO.read(new ByteArrayInputStream(file(title, rightToLeft)));
    }

    @Test
    void areAsLargeAsPagesSay() throws Exception {
        BufferedImage card = card("Title", false);
        assertThat(List.of(card.getWidth(), card.getHeight())).containsExactly(SocialCards.WIDTH, SocialCards.HEIGHT);
    }

    @Test
    void joinArabicLetters() throws Exception {
        String word = "\u0634\u0631\u0637\u064A\u0629";
        String apart = String.join(APART, word.split(""));

        assertThat(Lettering.of(apart, TYPEFACES).text()).isEqualTo(apart);
        assertThat(file(word, true)).isNotEqualTo(file(apart, true));
        // Each letter has the form that it has on its own, which is wider.
        assertThat(span(card(word, true))).isLessThan(span(card(apart, true)) - 20);
    }

    @Test
    void areReadFromRightToLeft() throws Exception {
        assertThat(first(card("\u0634\u0631\u0637\u0629", true))).isGreaterThan(SocialCards.WIDTH / 2);
        assertThat(first(card("Police", false))).isBetween(75, 90);
    }

    @Test
    void endLongTitlesBeforeTheRoomDoes() throws Exception {
        for (String title : List.of("long title ".repeat(100), "unbreakable".repeat(100), "\u0627\u0644\u062A\u0639\u0627\u0648\u0646 ".repeat(100))) {
            BufferedImage card = card(title, title.charAt(0) > 'z');
            for (int x = 0; x < SocialCards.WIDTH; x++) {
                assertThat(card.getRGB(x, 40)).isEqualTo(PLANE);
                assertThat(card.getRGB(x, 470)).isEqualTo(PLANE);
                assertThat(card.getRGB(x, 500)).isEqualTo(PAPER);
            }
            for (int y = 0; y < 480; y++) {
                assertThat(card.getRGB(60, y)).isEqualTo(PLANE);
                assertThat(card.getRGB(SocialCards.WIDTH - 60, y)).isEqualTo(PLANE);
            }
        }
    }

    @Test
    void areLightEnoughForEveryTitle() throws Exception {
        assertThat(file("Recommendations of the working group on the exchange of data. ".repeat(9), false).length).isLessThan(24_000);
    }

    @Test
    void areTheSameFromEveryThread() throws Exception {
        byte[] one = file("The same", false);
        assertThat(IntStream.range(0, 40).parallel().mapToObj(i -> drawn(i % 2 == 0 ? "The same" : "Another")).filter(bytes -> bytes.length == one.length))
                .allMatch(bytes -> Arrays.equals(bytes, one))
                .hasSize(20);
    }

    private static byte[] drawn(String title) {
        try {
            return file(title, false);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u0301", "a\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301", "\u202Ea", "\u0000\u0007", "\uD800", "a\nb\tc", "\uFDFD"})
    void areMadeOfAnyTitle(String title) throws Exception {
        assertThat(Lettering.of(title, TYPEFACES).text()).doesNotContain("\u202E", "\n", "\t", "\u0007");
        if (!Lettering.of(title, TYPEFACES).text().isEmpty()) {
            assertThat(card(title, false).getWidth()).isEqualTo(SocialCards.WIDTH);
        }
    }

    private static int first(BufferedImage card) {
        for (int x = 0; x < card.getWidth(); x++) {
            for (int y = 0; y < 480; y++) {
                if (card.getRGB(x, y) != PLANE) {
                    return x;
                }
            }
        }
        return -1;
    }

    private static int span(BufferedImage card) {
        int last = 0;
        for (int x = 0; x < card.getWidth(); x++) {
            for (int y = 0; y < 480; y++) {
                last = card.getRGB(x, y) != PLANE ? x : last;
            }
        }
        return last - first(card);
    }
}
