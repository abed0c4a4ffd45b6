package dev.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dossier.Explanation.Found;
import dev.dossier.Explanation.Lookup;
import dev.dossier.Explanation.Value;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.SourceLocation;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainTest {
    @TempDir
    Path folder;

    @BeforeEach
    void writeSite() throws IOException {
        write("dossier.yml", "title: Handbook\nbaseUrl: https://example.org/docs/\nmenus:\n  main: [history/index.md]\nparams:\n  colour: green\n");
        write("content/index.md", "# Home\n\nRead the [history](history/index.md#a), [again](history/), [plans](https://example.org/).\n");
        write("content/history/index.md", "---\ntitle: The past\nslug: past\nparams: {a: 1}\n---\n# History\n\n## A\n");
        write("content/history/one.md", "See [above](index.md).\n");
        write("content/plans.md", "---\ndraft: true\n---\n# Plans\n");
        write("content/notes.txt", "notes");
        write("theme/templates/section.mustache", "<!doctype html><html lang=\"en\"><title>{{page.title}}</title>{{{page.content}}}</html>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "history/index.md", "content/history/index.md", "./content/history/index.md", "/home/ada/src/site/content/history/index.md",
                "past/", "/past", "/past/index.html", "past/#a", "https://example.org/docs/past/"
            })
    void findsAPageByItsSourceItsFileAndItsAddress(String name) throws Exception {
        assertThat(explain(name).source()).isEqualTo("content/history/index.md");
    }

    @Test
    void tellsWhatAPageBecomesAndByWhat() throws Exception {
        Explanation page = explain("history/index.md");

        assertThat(page.missing()).isEmpty();
        assertThat(page.output()).contains("past/index.html");
        assertThat(page.url()).contains("https://example.org/docs/past/");
        assertThat(page.templates())
                .containsExactly(
                        new Lookup("theme/templates/section.mustache", Found.USED),
                        new Lookup("bureau/templates/section.mustache", Found.SHADOWED));
        assertThat(explain("history/one.md").templates())
                .containsExactly(
                        new Lookup("theme/templates/page.mustache", Found.ABSENT), new Lookup("bureau/templates/page.mustache", Found.USED));
    }

    @Test
    void tellsWhereEachValueIsWrittenAndWhatItTakesThePlaceOf() throws Exception {
        assertThat(explain("history/index.md").values())
                .containsExactly(
                        new Value("title", "The past", at("content/history/index.md", 2, 8), "in place of the heading 'History'"),
                        new Value("slug", "past", at("content/history/index.md", 3, 7), "in place of the name 'history/index.md'"),
                        new Value("params.a", "1", at("content/history/index.md", 4, 13), ""),
                        new Value("site.title", "Handbook", at("dossier.yml", 1, 8), ""),
                        new Value("site.baseUrl", "https://example.org/docs/", at("dossier.yml", 2, 10), ""),
                        new Value("site.menus.main", "[history/index.md]", at("dossier.yml", 4, 9), ""),
                        new Value("site.params.colour", "green", at("dossier.yml", 6, 11), ""));
        assertThat(explain("index.md").values().get(0))
                .isEqualTo(new Value("title", "Home", SourceLocation.of("content/index.md"), "from the first heading"));
        assertThat(explain("history/one.md").values().get(0))
                .isEqualTo(new Value("title", "One", SourceLocation.of("content/history/one.md"), "from the file name"));
    }

    @Test
    void tellsWhatTheBuildWasGivenInPlaceOfTheConfiguration() throws Exception {
        assertThat(builder().baseUrl(URI.create("http://localhost/")).build().explain("index.md").values())
                .contains(new Value(
                        "site.baseUrl", "http://localhost/", at("dossier.yml", 2, 10), "given to the build, in place of 'https://example.org/docs/'"));
    }

    @Test
    void tellsWhichLinksLeadToAPage() throws Exception {
        assertThat(explain("history/index.md").linkedFrom())
                .containsExactly(
                        at("content/history/one.md", 1, 5), at("content/index.md", 3, 10), at("content/index.md", 3, 41), at("dossier.yml", 4, 10));
        assertThat(explain("history/one.md").linkedFrom()).isEmpty();
    }

    @Test
    void tellsOfADraftWhereThatIsSaid() throws Exception {
        Explanation draft = explain("plans.md");

        assertThat(draft.missing()).contains("It is a draft, as content/plans.md:2:8 says, and drafts are not part of this build.");
        assertThat(draft.url()).isEmpty();
        assertThat(builder().drafts(true).build().explain("plans.md").missing()).isEmpty();
    }

    @Test
    void tellsOfTimeAndOfSectionsWhereThatIsSaid() throws Exception {
        write("content/index.md", "---\ncascade: {publish: 2027-01-01, params: {a: 1, b: 2}}\n---\n# Home\n");
        write("content/history/one.md", "---\nparams: {b: 3}\n---\n");
        write("content/history/two.md", "---\npublish: 2020-01-01\nexpires: 2021-01-01\n---\n");
        Generator generator = builder().asOf(Instant.parse("2026-11-23T00:00:00Z")).build();

        assertThat(generator.explain("history/one.md").missing()).contains(
                "It is not published yet, as content/index.md:2:20 says, and this build has no future pages.");
        assertThat(generator.explain("history/one.md").values()).contains(
                new Value("params.b", "3", at("content/history/one.md", 2, 13), ""),
                new Value("params.a", "1", at("content/index.md", 2, 44), "said by 'index.md' for the pages below it"));
        assertThat(generator.explain("history/two.md").missing()).contains(
                "It has expired, as content/history/two.md:3:10 says, and this build has no expired pages.");
    }

    @Test
    void tellsWhyAFileIsNoPage() throws Exception {
        write("content/.hidden/a.md", "# A");
        write("content/b.md~", "# B");

        assertThat(explain("notes.txt").missing()).hasValueSatisfying(reason -> assertThat(reason).startsWith("It is no page: "));
        assertThat(explain("content/.hidden/a.md").missing()).contains("It is left out, because '.hidden' begins with a dot.");
        assertThat(explain("b.md~").missing()).hasValueSatisfying(reason -> assertThat(reason).contains("'~'"));
        Files.createSymbolicLink(folder.resolve("site/content/link.md"), folder.resolve("site/content/index.md"));
        assertThat(explain("link.md").missing()).contains("It is left out, because it is a symbolic link.");
    }

    @Test
    void tellsWhoTookTheFileOfAPage() throws Exception {
        write("content/about.md", "# About");
        write("content/about/index.md", "# About as well");

        assertThat(explain("about/index.md").missing()).contains("Its file 'about/index.html' is taken by 'content/about.md'.");
        assertThat(explain("about/index.md").problems()).extracting(one -> one.code().id()).containsExactly("DOS501");
    }

    @Test
    void tellsWhyAPageCannotBeRead() throws Exception {
        Files.write(folder.resolve("site/content/latin.md"), new byte[] {'#', ' ', (byte) 0xe9});

        assertThat(explain("latin.md").missing()).contains("It cannot be read; the problems say why.");
        assertThat(explain("latin.md").problems()).extracting(one -> one.code().id()).containsExactly("DOS054");
    }

    @Test
    void tellsTheProblemsOfThePageAndOfNoOther() throws Exception {
        write("content/bad.md", "---\ntitel: x\n---\n[x](gone.md)\n");

        assertThat(explain("bad.md").problems()).extracting(Diagnostic::toString).satisfiesExactly(
                key -> assertThat(key).startsWith("content/bad.md:2:1: error: unknown key 'titel'"),
                link -> assertThat(link).startsWith("content/bad.md:4:1: error: link to 'gone.md'"));
        assertThat(explain("index.md").problems()).isEmpty();
    }

    @Test
    void tellsWhatTheNextBuildDoesAndWhy() throws Exception {
        assertThat(Generator.builder(folder.resolve("site")).build().explain("index.md").state())
                .containsExactly("Every build makes it, because no state folder is kept.");
        assertThat(explain("index.md").state()).singleElement().asString().contains("no build has made it yet");

        builder().build().generate();
        assertThat(explain("index.md").state()).singleElement().asString().contains("leaves it as it is");

        write("content/index.md", "# Home\n\nAnother [history](history/index.md).\n");
        assertThat(explain("index.md").state()).containsExactly("The next build makes it, because its source has changed.");

        builder().build().generate();
        write("theme/templates/home.mustache", "<!doctype html><html lang=\"en\"><title>{{site.title}}</title></html>");
        assertThat(explain("index.md").state()).singleElement().asString().contains("because its template");

        builder().build().generate();
        write("dossier.yml", "title: Another\nbaseUrl: https://example.org/docs/\nmenus:\n  main: [history/index.md]\nparams:\n  colour: green\n");
        assertThat(explain("index.md").state()).singleElement().asString().contains("a value has changed that its template prints");

        builder().build().generate();
        Files.writeString(folder.resolve("out/index.html"), "mine");
        assertThat(explain("index.md").state()).singleElement().asString().contains("changed by somebody else");
    }

    @Test
    void changesNothingOnTheDisk() throws Exception {
        explain("index.md");

        assertThat(folder.resolve("out")).doesNotExist();
        assertThat(folder.resolve("state")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"histroy/index.md", "one.md", "elsewhere/one"})
    void suggestsAPageForANameThatIsUnknown(String name) {
        assertThatThrownBy(() -> explain(name)).isInstanceOfSatisfying(GenerationException.class, unknown -> {
            Diagnostic diagnostic = unknown.diagnostics().get(0);
            assertThat(diagnostic.message()).isEqualTo("there is no page '" + name + "'");
            assertThat(diagnostic.hint()).startsWith("did you mean 'history/");
            assertThat(diagnostic.code().id()).isEqualTo("DOS010");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "/etc/passwd", "x\0", "content/../../state"})
    void looksAtNothingOutsideOfTheSite(String name) {
        assertThatThrownBy(() -> explain(name)).isInstanceOf(GenerationException.class).hasMessage("1 error");
    }

    private Explanation explain(String page) throws GenerationException {
        return builder().build().explain(page);
    }

    private Generator.Builder builder() {
        return Generator.builder(folder.resolve("site")).output(folder.resolve("out")).state(folder.resolve("state"));
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve("site").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static SourceLocation at(String file, int line, int column) {
        return new SourceLocation(file, line, column);
    }
}
