package dev.dossier.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.GenerationListener.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ProgressLogTest {
    private long now = Long.MAX_VALUE - TimeUnit.SECONDS.toNanos(2);
    private final List<String> lines = new ArrayList<>();
    private final ProgressLog log = new ProgressLog(() -> now, lines::add);

    @Test
    void staysSilentForTwoSeconds() {
        at(0, Stage.SCAN, 0, 0);
        at(1999, Stage.PARSE, 900, 900);

        assertThat(lines).isEmpty();
    }

    @Test
    void speaksOnceASecondAfterwards() {
        at(2000, Stage.SCAN, 0, 0);
        at(500, Stage.PARSE, 3, 900);
        at(500, Stage.PARSE, 7, 900);
        at(999, Stage.RESOLVE, 0, 0);
        at(1, Stage.RESOLVE, 0, 0);
        at(5000, Stage.RENDER, 12, 40);

        assertThat(lines)
                .containsExactly(
                        "Dossier: reading folders",
                        "Dossier: parsing pages, 7 of 900",
                        "Dossier: putting the site together",
                        "Dossier: rendering pages, 12 of 40");
    }

    private void at(long millisLater, Stage stage, int done, int total) {
        now += TimeUnit.MILLISECONDS.toNanos(millisLater);
        log.progress(stage, done, total);
    }
}
