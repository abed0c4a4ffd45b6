package dev.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds of a site that stays the same while time passes. */
class LaterTimesTest {
    @TempDir
    Path folder;

    @BeforeEach
    void writeSite() throws IOException {
        write("content/index.md", "# Home\n");
        write("content/news/index.md", "# News\n");
        write("content/news/soon.md", "---\npublish: 2026-12-01T10:00:00Z\nexpires: 2026-12-03\n---\n# Soon\n");
        write("content/news/past.md", "---\ndate: 2020-01-01\n---\n# Past\n");
    }

    @Test
    void leaveAloneWhatShowsTheSamePages() throws Exception {
        GenerationResult first = build("2026-11-30T00:00:00Z");
        GenerationResult later = build("2026-12-01T09:59:59Z");

        assertThat(later.made()).isZero();
        assertThat(later.reused()).isEqualTo(first.made());
        assertThat(build("2019-01-01T00:00:00Z").made()).isPositive();
    }

    @Test
    void publishAPageWithTheMomentItNamesAndTakeItAwayWithAnother() throws Exception {
        build("2026-11-30T00:00:00Z");
        assertThat(folder.resolve("out/news/soon/index.html")).doesNotExist();

        assertThat(build("2026-12-01T10:00:00Z").made()).isPositive();
        assertThat(folder.resolve("out/news/soon/index.html")).exists();
        assertThat(folder.resolve("out/news/index.html")).content().contains("Soon");

        assertThat(build("2026-12-02T23:59:59Z").made()).isZero();

        assertThat(build("2026-12-03T00:00:00Z").removed()).isEqualTo(1);
        assertThat(folder.resolve("out/news/index.html")).content().doesNotContain("Soon");
    }

    @Test
    void showEverythingWhereNobodySaysTheTime() throws Exception {
        builder().build().generate();

        assertThat(folder.resolve("out/news/soon/index.html")).exists();
        assertThat(build("2026-11-30T00:00:00Z").removed()).isEqualTo(1);
    }

    @Test
    void showWhatIsHiddenWhereThatIsAskedFor() throws Exception {
        builder().asOf(Instant.parse("2026-11-30T00:00:00Z")).future(true).build().generate();
        assertThat(folder.resolve("out/news/soon/index.html")).exists();

        builder().asOf(Instant.parse("2026-12-24T00:00:00Z")).future(true).build().generate();
        assertThat(folder.resolve("out/news/soon/index.html")).doesNotExist();

        builder().asOf(Instant.parse("2026-12-24T00:00:00Z")).expired(true).build().generate();
        assertThat(folder.resolve("out/news/soon/index.html")).exists();
    }

    private GenerationResult build(String moment) throws GenerationException {
        return builder().asOf(Instant.parse(moment)).build().generate();
    }

    private Generator.Builder builder() {
        return Generator.builder(folder).output(folder.resolve("out")).state(folder.resolve("state"));
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }
}
