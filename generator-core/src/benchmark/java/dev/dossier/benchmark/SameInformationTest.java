package dev.dossier.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SameInformationTest {
    private static final String PAGE = "section-0/page-7/index.html";
    private static final String OURS =
            "<title>Seven</title><article><time>1 May 1923</time><a href=\"../page-8/\">Eight</a></article>";
    private static final String THEIRS =
            "<title>Seven</title><article><time>1 May 1923</time><a href=/section-0/page-8/>Eight</a></article>";

    private final Path folder;

    SameInformationTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        for (String only : List.of("404.html", "robots.txt", "site.webmanifest", "assets/style.0123abcd.css", "assets/bureau.js", "assets/favicon.svg")) {
            write("dossier/" + only, "");
        }
        write("hugo/tags/index.xml", "<rss/>");
        write("dossier/" + PAGE, OURS);
        write("hugo/" + PAGE, THEIRS);
        write("dossier/section-0/feed.xml", "<feed><entry/><entry/></feed>");
        write("hugo/section-0/index.xml", "<rss><item/><item/></rss>");
        write("dossier/sitemap.xml", "<urlset><loc>a</loc><loc>b</loc></urlset>");
        write("hugo/sitemap.xml", "<urlset><loc>b</loc><loc>a</loc></urlset>");
    }

    @Test
    void countsTheFilesOfEachKind() throws IOException {
        assertThat(check())
                .isEqualTo(Map.of("section-*/page-*/index.html", 1L, "section-*/feed.xml", 1L, "sitemap.xml", 1L));
    }

    @Test
    void rejectsAPageThatOnlyOneHas() throws IOException {
        Files.delete(folder.resolve("hugo").resolve(PAGE));
        rejects("only Dossier has '" + PAGE + "'");
    }

    @Test
    void rejectsAnExtraThatIsNotThere() throws IOException {
        Files.delete(folder.resolve("dossier/robots.txt"));
        rejects("Dossier has no 'robots.txt'");
    }

    @Test
    void rejectsAnotherLink() throws IOException {
        write("dossier/" + PAGE, OURS.replace("page-8", "page-9"));
        rejects("page-9");
    }

    @Test
    void takesNumbersOfRepeatedHeadingsForTheSame() throws IOException {
        write("dossier/" + PAGE, OURS.replace("../page-8/", "#trade-2"));
        write("hugo/" + PAGE, THEIRS.replace("/section-0/page-8/", "#trade-1"));
        assertThat(check()).hasSize(3);
    }

    @Test
    void rejectsALinkThatOneHasTwice() throws IOException {
        write("dossier/" + PAGE, OURS.replace("<a", "<a href=../page-8/>Eight</a><a"));
        rejects("page-8");
    }

    @Test
    void rejectsAnotherDate() throws IOException {
        write("hugo/" + PAGE, THEIRS.replace("1 May", "2 May"));
        rejects("2 May 1923");
    }

    @Test
    void rejectsAFeedWithMoreEntries() throws IOException {
        write("hugo/section-0/index.xml", "<rss><item/><item/><item/></rss>");
        rejects("3 entries");
    }

    @Test
    void rejectsAnotherSitemap() throws IOException {
        write("hugo/sitemap.xml", "<urlset><loc>a</loc></urlset>");
        rejects("sitemap.xml");
    }

    private void rejects(String difference) {
        assertThatThrownBy(() -> check())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("1 differences")
                .hasMessageContaining(difference);
    }

    private Map<String, Long> check() throws IOException {
        return SameInformation.check(folder.resolve("dossier"), folder.resolve("hugo"));
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
