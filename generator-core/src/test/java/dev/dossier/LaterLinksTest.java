package dev.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What builds that go on from the last one say of links in files that they leave as they are. */
class LaterLinksTest {
    private static final Instant BUILT = Instant.parse("2026-11-26T12:00:00Z");

    @TempDir
    Path folder;

    @BeforeEach
    void writeSite() throws IOException {
        write("dossier.yml", "title: Site\nbaseUrl: https://example.org/docs/\nhtml: trust\n");
        write("content/index.md", "# Home\n");
        write("content/two.md", "# Two\n\n<p id=\"here\">Here</p>\n");
        write("static/page.html", "<!DOCTYPE html><p id=\"there\">There</p>");
        write("static/dot.png", "png");
        write("static/look.css", "p { background: url(dot.png) }");
    }

    @Test
    void sayOfAnAnchorThatIsGoneOnAnotherPage() throws Exception {
        write("content/one.md", "# One\n\n<a href=\"/docs/two/#here\">x</a>\n");
        assertThat(build()).isEmpty();
        write("content/two.md", "# Two\n");
        assertThat(build()).containsExactly(
                "content/one.md:3:10 the rendered page links to '/docs/two/#here': 'content/two.md' has no anchor 'here'");
        assertThat(build()).hasSize(1);
        write("content/two.md", "# Two\n\n## Here\n");
        assertThat(build()).isEmpty();
        write("content/two.md", "# Two\n");
        assertThat(build()).hasSize(1);
    }

    /** Where a file is gone, files are looked at that were left, which do not tell by themselves where their links were written. */
    @Test
    void sayWhereALinkWasWrittenWhoseAnchorIsGoneAsAFileIs() throws Exception {
        write("content/one.md", "# One\n\n<a href=\"/docs/two/#here\">x</a>\n");
        write("content/three.md", "# Three\n\nAs [before](one.md): <a href=\"/docs/two/#here\">x</a>, <a href=\"../page.html\">y</a>\n");
        assertThat(build()).isEmpty();
        write("content/two.md", "# Two\n");
        Files.delete(folder.resolve("site/static/page.html"));
        assertThat(build()).containsExactly(
                "content/one.md:3:10 the rendered page links to '/docs/two/#here': 'content/two.md' has no anchor 'here'",
                "content/three.md:3:31 the rendered page links to '/docs/two/#here': 'content/two.md' has no anchor 'here'",
                "content/three.md:3:64 the rendered page links to '../page.html', which the site does not have");
    }

    @Test
    void sayOfAnAnchorThatIsGoneInAFileThatIsCopied() throws Exception {
        write("content/one.md", "# One\n\n<a href=\"../page.html#there\">x</a>\n");
        assertThat(build()).isEmpty();
        write("static/page.html", "<!DOCTYPE html><p id=\"where\">There</p>");
        assertThat(build()).containsExactly(
                "content/one.md:3:10 the rendered page links to '../page.html#there': 'static/page.html' has no anchor 'there'");
    }

    @Test
    void sayOfAnAnchorThatIsGoneWithItsTemplate() throws Exception {
        write("content/two.md", "---\ntemplate: own\n---\n# Two\n");
        write("theme/templates/own.mustache", "<!DOCTYPE html><html lang=\"en\"><title>x</title><p id=\"own\">x</p></html>");
        write("content/one.md", "# One\n\n<a href=\"../two/#own\">x</a>\n");
        assertThat(build()).isEmpty();
        write("theme/templates/own.mustache", "<!DOCTYPE html><html lang=\"en\"><title>x</title></html>");
        assertThat(build()).containsExactly(
                "content/one.md:3:10 the rendered page links to '../two/#own': 'content/two.md' has no anchor 'own'");
    }

    @Test
    void repeatWhatTheySaidOfAFileThatIsGone() throws Exception {
        write("content/one.md", "# One\n\n<a href=\"../page.html\">x</a>\n");
        assertThat(build()).isEmpty();
        Files.delete(folder.resolve("site/static/page.html"));
        Files.delete(folder.resolve("site/static/dot.png"));
        List<String> problems = build();
        assertThat(problems).containsExactly(
                "content/one.md:3:10 the rendered page links to '../page.html', which the site does not have",
                "static/look.css:1:21 the style sheet refers to 'dot.png', which the site does not have");
        assertThat(build()).isEqualTo(problems);
        write("static/page.html", "<!DOCTYPE html>");
        write("static/dot.png", "png");
        assertThat(build()).isEmpty();
    }

    @Test
    void lookAgainAtStyleSheetsWhenTheSiteMoves() throws Exception {
        write("static/look.css", "p { background: url(/docs/dot.png) }");
        assertThat(build()).isEmpty();
        write("dossier.yml", "title: Site\nbaseUrl: https://example.org/\nhtml: trust\n");
        assertThat(build()).containsExactly("static/look.css:1:21 the style sheet refers to '/docs/dot.png', which the site does not have");
    }

    @Test
    void sayWhenAnExceptionHasExpired() throws Exception {
        write("dossier.yml", "title: Site\nexceptions:\n  - {link: /api/*, reason: x, until: 2026-11-26}\n");
        write("content/one.md", "# One\n\n[x](/api/index.html)\n");
        assertThat(build()).isEmpty();
        assertThat(folder.resolve("output/one/index.html")).content().contains("<a href=\"../api/index.html\">x</a>");
        assertThat(build(BUILT.plusSeconds(12 * 60 * 60 - 1))).isEmpty();
        assertThat(build(BUILT.plusSeconds(12 * 60 * 60))).containsExactly(
                "content/one.md:3:1 link to '/api/index.html' leads nowhere",
                "dossier.yml:3:38 the exception for '/api/*' has expired on 2026-11-26");
        assertThat(build()).isEmpty();
    }

    @Test
    void sayWhenAnExceptionIsNoLongerUsed() throws Exception {
        write("dossier.yml", "title: Site\nhtml: trust\nexceptions:\n  - {link: '*gone*', reason: x, until: 2026-11-26}\n");
        write("content/one.md", "# One\n\n<a href=\"gone/\">x</a>\n");
        assertThat(build()).isEmpty();
        write("content/two.md", "# Two, which has nothing to do with it\n");
        assertThat(build()).isEmpty();
        write("content/one.md", "# One\n");
        assertThat(build()).containsExactly("dossier.yml:4:12 no link with a problem fits the exception for '*gone*'");
    }

    private List<String> build() throws GenerationException {
        return build(BUILT);
    }

    /** Builds, sees to it that a clean build says the same, and returns that. */
    private List<String> build(Instant time) throws GenerationException {
        Generator.Builder later = Generator.builder(folder.resolve("site")).state(folder.resolve("state"));
        List<Diagnostic> said = run(later.output(folder.resolve("output")), time);
        assertThat(said).isEqualTo(run(Generator.builder(folder.resolve("site")).output(folder.resolve("clean")), time));
        return said.stream().map(one -> one.location() + " " + one.message()).toList();
    }

    private static List<Diagnostic> run(Generator.Builder builder, Instant time) throws GenerationException {
        return builder.buildTime(time).failOn(Generator.FailOn.NEVER).build().generate().diagnostics();
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve("site").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
