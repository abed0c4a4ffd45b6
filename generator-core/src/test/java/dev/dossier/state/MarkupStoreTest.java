package dev.dossier.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.Anchors;
import dev.dossier.model.Body;
import dev.dossier.model.Body.Reference;
import dev.dossier.model.Directive;
import dev.dossier.model.Fingerprint;
import dev.dossier.model.FrontMatter;
import dev.dossier.model.Heading;
import dev.dossier.model.Markup;
import dev.dossier.model.Page;
import dev.dossier.model.SitePath;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts come back as they were, wherever they were kept in the meantime. */
class MarkupStoreTest {
    private static final SourceLocation SOURCE = SourceLocation.of("content/a.md");

    @ParameterizedTest
    @ValueSource(longs = {0, 2_000, 1_000_000})
    void givesBackWhatWasKept(long room) throws IOException {
        try (MarkupStore store = MarkupStore.withRoom(room)) {
            List<Page> pages = IntStream.range(0, 20).mapToObj(number -> store.keep(page(number))).toList();
            for (int number = 19; number >= 0; number--) {
                Body kept = pages.get(number).body();
                assertThat(kept.markup()).usingRecursiveComparison().isEqualTo(body(number).markup());
                assertThat(kept.fingerprint()).isEqualTo(body(number).fingerprint());
                assertThat(kept.references()).isEqualTo(body(number).references());
                assertThat(kept.directives()).isEqualTo(body(number).directives());
                assertThat(pages.get(number).anchors()).isEqualTo(Set.of("title", "first-" + number)).contains("title");
                assertThat(pages.get(number).anchors().contains("second")).isFalse();
            }
        }
    }

    /** What is taken down about a site is taken down when its texts are gone. */
    @Test
    void leavesAnchorsWhereTheyAreIfOnlyMarkupIsToBeKept() throws IOException {
        Page page;
        try (MarkupStore store = MarkupStore.withRoom(0)) {
            page = store.keepMarkup(page(1));
            assertThat(page.body().markup()).usingRecursiveComparison().isEqualTo(body(1).markup());
        }
        assertThat(page.anchors()).isEqualTo(Set.of("title", "first-1"));
    }

    private static Page page(int number) {
        return new Page(
                SitePath.of("a.md"), SOURCE, FrontMatter.EMPTY, "Title", "title", "", Anchors.of(List.of("title", "first-" + number)),
                body(number));
    }

    private static Body body(int number) {
        List<Directive> directives = number % 2 == 0 ? List.of() : List.of(new Directive(Directive.VALUE, "", Map.of(), number, -1, true, SOURCE.at(1, number + 1)));
        Markup markup = new Markup(
                number % 3 == 0 ? Optional.empty() : Optional.of("Title \u2013 " + number),
                "<p>\u0001\u0003\u00e9 \u4e2d\ud83d\ude00\u0004</p>".repeat(number),
                IntStream.range(0, number).toArray(),
                List.of(new Markup.Link(new Reference("b.md", number % 2 == 0), SOURCE.at(number + 1, 2), number % 5 == 0)),
                directives,
                List.of(new Heading(2, "first", "First " + number)),
                List.of(),
                List.of(new Markup.Place(SOURCE.at(3, 4 + number), number)));
        return new Kept(Fingerprint.of("text " + number), List.of(new Reference("b.md", false)), directives, markup);
    }

    private record Kept(Fingerprint fingerprint, List<Reference> references, List<Directive> directives, Markup markup) implements Body {}
}
