package dev.dossier.feature.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.Body;
import dev.dossier.model.Excerpt;
import dev.dossier.model.FrontMatter;
import dev.dossier.model.Page;
import dev.dossier.model.SitePath;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageIndexTest {
    private static final SitePath FOLDER = SitePath.of("search/en");

    /** The texts of pages by their names, as HTML. */
    private final Map<String, String> pages = new TreeMap<>();

    @Test
    void findsTheHeadingsAndTheBeginningsOfPages() {
        pages.put("red", "<p>Asked for by <em>many</em> countries.</p>\n<h2 id=\"how\">How they <code>travel</code></h2>\n<p>By wire &amp; air.</p>");

        Map<String, String> files = index(Map.of(), Set.of()).texts();

        assertThat(files.values()).anyMatch(text -> text.contains(
                "\tred/\tred page\t\tAsked for by many countries.\tHow they travel\thow\tBy wire & air.\n"));
        assertThat(files.values()).anyMatch(text -> text.matches("(?s).*\nwire\t\\d+\t\t\\d+ [0-9a-z]+\\.2\n.*"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "<p>plain<b>er</b> <em>words</em>, and <i>more</i></p>\\n<p>of them</p>   | plainer words, and more of them",
        "<ul><li>one</li><li>t&lt;wo</li><li>l'eau</li><li>é</li></ul>end          | one t<wo l'eau é end",
        "<p>a<span data-search=\"0\">hidden</span>b <b data-search=\"3\">c</b>d</p>  | a b c d",
        "one<br>two<img alt=\"three\">four\u00A0five                               | one two three four five"
    })
    void showsTextsAsTheyStandThere(String html, String shown) {
        pages.put("a", html.replace("\\n", "\n"));

        assertThat(index(Map.of(), Set.of()).texts().values()).anyMatch(text -> text.contains("\ta/\ta page\t\t" + shown + "\n"));
    }

    @ParameterizedTest
    @CsvSource({"<p>, ' '", "'<p>\u3000 ', '  \n '", "<p>&amp;, <b> </b>"})
    void cutsTextsBetweenWords(String start, String between) {
        pages.put("a", start + ("nine-char" + between).repeat(30));

        String text = index(Map.of(), Set.of()).texts().values().stream().filter(one -> one.contains("\ta page\t")).findFirst().orElseThrow();

        String shown = text.substring(text.lastIndexOf('\t') + 1).strip();
        assertThat(shown).startsWith(start.startsWith("<p>&") ? "&nine-char " : "nine-char ").endsWith("-char…").hasSizeBetween(190, 201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"travel", "Travél", "TRAVEL", "trav", "travels", "how travel", "travle", "tavel", "travexl", "xravel"})
    void findsAWordInOtherFormsAndWithOneWrongLetter(String query) {
        pages.put("a", "<h2 id=\"x\">How they travel</h2>");
        pages.put("b", "<p>Of other things.</p>");

        assertThat(index(Map.of(), Set.of()).searcher().search(query, 3)).containsExactly("a/");
    }

    @ParameterizedTest
    @CsvSource({"title word, title/", "heading word, h/", "unknown, ''", "email, b/", "e-mail, b/"})
    void putsTheBetterPageFirst(String query, String first) {
        pages.put("b", "<p>A body word. Send e-mail.</p>");
        pages.put("h", "<h2 id=\"x\">The heading word</h2><p>heading body title</p>");
        pages.put("t", "<p>Nothing of that, but body heading word.</p>");
        pages.put("title", "<p>word</p>");

        List<String> found = index(Map.of(), Set.of()).searcher().search(query, 1);

        assertThat(String.join("", found)).isEqualTo(first);
    }

    @Test
    void leavesOutAndWeighsParts() {
        pages.put("a", "<p>seen</p><div data-search=\"0\"><div>inner</div><h2 id=\"x\">hidden</h2>secret</div><p>again<sup class=\"footnote-ref\">99</sup></p>"
                + "<script>code</script><!-- comment --><img src=\"x\" alt=\"a &quot;picture&quot;\">");

        Searcher searcher = index(Map.of(), Set.of()).searcher();

        assertThat(List.of("seen ", "again ", "picture ")).allMatch(word -> searcher.search(word, 1).size() == 1);
        assertThat(List.of("inner ", "hidden ", "secret ", "code ", "comment ", "again99 ", "99 ")).allMatch(word -> searcher.search(word, 1).isEmpty());
    }

    @Test
    void writesTheTailOfWordsThatAreAlwaysTogetherOnce() {
        for (int i = 0; i < IndexWriter.HEAD + 5; i++) {
            pages.put("p" + i, "<p>alpha beta</p>");
        }

        MemoryFiles files = index(Map.of(), Set.of());

        assertThat(files.searcher().search("alpha beta", 1)).hasSize(1);
    }

    @Test
    void findsEveryWordOfEveryPage() {
        Random random = new Random(7);
        fill(random, 15);

        MemoryFiles files = index(Map.of(), Set.of());

        Searcher searcher = files.searcher();
        pages.forEach((name, html) -> {
            for (String word : html.replaceAll("<[^>]*>", " ").strip().split("\\s+")) {
                assertThat(searcher.search(word + " ", pages.size())).as(word).contains(name + "/");
            }
        });
    }

    @Test
    void comesToTheSameFromTheFormerIndex() {
        Random random = new Random(1);
        fill(random, 1100);
        Map<SitePath, byte[]> former = index(Map.of(), Set.of()).made;
        assertThat(former.keySet()).hasSizeGreaterThan(30);

        for (int round = 0; round < 4; round++) {
            List<String> names = new ArrayList<>(pages.keySet());
            Set<String> changed = new TreeSet<>();
            for (int i = 0; i <= round; i++) {
                String name = names.get(random.nextInt(names.size()));
                switch (random.nextInt(3)) {
                    case 0 -> pages.remove(name);
                    case 1 -> pages.put(name, html(random));
                    default -> pages.put("new" + random.nextInt(1000), html(random));
                }
                changed.add(name);
            }
            Set<String> kept = new TreeSet<>(names);
            kept.removeAll(changed);
            kept.retainAll(pages.keySet());
            MemoryFiles clean = index(Map.of(), Set.of());
            MemoryFiles later = index(former, kept);
            assertThat(later.texts()).isEqualTo(clean.texts());
            former = later.made;
        }
    }

    @Test
    void rewritesOnlyWhatAnEditTouches() {
        fill(new Random(2), 800);
        Map<SitePath, byte[]> former = index(Map.of(), Set.of()).made;
        pages.computeIfPresent("p700", (name, html) -> html + "<p>unheardof</p>");

        Map<SitePath, byte[]> now = index(Map.of(), Set.of()).made;

        // The word in its block, the page in its own, the spellings and the root; other terms only where the length of the page counts.
        assertThat(now.keySet().stream().filter(path -> !former.containsKey(path))).hasSizeBetween(3, 8);
    }

    @Test
    void leavesAllFilesWhereNothingHasChanged() {
        fill(new Random(3), 20);
        Map<SitePath, byte[]> former = index(Map.of(), Set.of()).made;

        assertThat(index(former, pages.keySet()).texts()).isEqualTo(index(Map.of(), Set.of()).texts());
    }

    private void fill(Random random, int count) {
        for (int i = 0; i < count; i++) {
            pages.put("p" + i, html(random));
        }
    }

    /** Few words are common, many are rare. */
    private static String html(Random random) {
        StringBuilder html = new StringBuilder("<p>common usual ");
        for (int i = 0; i < 30; i++) {
            html.append(i % 10 == 9 ? "</p><h2 id=\"h" + i + "\">" : "").append("w").append((int) Math.exp(8 * random.nextDouble()));
            html.append(i % 10 == 9 ? "</h2><p>" : " ");
        }
        return html.append("</p>").toString();
    }

    private MemoryFiles index(Map<SitePath, byte[]> former, Set<String> kept) {
        MemoryFiles files = new MemoryFiles(former);
        LanguageIndex.Section section = new LanguageIndex.Section("s/", "Section", pages.keySet().stream().map(name -> name + "/").limit(2).toList());
        LanguageIndex index = new LanguageIndex("en", FOLDER, pages.keySet().stream().map(name -> name + "/").toList(), List.of(section), files);
        pages.forEach((name, html) -> {
            if (kept.contains(name)) {
                assertThat(index.knows(name + "/")).isTrue();
                index.keep(name + "/");
            } else {
                SitePath path = SitePath.of(name + ".md");
                Page page = new Page(path, SourceLocation.of(name), FrontMatter.EMPTY, name + " page", "t", "", Set.of(), Body.NONE);
                IndexedPage indexed = new IndexedPage(page, "en", Optional.empty(), name + "/", "", 100);
                byte[] file = html.getBytes(StandardCharsets.UTF_8);
                Draft draft = index.draft();
                draft.begin(indexed);
                draft.read(file, new Excerpt(0, file.length, page.location(), List.of(), false));
                draft.end();
                index.add(indexed, draft);
            }
        });
        index.end().run();
        return files;
    }
}
