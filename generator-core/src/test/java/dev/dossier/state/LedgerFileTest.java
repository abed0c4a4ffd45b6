package dev.dossier.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.model.SitePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerFileTest {
    @TempDir
    Path state;

    private final List<Diagnostic> problems = new ArrayList<>();

    @Test
    void readsWhatItWrote() throws IOException {
        Ledger ledger = new Ledger(Map.of(
                SitePath.of("a b/é.html"), Set.of("0123"), SitePath.of("index.html"), Set.of("4567", "89ab")));
        file("out").write(ledger);
        assertThat(file("out").read(problems::add)).isEqualTo(ledger);
        assertThat(problems).isEmpty();
    }

    @Test
    void keepsOneLedgerPerOutputFolder() throws IOException {
        file("one").write(new Ledger(Map.of(SitePath.of("a.html"), Set.of("01"))));
        assertThat(file("two").read(problems::add)).isEqualTo(Ledger.EMPTY);
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "x", "dossier ledger 1\n", "dossier ledger 1\n01 a.html\n", "dossier ledger 9\ndossier ledger 9 end\n",
                "dossier ledger 1\n01 ../../etc/passwd\ndossier ledger 1 end\n", "dossier ledger 1\nnonsense\u0000\ndossier ledger 1 end\n"
            })
    void doesNotBelieveALedgerThatIsDamaged(String text) throws IOException {
        file("out").write(Ledger.EMPTY);
        Path written;
        try (Stream<Path> files = Files.list(state)) {
            written = files.findFirst().orElseThrow();
        }
        Files.writeString(written, text);
        assertThat(file("out").read(problems::add)).isEqualTo(Ledger.EMPTY);
        assertThat(problems).singleElement().hasToString(written.getFileName()
                + ": warning: the record of the last build cannot be read and is ignored [DOS006]\n"
                + "    hint: Files that only the last build wrote stay in the output folder; delete the folder to be rid of them.");
    }

    private LedgerFile file(String output) {
        return new LedgerFile(state, state.resolve(output));
    }
}
