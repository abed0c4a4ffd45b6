package dev.dossier.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.SourceLocation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptedLinkTest {
    @ParameterizedTest
    @CsvSource({
        "a, a", "*, a", "*, ''", "a*, a", "a*, abc", "*c, abc", "a*c, abc", "a*c, ac", "*b*, abc", "**, abc", "a*b*c, aXbbYcc",
        "/api/*, /api/x/y.html#z", "*.js?v=*, lib/a.js?v=1"
    })
    void acceptsWhatFits(String pattern, String link) {
        assertThat(accepts(pattern, Optional.empty(), Optional.empty(), link)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"a, b", "a, ab", "a, ba", "a, A", "a*, ba", "*a, ab", "a*c, abcd", "a*b*c, acb", "'', a", "a?c, abc", "[a], a"})
    void acceptsNothingElse(String pattern, String link) {
        assertThat(accepts(pattern, Optional.empty(), Optional.empty(), link)).isFalse();
    }

    @Test
    void isAboutOneProblemOrPageWhereItSaysSo() {
        assertThat(accepts("*", Optional.of(DiagnosticCode.LINK_LEADS_NOWHERE), Optional.of("guide/*"), "x")).isTrue();
        assertThat(accepts("*", Optional.of(DiagnosticCode.ANCHOR_MISSING), Optional.of("guide/*"), "x")).isFalse();
        assertThat(accepts("*", Optional.of(DiagnosticCode.LINK_LEADS_NOWHERE), Optional.of("guides/*"), "x")).isFalse();
        assertThat(accepts("*", Optional.empty(), Optional.of("content/*.md"), "x")).isTrue();
    }

    @Test
    void takesNoLongerThanTheProductOfBothLengths() {
        assertThat(accepts("*a".repeat(2_000) + "b", Optional.empty(), Optional.empty(), "a".repeat(20_000))).isFalse();
    }

    private static boolean accepts(String pattern, Optional<DiagnosticCode> code, Optional<String> page, String link) {
        SourceLocation place = SourceLocation.of("dossier.yml");
        return new AcceptedLink(pattern, code, page, LocalDate.EPOCH, place, place)
                .accepts(new Excuses.Finding(
                        Set.of(DiagnosticCode.LINK_LEADS_NOWHERE, DiagnosticCode.RENDERED_LINK_LEADS_NOWHERE),
                        List.of("guide/a.md", "content/guide/a.md"), List.of(link)));
    }
}
