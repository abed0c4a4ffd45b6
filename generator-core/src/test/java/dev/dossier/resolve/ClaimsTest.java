package dev.dossier.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.model.Route;
import dev.dossier.model.SitePath;
import dev.dossier.model.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who comes first to a file of the output gets it; who comes later and cannot stand beside it is a problem. */
class ClaimsTest {
    private final List<Diagnostic> problems = new ArrayList<>();
    private final Claims claims = new Claims(problems::add, 0);

    private static Route file(String path) {
        return new Route.Copied(SitePath.of(path), new SourceFile(SitePath.of(path), "static/" + path, SourceFile.content(new byte[0])));
    }

    private List<String> paths() {
        return claims.routes().keySet().stream().map(SitePath::value).toList();
    }

    @Test
    void letsManyFilesStandInTheirFolders() {
        IntStream.range(0, 5_000).forEach(i -> claims.add(file("section-" + i / 50 + "/page-" + i + "/index.html")));
        claims.add(file("section-1/index.html"));
        assertThat(problems).isEmpty();
        assertThat(claims.routes()).hasSize(5_001);
    }

    @Test
    void refusesTheSameFileTwice() {
        claims.add(file("history/index.html"));
        claims.add(file("History/index.html"));
        assertThat(paths()).containsExactly("history/index.html");
        assertThat(problems).hasSize(1);
    }

    @Test
    void refusesFileWhereAnotherNeedsFolder() {
        claims.add(file("history/1923/index.html"));
        claims.add(file("History"));
        assertThat(paths()).containsExactly("history/1923/index.html");
        assertThat(problems).hasSize(1);
    }

    @Test
    void refusesFolderWhereAnotherHasFile() {
        claims.add(file("history/1923"));
        claims.add(file("history/1923/a/index.html"));
        claims.add(file("history/19/index.html"));
        assertThat(paths()).containsExactly("history/19/index.html", "history/1923");
        assertThat(problems).hasSize(1);
    }
}
