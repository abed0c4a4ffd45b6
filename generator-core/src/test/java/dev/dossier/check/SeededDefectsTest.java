package dev.dossier.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.GenerationException;
import dev.dossier.Generator;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of a large site every planted defect is found, each once and at its line and column, and nothing else. */
class SeededDefectsTest {
    private static final int USUAL_DEFECTS = 2 * Defect.values().length;
    private static final int PAGES_TO_A_DEFECT = 10;

    @Test
    void allAreFoundAtTheirPlacesAndNothingElse(@TempDir Path folder) throws Exception {
        int defects = Integer.getInteger("dossier.defects", USUAL_DEFECTS);
        SeededSite site = SeededSite.of(PAGES_TO_A_DEFECT * defects, defects);
        site.write(folder);
        assertThat(site.planted()).hasSize(defects);
        assertThat(problems(folder)).isEqualTo(site.planted());
    }

    @Test
    void nothingIsFoundWhereNothingWasPlanted(@TempDir Path folder) throws Exception {
        int defects = Integer.getInteger("dossier.defects", USUAL_DEFECTS);
        SeededSite.of(PAGES_TO_A_DEFECT * defects, 0).write(folder);
        assertThat(problems(folder)).isEmpty();
    }

    private static List<String> problems(Path folder) {
        try {
            Generator.builder(folder).failOn(Generator.FailOn.WARNING).build().check();
            return List.of();
        } catch (GenerationException failed) {
            return failed.diagnostics().stream().map(one -> one.location() + " " + one.code().id()).sorted().toList();
        }
    }
}
