package dev.dossier.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.GenerationException;
import dev.dossier.Generator;
import dev.dossier.NuChecker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rules on nesting and tags call valid, the Nu HTML checker calls valid, and the other way round. */
class AgreementTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    private static NuChecker nu;

    @TempDir
    Path folder;

    @BeforeAll
    static void readSchemas() throws Exception {
        nu = new NuChecker();
    }

    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(GOLDEN)) {
            return files.filter(file -> file.toString().endsWith(".html") && file.toString().contains("expected")).sorted().toList();
        }
    }

    static List<Path> sites() throws IOException {
        try (Stream<Path> folders = Files.list(GOLDEN)) {
            return folders.map(golden -> golden.resolve("site")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nuFindsNothingInGoldenPages(Path page) throws Exception {
        assertThat(nu.errors(page)).as(page.toString()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sites")
    void weFindNothingInGoldenSites(Path site) throws Exception {
        assertThat(Generator.builder(site).build().check().diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>one<p>two", "<p>one<div>two</div>", "<p>a <b>b</b> <a href=\"#\">c</a></p>", "<ul><li>a<li>b</ul>",
                "<ul><li><p>a<li><div>b</div></ul>", "<ol><li>a<ul><li>b</ul></ol>", "<dl><dt>a<dd>b<dt>c<dd>d</dl>",
                "<dl><div><dt>a</dt><dd>b</dd></div></dl>", "<table><tr><th>a<td>b<tr><td>c<td>d</table>",
                "<table><caption>x</caption><colgroup><col></colgroup><thead><tr><th>a</thead><tbody><tr><td>b</table>",
                "<table><thead><tr><th>a<tbody><tr><td>b<tfoot><tr><td>c</table>", "<table><col><tr><td>a</table>",
                "<details><summary>a</summary><p>b</p></details>", "<details><summary><h3>a</h3></summary>b</details>",
                "<figure><img src=\"data:,\" alt=\"a\"><figcaption>b</figcaption></figure>", "<a href=\"#\"><div>block</div></a>",
                "<ins><p>a</p></ins>", "<p><ins>a</ins></p>", "<ruby>a<rt>b</ruby>", "<ruby>a<rp>(</rp><rt>b</rt><rp>)</rp></ruby>",
                "<select><option>a<option>b</select>", "<select><optgroup label=\"x\"><option>a<optgroup label=\"y\"><option>b</select>",
                "<svg viewBox=\"0 0 1 1\"><title>a</title><g><path d=\"M0 0\"/></g></svg>", "<p>a<br>b<wbr>c<hr>",
                "<math><mi>x</mi></math>", "<label>a <input></label>", "<picture><source srcset=\"https://example.org/a.png\"><img src=\"data:,\" alt=\"a\"></picture>",
                "<fieldset><legend>a</legend><input aria-label=\"b\"></fieldset>", "<pre>a <code>b</code></pre>", "<my-part><p>a</p></my-part>",
                "<blockquote><p>a<footer>b</footer></blockquote>", "<video controls src=\"data:,\"><track src=\"data:,\"></video>",
                "<noscript><p>a</p></noscript>", "<template><li>a</li></template>", "<span>a<!-- <div> --></span>", "<P>a</P>",
                "<a>no link</a>", "<button><span>a</span></button>", "<hgroup><h2>a</h2><p>b</p></hgroup>", "<address>a</address>"
            })
    void bothAcceptWhatHtmlAllows(String html) throws Exception {
        assertThat(nu.errors(page(html))).isEmpty();
        assertThat(ours(html)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>one<div>two</div></p>", "<p><b><div>a</div></b></p>", "<span><p>a</p></span>", "<h2><div>a</div></h2>", "<ul><p>a</p></ul>",
                "<ul>a</ul>", "<li>a</li>", "<dl><p>a</p></dl>", "<dt>a</dt>", "<table><p>a</p></table>", "<table>a</table>",
                "<table><tr>a</tr></table>", "<td>a</td>", "<tr><td>a</td></tr>", "<a href=\"#\">a<a href=\"#\">b</a></a>",
                "<a href=\"#\"><button>a</button></a>", "<button><a href=\"#\">a</a></button>", "<a href=\"#\"><input></a>",
                "<a href=\"#\"><span tabindex=\"0\">a</span></a>", "<label>a<label>b</label></label>", "<form><form></form></form>",
                "<b>a", "<div>a", "a</div>", "<b><i>a</b></i>", "<br></br>", "<header><footer>a</footer></header>", "<article><main>a</main></article>",
                "<table><tr><th><h2>a</h2></th></tr></table>", "<summary>a</summary>", "<legend>a</legend>", "<figcaption>a</figcaption>",
                "<style>p{}</style>", "<title>a</title>", "<dl><dt><section><h2>a</h2></section></dt><dd>b</dd></dl>", "<em><ul><li>a</li></ul></em>",
                "<section><h2>a</h2>", "<a href=\"#\"><p>a</a></p>", "<div><span></div></span>", "<ol><div>a</div></ol>",
                "<details><summary><div>a</div></summary></details>", "<select><p>a</p></select>", "<source src=\"data:,\">", "<p>a</p></p>",
                "<caption>a</caption>", "<option>a</option>", "<iframe></iframe><a href=\"#\"><iframe></iframe></a>"
            })
    void bothRefuseWhatHtmlForbids(String html) throws Exception {
        assertThat(nu.errors(page(html))).isNotEmpty();
        assertThat(ours(html)).isNotEmpty();
    }

    private Path page(String html) throws IOException {
        return Files.writeString(folder.resolve("page.html"),
                "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<title>a</title>\n</head>\n<body>\n<div>\n" + html + "\n</div>\n</body>\n</html>\n");
    }

    private List<String> ours(String html) throws IOException {
        Path site = Files.createDirectories(folder.resolve("site"));
        Files.createDirectories(site.resolve("content"));
        Files.createDirectories(site.resolve("theme/templates"));
        Files.writeString(site.resolve("content/index.md"), "# Home\n\n<div>\n" + html + "\n</div>\n");
        Files.writeString(site.resolve("dossier.yml"), "html: trust\nrules: { table-headers: off, heading-order: off }\n");
        Files.writeString(site.resolve("theme/templates/home.mustache"),
                "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<title>a</title>\n</head>\n<body>\n{{{page.content}}}\n</body>\n</html>\n");
        try {
            return Generator.builder(site).build().check().diagnostics().stream().map(Object::toString).toList();
        } catch (GenerationException problem) {
            return problem.diagnostics().stream().map(Object::toString).toList();
        }
    }
}
