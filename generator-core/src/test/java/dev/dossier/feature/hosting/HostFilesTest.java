package dev.dossier.feature.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.GenerationException;
import dev.dossier.Generator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostFilesTest {
    @TempDir
    private Path folder;

    @Test
    void writesWhatHasEndedForServersThatCanSaySo() throws Exception {
        make("gone: {/press/: moved, '/a/#b': moved}", "/old/");

        assertThat(lines("nginx.conf")).contains("location = \"/press/\" { return 410; }", "location = \"/press\" { return 410; }")
                .noneMatch(line -> line.contains("/a"));
        assertThat(lines(".htaccess")).contains("RedirectMatch 410 \"^/press/$\"");
        assertThat(lines("_redirects")).containsExactly("/old/ / 301!", "/old / 301!");
    }

    @Test
    void tellsCloudflareNothingThatOnlyNetlifyKnows() throws Exception {
        make("hosting: cloudflare", "/old.html");

        assertThat(lines("_redirects")).containsExactly("/old.html / 301");
        assertThat(folder.resolve("out/nginx.conf")).doesNotExist();
    }

    @Test
    void letsBrowsersDoNothingThatPagesDoNotNeed() throws Exception {
        make("", "/old/");

        assertThat(policy()).isEqualTo("default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; style-src 'self'; "
                + "manifest-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'");
        assertThat(lines("_headers")).contains("  X-Content-Type-Options: nosniff", "  Referrer-Policy: strict-origin-when-cross-origin");
    }

    @Test
    void letsBrowsersGetWhatPagesShow() throws Exception {
        write("site/content/more.md", "# More\n\n![a](https://IMG.example:8443/a.png) ![b](http://b.example/;x'y.png?a=\"b)\n\n![c](https://ü.example/c.png)\n");
        write("site/theme/assets/own.css", "p { background: url( 'data:image/png;base64,AA==') }");
        write("site/theme/assets/own.js", "");
        write("site/static/a.woff2", "");
        write("site/static/a.mp4", "");
        make("", "/old/");

        assertThat(policy()).contains("img-src 'self' data: http: https: https://img.example:8443;", "font-src 'self'", "media-src 'self'",
                "script-src 'self'; connect-src 'self'");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/a b/", "/a;b}{return 200/", "/a'b/", "/a$host/$1/", "/a#b/", "/%{HTTP_HOST}/", "/ 301!/", "/a\u2028b/", "/a%0Ab/", "/a&b/", "/(a+)+[b]^.html"
    })
    void keepsEachAliasInItsLine(String alias) throws Exception {
        make("baseUrl: 'https://example.org/%22%0Ax%5C/'", alias);

        assertThat(lines("_redirects")).isNotEmpty().allMatch(line -> line.matches("[!-~]+ [!-~]+ 301!"));
        assertThat(lines("nginx.conf").stream().filter(line -> line.startsWith("location")))
                .isNotEmpty().allMatch(line -> line.matches("location = \"[^\"\\\\]*\" \\{ return 301 \"[^\"\\\\$]*\"; }"));
        List<String> rules = lines(".htaccess").stream().filter(line -> line.startsWith("RedirectMatch")).toList();
        assertThat(rules).isNotEmpty().allMatch(line -> line.matches("RedirectMatch 301 \"\\^[^\"]*\\$\" \"[^\"]*\""));
        Pattern first = Pattern.compile(rules.get(0).split("\"")[1]);
        String path = "/%22%0Ax%5C" + (alias.startsWith("/") ? alias : "/" + alias);
        assertThat(first.matcher(path).matches()).isTrue();
        assertThat(first.matcher(path + "x").matches()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a\nb/", "/a\"b/", "/a\\b/", "/a\tb/", "/a<b>/"})
    void refusesAliasesThatNoPathCanBe(String alias) throws IOException {
        write("site/content/index.md", "---\naliases: [" + yaml(alias) + "]\n---\n# Home\n");
        try {
            Generator.builder(folder.resolve("site")).build().check();
        } catch (GenerationException refused) {
            assertThat(refused.diagnostics()).extracting(problem -> problem.code().id()).containsExactly("DOS504");
            return;
        }
        throw new AssertionError("the alias is accepted");
    }

    @Test
    void leavesFilesOfTheAuthorAlone() throws Exception {
        write("site/static/_headers", "mine");
        make("", "/old/");

        assertThat(lines("_headers")).containsExactly("mine");
    }

    @Test
    void followsEachChangeOfAnAlias() throws Exception {
        make("", "/one/");
        make("", "/two/");

        assertThat(lines("_redirects")).containsExactly("/two/ / 301!", "/two / 301!");
    }

    private void make(String yaml, String alias) throws Exception {
        String hosting = yaml.contains("hosting") ? "" : "hosting: [netlify, nginx, apache]\n";
        write("site/dossier.yml", "title: Home\n" + hosting + yaml + "\n");
        write("site/content/index.md", "---\naliases: [" + yaml(alias) + "]\n---\n# Home\n");
        Generator.builder(folder.resolve("site")).output(folder.resolve("out")).state(folder.resolve("state")).build().generate();
    }

    private static String yaml(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t") + "\"";
    }

    private String policy() throws IOException {
        String start = "  Content-Security-Policy: ";
        return lines("_headers").stream().filter(line -> line.startsWith(start)).findFirst().orElseThrow().substring(start.length());
    }

    private List<String> lines(String file) throws IOException {
        return List.of(Files.readString(folder.resolve("out").resolve(file)).split("\n"));
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
