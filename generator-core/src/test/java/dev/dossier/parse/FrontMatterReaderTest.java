package dev.dossier.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.Event;
import dev.dossier.model.FrontMatter;
import dev.dossier.model.FrontMatter.Lists;
import dev.dossier.model.FrontMatter.Stay;
import dev.dossier.model.Located;
import dev.dossier.model.Order;
import dev.dossier.model.Schemas;
import dev.dossier.model.SitePath;
import dev.dossier.model.Terms;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FrontMatterReaderTest {
    private static final SourceLocation START = new SourceLocation("content/a.md", 2, 1);

    private final List<Diagnostic> problems = new ArrayList<>();

    private FrontMatter read(String yaml) {
        return new FrontMatterReader(Schemas.NONE, Pages.ENGLISH).read(yaml, START, SitePath.of("a.md"), problems::add);
    }

    private List<String> messages() {
        return problems.stream().sorted().map(Diagnostic::toString).toList();
    }

    private static Optional<Located<String>> at(int line, int column, String text) {
        return Optional.of(new Located<>(text, new SourceLocation("content/a.md", line, column)));
    }

    @Test
    void readsEverythingThatAnAuthorCanSay() {
        FrontMatter frontMatter = read("""
                title: The Day
                description: >
                  What it is
                  and why.
                date: 2023-09-07
                updated: 2024-01-31T10:00:00+01:00
                publish: 2023-09-08
                expires: 2033-09-07
                weight: 10
                draft: true
                slug: the-day
                aliases: [old/day, "older"]
                template: wide
                tags: police
                image: photo.jpg
                event: {start: 2026-09-07, end: 2026-09-08, repeats: yearly, location: Lyon, url: "https://example.org/day"}
                order: -date
                paginate: 20
                search: {weight: 2}
                params: {theme: 1, list: [a]}
                cascade: {tags: [a], image: photo.jpg, paginate: 0, search: false}
                """);

        FrontMatter cascade = new FrontMatter(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), List.of(), Optional.empty(), new Terms(Map.of("tags", List.of("a"))), at(22, 29, "/photo.jpg"),
                Optional.empty(), Optional.empty(), Optional.empty(), Map.of(), List.of(), List.of(), Stay.NONE, new Lists(Optional.empty(), Optional.of(0), Optional.empty(), Optional.of(0)));
        assertThat(frontMatter).isEqualTo(new FrontMatter(
                at(2, 8, "The Day"), at(3, 14, "What it is and why."), Optional.of(OffsetDateTime.parse("2023-09-07T00:00Z")),
                Optional.of(OffsetDateTime.parse("2024-01-31T10:00+01:00")), Optional.of(10), Optional.of(true), at(12, 7, "the-day"),
                List.of(at(13, 11, "old/day").orElseThrow(), at(13, 20, "older").orElseThrow()), at(14, 11, "wide"),
                new Terms(Map.of("tags", List.of("police"))), at(16, 8, "photo.jpg"),
                Optional.empty(), Optional.empty(),
                Optional.of(new Event(
                        OffsetDateTime.parse("2026-09-07T00:00Z"), Optional.of(OffsetDateTime.parse("2026-09-08T00:00Z")), true,
                        Optional.of(Event.Repeats.YEARLY), false, Optional.of("Lyon"), Optional.empty(),
                        Optional.of("https://example.org/day"))),
                Map.of("theme", 1L, "list", List.of("a")), List.of(), List.of(),
                new Stay(Optional.of(OffsetDateTime.parse("2023-09-08T00:00Z")), Optional.of(OffsetDateTime.parse("2033-09-07T00:00Z"))),
                new Lists(Optional.of(Order.NEWEST), Optional.of(20), Optional.of(cascade), Optional.of(200))));
        assertThat(messages()).isEmpty();
    }

    @Test
    void readsNothingAsFrontMatterThatSaysNothing() {
        assertThat(read("")).isEqualTo(FrontMatter.EMPTY);
        assertThat(read("title:\ntags:\ndraft: ~\n")).isEqualTo(FrontMatter.EMPTY);
        assertThat(messages()).isEmpty();
    }

    @Test
    void reportsAllProblemsAndKeepsWhatIsRight() {
        FrontMatter frontMatter = read("titel: x\ntitle: y\nweight: ten\ndate: 2023-02-30\ntags: [a, [b]]\nparams: {2x: z}\n");

        assertThat(messages()).containsExactly(
                "content/a.md:2:1: error: unknown key 'titel' [DOS203]\n    hint: did you mean 'title'?",
                "content/a.md:4:9: error: 'weight' is a text, not a whole number [DOS204]",
                "content/a.md:5:7: error: '2023-02-30' is not a day of the calendar [DOS205]\n"
                        + "    hint: Write a day as '2023-09-07' or a time as '2023-09-07T10:00:00Z'.",
                "content/a.md:6:11: error: an entry of 'tags' is a list, not a text [DOS204]",
                "content/a.md:7:10: error: '2x' cannot be the name of a field [DOS205]\n"
                        + "    hint: Begin with a letter and go on with letters, digits, '_' and '-'.");
        assertThat(frontMatter.title()).isEqualTo(at(3, 8, "y"));
        assertThat(frontMatter.terms().in("tags")).containsExactly("a");
    }

    @Test
    void namesTheKnownKeysWhereNoneIsClose() {
        read("colour: red");

        assertThat(messages()).containsExactly("content/a.md:2:1: error: unknown key 'colour' [DOS203]\n    hint: known here: "
                + "title, description, date, updated, weight, draft, slug, aliases, template, tags, image, imageAlt, author, event, params, publish, "
                + "expires, cascade, order, paginate, search.");
    }

    @Test
    void readsWindowsLineBreaks() {
        assertThat(read("draft: false\r\ntitle: x\r\n").title()).isEqualTo(at(3, 8, "x"));
        assertThat(messages()).isEmpty();
    }

    @Test
    void rejectsFrontMatterThatIsNotAMapping() {
        assertThat(read("\njust words")).isEqualTo(FrontMatter.EMPTY);
        assertThat(messages()).containsExactly("content/a.md:3:1: error: the front matter is a text, not a mapping [DOS207]\n"
                + "    hint: Write each line as 'key: value', with a blank after the colon.");
    }

    @Test
    void rejectsFrontMatterThatIsTooLong() {
        assertThat(read("a: " + "x".repeat(64 * 1024))).isEqualTo(FrontMatter.EMPTY);
        assertThat(messages())
                .containsExactly("content/a.md:2:1: error: the front matter has more than 65536 characters [DOS202]");
    }
}
