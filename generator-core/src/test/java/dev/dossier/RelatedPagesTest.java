package dev.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelatedPagesTest {
    @TempDir
    Path folder;

    @BeforeEach
    void writeSite() throws IOException {
        write("theme/templates/page.mustache", "<!doctype html><html lang=\"en\"><title>{{page.title}}</title>"
                + "<p>{{#page.related}}{{title}} {{/page.related}}</p></html>");
        page("news/it", "2024-01-01", "police, rivers");
    }

    @Test
    void areThoseThatShareTheRarestTerms() throws Exception {
        for (int i = 0; i < 6; i++) {
            page("other/common" + i, "2024-01-0" + (i + 1), "police");
        }
        page("other/rare", "2020-01-01", "rivers");
        page("other/both", "2020-01-01", "police, rivers");
        page("other/none", "2024-01-01", "roads");

        assertThat(related()).contains("<p>Both Rare Common5 Common4 Common3 </p>");
    }

    @Test
    void areOfTheSameSectionThenNewThenInTheOrderOfTheirPaths() throws Exception {
        page("other/new", "2024-06-01", "rivers");
        page("news/old", "2001-01-01", "rivers");
        page("other/b", "2024-01-01", "rivers");
        page("other/a", "2024-01-01", "rivers");

        assertThat(related()).contains("<p>Old New A B </p>");
    }

    @Test
    void areNotThoseThatShareNothingButWhatHundredsHave() throws Exception {
        for (int i = 0; i < 420; i++) {
            page("other/p" + i, "2024-01-01", "police");
        }
        page("other/rare", "2020-01-01", "rivers");

        assertThat(related()).contains("<p>Rare </p>");
    }

    private String related() throws Exception {
        Generator.builder(folder).output(folder.resolve("out")).build().generate();
        return Files.readString(folder.resolve("out/news/it/index.html"));
    }

    private void page(String name, String date, String tags) throws IOException {
        write("content/" + name + ".md", "---\ndate: " + date + "\ntags: [" + tags + "]\n---\n");
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }
}
