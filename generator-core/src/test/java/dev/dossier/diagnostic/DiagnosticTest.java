package dev.dossier.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiagnosticTest {
    @Test
    void readsAsPlaceSeverityMessageCodeAndHint() {
        SourceLocation place = new SourceLocation("content/a.md", 12, 5);
        assertThat(Diagnostic.error(DiagnosticCode.LINK_LEADS_NOWHERE, place, "link to 'x' leads nowhere", "Look again."))
                .hasToString("content/a.md:12:5: error: link to 'x' leads nowhere [DOS101]\n    hint: Look again.");
        assertThat(Diagnostic.warning(DiagnosticCode.SYMBOLIC_LINK, SourceLocation.of("content/a"), "no", ""))
                .hasToString("content/a: warning: no [DOS051]");
        assertThat(new SourceLocation("a", 3, 0)).hasToString("a:3");
    }

    @Test
    void isOrderedAsTheSourcesRead() {
        SourceLocation file = SourceLocation.of("b.md");
        Diagnostic first = Diagnostic.error(DiagnosticCode.NO_PAGES, SourceLocation.of("a.md").at(9, 9), "x", "");
        Diagnostic second = Diagnostic.error(DiagnosticCode.NO_PAGES, file.at(2, 10), "x", "");
        Diagnostic third = Diagnostic.warning(DiagnosticCode.NO_PAGES, file.at(2, 10), "a", "");
        Diagnostic fourth = Diagnostic.error(DiagnosticCode.NO_PAGES, file.at(10, 1), "x", "");
        assertThat(List.of(fourth, third, second, first).stream().sorted()).containsExactly(first, second, third, fourth);
    }

    @Test
    void hasOneIdentifierPerCode() {
        Set<String> ids = new HashSet<>();
        for (DiagnosticCode code : DiagnosticCode.values()) {
            assertThat(code.id()).matches("DOS\\d{3}");
            assertThat(ids.add(code.id())).as(code.id()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "titel, 'title,tags,date', title",
        "Title, 'title,tags', title",
        "cybre, 'cyber,fibre', cyber",
        "a, 'b,c', b",
        "setup.md, 'set-up.md,index.md', set-up.md",
        "lorem, 'title,tags', ''",
        "dates, 'date,data', date"
    })
    void suggestsTheClosestName(String name, String candidates, String expected) {
        assertThat(Suggestion.closest(name, List.of(candidates.split(","))).orElse("")).isEqualTo(expected);
    }
}
