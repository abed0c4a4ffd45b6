package dev.dossier.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.GenerationResult;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.SourceLocation;
import java.util.List;
import org.junit.jupiter.api.Test;

class SummaryTest {
    @Test
    void tellsWhatWasMadeAndWhereToOpenIt() {
        GenerationResult result = new GenerationResult(26, 43, 2, 41, 2, 1, List.of());

        assertThat(Summary.generated(result, 0.449, "target/site/index.html"))
                .isEqualTo("Dossier: 26 pages, 43 files (2 made, 41 reused, 1 removed) in 0.4 s"
                        + " -> target/site/index.html");
    }

    @Test
    void saysThatNothingHasChanged() {
        GenerationResult result = new GenerationResult(26, 43, 0, 43, 0, 0, List.of());

        assertThat(Summary.generated(result, 0.12, "target/site/index.html"))
                .isEqualTo("Dossier: 26 pages, 43 files (nothing has changed) in 0.1 s -> target/site/index.html");
    }

    @Test
    void tellsWhatWasChecked() {
        Diagnostic one = Diagnostic.warning(DiagnosticCode.UNKNOWN_ALERT, SourceLocation.of("a.md"), "x", "");
        GenerationResult result = new GenerationResult(1, 1, 1, 0, 0, 0, List.of(one));

        assertThat(Summary.checked(result, 12)).isEqualTo("Dossier: 1 page and 1 file checked, 1 problem, in 12.0 s");
    }
}
