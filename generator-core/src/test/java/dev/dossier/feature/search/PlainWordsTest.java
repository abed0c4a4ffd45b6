package dev.dossier.feature.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.Body;
import dev.dossier.model.Excerpt;
import dev.dossier.model.FrontMatter;
import dev.dossier.model.Page;
import dev.dossier.model.SitePath;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Words that are read straight from HTML are those that all rules together make. */
class PlainWordsTest {
    private static final Page PAGE =
            new Page(SitePath.of("a.md"), SourceLocation.of("a.md"), FrontMatter.EMPTY, "Title", "t", "", Set.of(), Body.NONE);

    /** Is longer than what is shown of a text, all of which is read by all rules. */
    private static final String SHOWN = "shown ".repeat(40);

    @ParameterizedTest
    @MethodSource("dev.dossier.feature.search.WordsTest#vectors")
    void areThoseThatAllRulesMake(String vector) {
        String text = WordsTest.text(vector).replace("&", "&amp;").replace("<", "&lt;");

        assertThat(postings("<p>" + SHOWN + text + "</p>\n")).isEqualTo(postings("<p>" + text + " " + SHOWN + "</p>"));
    }

    @ParameterizedTest
    @MethodSource("dev.dossier.feature.search.WordsTest#vectors")
    void areThoseThatAllRulesMakeAcrossTags(String vector) {
        String text = WordsTest.text(vector).replace("&", "&amp;").replace("<", "&lt;");
        String tags = text.replace("e", "<b>e</b>").replace(" ", "</em> <em>").replace(".", "</em>.<em>");

        assertThat(postings("<p>" + SHOWN + "<em>" + tags + "</em>.</p>")).isEqualTo(postings("<p>" + text + ". " + SHOWN + "</p>"));
    }

    /** Returns what the index knows of the terms of a page. */
    private static Map<String, Integer> postings(String html) {
        byte[] file = html.getBytes(StandardCharsets.UTF_8);
        Draft draft = new Draft();
        draft.begin(new IndexedPage(PAGE, "en", Optional.empty(), "a/", "", 100));
        draft.read(file, new Excerpt(0, file.length, PAGE.location(), List.of(), false));
        draft.end();
        Map<String, Integer> levels = new TreeMap<>();
        PageTerms terms = draft.terms();
        for (long posting : Arrays.copyOf(draft.postings(0, 100), terms.count())) {
            levels.put(terms.terms().text(Postings.term(posting)), Postings.level(posting));
        }
        return levels;
    }
}
