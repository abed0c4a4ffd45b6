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
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Words that are read straight from HTML are those that all rules together make. */
class PlainWordsTest {
    private static final Page PAGE =
            new Page(SitePath.of("a.md"), SourceLocation.of("a.md"), FrontMatter.EMPTY, "Title", "t", "", Set.of(), Body.NONE);

    /** Is longer than what is shown of a text. */
    private static final String SHOWN = "shown ".repeat(40);

    @ParameterizedTest
    @MethodSource("dev.dossier.feature.search.WordsTest#vectors")
    void areThoseThatAllRulesMake(String vector) {
        String text = WordsTest.text(vector);

        assertThat(postings("<p>" + html(text) + "</p>\n")).isEqualTo(postingsByAllRules(text));
        assertThat(postings("<p>" + SHOWN + html(text) + "</p>\n")).isEqualTo(postingsByAllRules(SHOWN + text));
    }

    @ParameterizedTest
    @MethodSource("dev.dossier.feature.search.WordsTest#vectors")
    void areThoseThatAllRulesMakeAcrossTags(String vector) {
        String text = WordsTest.text(vector);
        String tags = html(text).replace("e", "<b>e</b>").replace(" ", "</em> <em>").replace(".", "</em>.<em>");

        assertThat(postings("<p><em>" + tags + "</em>.</p>")).isEqualTo(postingsByAllRules(text + "."));
        assertThat(postings("<p>" + SHOWN + "<em>" + tags + "</em>.</p>")).isEqualTo(postingsByAllRules(SHOWN + text + "."));
    }

    private static String html(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    /** Returns what the index knows of the terms of a page. */
    private static Map<String, Integer> postings(String html) {
        byte[] file = html.getBytes(StandardCharsets.UTF_8);
        return postings(draft -> draft.read(file, new Excerpt(0, file.length, PAGE.location(), List.of(), false)));
    }

    private static Map<String, Integer> postingsByAllRules(String text) {
        OneLine line = new OneLine();
        line.append(text);
        return postings(draft -> draft.text(line, 1));
    }

    private static Map<String, Integer> postings(Consumer<Draft> reading) {
        Draft draft = new Draft();
        draft.begin(new IndexedPage(PAGE, "en", Optional.empty(), "a/", "", 100));
        reading.accept(draft);
        draft.end();
        Map<String, Integer> levels = new TreeMap<>();
        PageTerms terms = draft.terms();
        for (long posting : Arrays.copyOf(draft.postings(0, 100), terms.count())) {
            levels.put(terms.terms().text(Postings.term(posting)), Postings.level(posting));
        }
        return levels;
    }
}
