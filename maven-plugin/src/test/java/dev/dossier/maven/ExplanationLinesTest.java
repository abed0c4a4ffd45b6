package dev.dossier.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.Explanation;
import dev.dossier.Explanation.Found;
import dev.dossier.Explanation.Lookup;
import dev.dossier.Explanation.Value;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.report.Finding;
import dev.dossier.report.SourceLines;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExplanationLinesTest {
    private final Path site = Path.of("site").toAbsolutePath();

    @Test
    void tellEverythingOfAPage() {
        SourceLocation title = new SourceLocation("content/a.md", 2, 8);
        Diagnostic problem = Diagnostic.error(DiagnosticCode.UNKNOWN_KEY, SourceLocation.of("content/a.md"), "unknown key 'x'", "");
        Explanation page = new Explanation(
                "content/a.md",
                Optional.empty(),
                Optional.of("https://example.org/a/"),
                Optional.of("a/index.html"),
                List.of(new Lookup("theme/templates/page.mustache", Found.ABSENT), new Lookup("bureau/templates/page.mustache", Found.USED)),
                List.of(new Value("title", "A\u001b[1A", title, "in place of the file name"), new Value("description", "x".repeat(90), title, "")),
                List.of(new SourceLocation("content/b.md", 3, 1)),
                List.of("The next build makes it, because its source has changed."),
                List.of(problem));

        assertThat(lines(page))
                .containsExactly(
                        "source    content/a.md",
                        "address   https://example.org/a/",
                        "output    a/index.html",
                        "state     The next build makes it, because its source has changed.",
                        "",
                        "template, and where it was looked for",
                        "  absent    theme/templates/page.mustache",
                        "  used      bureau/templates/page.mustache",
                        "",
                        "values",
                        "  title = A␛[1A  (content/a.md:2:8, in place of the file name)",
                        "  description = " + "x".repeat(80) + "…  (content/a.md:2:8)",
                        "",
                        "linked from",
                        "  content/b.md:3:1",
                        "",
                        "problems",
                        "  " + site.resolve("content/a.md") + ": unknown key 'x' [DOS203]");
    }

    @Test
    void tellWhyAPageIsMissingAndNothingElse() {
        Explanation page = new Explanation(
                "content/a.md", Optional.of("It is a draft."), Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), List.of(),
                List.of());

        assertThat(lines(page)).containsExactly("source    content/a.md", "missing   It is a draft.");
    }

    private List<String> lines(Explanation page) {
        return new ExplanationLines(new Messages(site, Colours.OFF, "")).of(page, Finding.of(page.problems(), new SourceLines(site)));
    }
}
