package dev.dossier.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** No author gets a script to run in the browser of a reader, unless the site trusts its authors with HTML. */
@ExtendWith(WithBrowser.class)
class ScriptsTest {
    /** How many attacks go into one site. */
    private static final int TOGETHER = 25;

    /** How many pages of a kind are looked at where all come from the same few values. */
    private static final int FEW = 2;

    /** What an attack does when it runs. */
    private static final String MARK = "window.__x=1";

    /**
     * What could run a script on a page, now or when somebody clicks; the page itself has none but data about it and the scripts of the theme in its head. A template is not part of the page,
     * and whatever the browser takes for the scheme of an address is what counts.
     */
    private static final String DANGERS = """
            (() => {
              const icon = document.querySelector('link[rel=icon]');
              const assets = icon ? new URL('.', icon.href).href : 'none';
              const found = window.__x === undefined ? [] : ['a script has run'];
              for (const element of document.querySelectorAll('*')) {
                const name = element.localName;
                if (name === 'script' && element.type === 'application/ld+json' && element.parentNode === document.head && !element.src) {
                  continue;
                }
                if (name === 'script' && element.src.startsWith(assets) && element.text === '' && element.parentNode === document.head) {
                  continue;
                }
                if (['script', 'iframe', 'object', 'embed', 'base', 'form', 'frameset', 'svg', 'math', 'style', 'template'].includes(name)) {
                  found.push('<' + name + '>');
                }
                if (name === 'meta' && element.httpEquiv) {
                  found.push('meta ' + element.httpEquiv);
                }
                for (const attribute of element.attributes) {
                  const address = ['href', 'src', 'action', 'formaction', 'data', 'xlink:href', 'srcset', 'poster'].includes(attribute.name);
                  if (attribute.name.startsWith('on') || attribute.name === 'style' || attribute.name === 'srcdoc') {
                    found.push(name + ' ' + attribute.name);
                  }
                  if (address) {
                    let scheme = '';
                    try {
                      scheme = new URL(attribute.value, document.baseURI).protocol;
                    } catch (unusable) {}
                    if (!['', 'file:', 'http:', 'https:', 'mailto:', 'tel:'].includes(scheme)) {
                      found.push(name + ' ' + attribute.name + '=' + attribute.value);
                    }
                  }
                }
              }
              return found;
            })()""";

    private static Browser browser;
    private static List<String> attacks;

    @BeforeAll
    static void start(Browser shared) throws Exception {
        browser = shared;
        attacks = Files.readAllLines(Path.of("src/test/resources/scripts.txt")).stream().map(line -> line.replace("X", MARK)).toList();
    }

    @Test
    void areThere() {
        assertThat(attacks).hasSizeGreaterThanOrEqualTo(80).doesNotHaveDuplicates();
    }

    @Test
    void doNotRunWhereHtmlIsShownAsText(@TempDir Path folder) throws Exception {
        assertThat(dangers("escape", attacks, folder, page -> true)).isEmpty();
    }

    @Test
    void doNotRunWhereHtmlIsSanitised(@TempDir Path folder) throws Exception {
        assertThat(dangers("sanitise", attacks, folder, page -> true)).isEmpty();
    }

    @Test
    void doNotRunOutsideOfHtmlThatIsTrusted(@TempDir Path folder) throws Exception {
        assertThat(dangers("trust", attacks, folder, page -> !page.startsWith("raw-"))).isEmpty();
        // What is found nowhere else is found where it is.
        List<String> some = attacks.subList(0, TOGETHER);
        assertThat(dangers("trust", some, folder, page -> page.startsWith("raw-")).stream().filter(one -> one.contains("a script has run")))
                .hasSizeGreaterThan(TOGETHER / 2);
    }

    /** Opens the pages of a site, and returns each with what is dangerous on it. */
    private static List<String> dangers(String policy, List<String> attacks, Path folder, Predicate<String> wanted) throws Exception {
        List<String> found = new ArrayList<>();
        int opened = 0;
        for (int from = 0; from < attacks.size(); from += TOGETHER) {
            List<String> together = attacks.subList(from, Math.min(attacks.size(), from + TOGETHER));
            Path output = new HostileSite(policy, together).make(Files.createTempDirectory(folder, policy));
            for (String page : pages(output)) {
                if (wanted.test(page)) {
                    opened++;
                    browser.open(still(output.resolve(page)).toUri());
                    List<String> dangers = browser.askForAll(DANGERS);
                    if (!dangers.isEmpty()) {
                        found.add(policy + " from " + from + ": " + page + ": " + dangers);
                    }
                }
            }
        }
        assertThat(opened).isGreaterThanOrEqualTo(attacks.size());
        return found;
    }

    /** Returns a page that does not lead on to another by itself. */
    private static Path still(Path page) throws IOException {
        String html = Files.readString(page);
        String refresh = "http-equiv=\"refresh\"";
        return html.contains(refresh)
                ? Files.writeString(page.resolveSibling("still.html"), html.replace(refresh, "name=\"refresh\""))
                : page;
    }

    /** Returns all pages of a site, but of those of single tags and those that lead elsewhere only some, since they hardly differ. */
    private static List<String> pages(Path output) throws IOException {
        try (Stream<Path> files = Files.walk(output)) {
            Map<String, Integer> perKind = new HashMap<>();
            return files.map(file -> output.relativize(file).toString().replace('\\', '/'))
                    .filter(page -> page.endsWith(".html"))
                    .sorted()
                    .filter(page -> {
                        String kind = page.startsWith("tags/") ? "tag" : page.startsWith("old/") ? "redirect" : page;
                        return perKind.merge(kind, 1, Integer::sum) <= FEW;
                    })
                    .toList();
        }
    }
}
