package dev.dossier.theme;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.model.Look;
import dev.dossier.model.SitePath;
import dev.dossier.model.SourceFile;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Makes themes out of texts. */
public final class ThemeFixture {
    private ThemeFixture() {}

    /** Returns a theme in English that consists of files by path, each called {@code theme/…} in messages. */
    public static Theme of(Map<String, String> files, Consumer<Diagnostic> problems) {
        return of(files, "en", problems);
    }

    /** Returns a theme in a language, which need not have all words that English has. */
    public static Theme of(Map<String, String> files, String language, Consumer<Diagnostic> problems) {
        return Theme.of(List.of(), files(files), List.of(language), Look.PLAIN, found -> {
            if (found.code() != DiagnosticCode.WORDS_MISSING) {
                problems.accept(found);
            }
        });
    }

    static List<SourceFile> files(Map<String, String> files) {
        return files.entrySet().stream().map(entry -> file("theme", entry.getKey(), entry.getValue())).toList();
    }

    static SourceFile file(String folder, String path, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new SourceFile(SitePath.of(path), folder + "/" + path, () -> new ByteArrayInputStream(bytes));
    }
}
