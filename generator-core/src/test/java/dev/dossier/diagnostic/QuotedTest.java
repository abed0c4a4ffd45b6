package dev.dossier.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotedTest {
    @Test
    void putsATextInSingleQuotes() {
        assertThat(Quoted.of("it's")).isEqualTo("'it's'");
    }

    @Test
    void showsLineBreaksAndTabsAsBlanks() {
        assertThat(Quoted.of("a\nb\tc")).isEqualTo("'a b c'");
    }

    @Test
    void disarmsWhatMovesTheCursorOfATerminal() {
        assertThat(Quoted.of("\u001b[2J")).isEqualTo("'\ufffd[2J'");
    }

    @Test
    void cutsALongTextAfterSixtyCharactersAndNeverInsideOne() {
        String smiley = "\ud83d\ude00";
        assertThat(Quoted.of(smiley.repeat(60))).isEqualTo("'" + smiley.repeat(60) + "'");
        assertThat(Quoted.of(smiley.repeat(61))).isEqualTo("'" + smiley.repeat(60) + "\u2026'");
    }
}
