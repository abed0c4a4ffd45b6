package dev.dossier.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import dev.dossier.GenerationException;
import dev.dossier.Generator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckerTest {
    @TempDir
    Path site;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "./", "../", "../index.html", "../a/", "index.html", "?x=1", "../c d.txt", "../c%20d.txt", "/x/", "/x/a/", "/x/index.html",
                "/elsewhere/", "https://example.org/none", "//example.org/none", "mailto:a@b.c", "a:b/../c", "#", "#top", "#here", "../#home", "../#mainContent", "../#:~:text=Home", "../c%20d.txt#any", "/x/#home", ".", "..", "./#here", "%zz/../"
            })
    void findsWhatIsThere(String link) throws Exception {
        assertThat(check(link)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere/", "../../", "../b", "/x/b/", "../c d", "./a:b", "../../../etc/passwd", "%2e%2e/c"})
    void reportsWhatIsNot(String link) throws Exception {
        assertThat(check(link)).containsExactly("the rendered page links to '" + link + "', which the site does not have");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../#any", "/x/#Home", "../index.html#mainConten"})
    void reportsAnchorsThatAnotherPageDoesNotHave(String link) throws Exception {
        assertThat(check(link)).singleElement(STRING).startsWith("the rendered page links to '" + link + "': 'content/index.md' has no anchor '");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a/", "/a/#here", "/x"})
    void reportsAddressesWithoutTheBasePath(String link) throws Exception {
        assertThat(check(link)).containsExactly("the rendered page links to '" + link + "', which the site does not have");
    }

    private List<String> check(String link) throws IOException {
        Files.createDirectories(site.resolve("content/a"));
        Files.createDirectories(site.resolve("static"));
        Files.writeString(site.resolve("dossier.yml"), "html: trust\nbaseUrl: https://example.org/x/\n");
        Files.writeString(site.resolve("content/index.md"), "# Home\n");
        Files.writeString(site.resolve("content/a/index.md"), "# A\n\n## Here\n\n<a href=\"" + link + "\">x</a>\n");
        Files.writeString(site.resolve("static/c d.txt"), "text");
        try {
            Generator.builder(site).build().check();
            return List.of();
        } catch (GenerationException problem) {
            return problem.diagnostics().stream().map(one -> one.message()).toList();
        }
    }
}
