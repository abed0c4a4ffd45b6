package dev.dossier.theme;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.Quoted;
import dev.dossier.diagnostic.Suggestion;
import dev.dossier.model.Located;
import dev.dossier.model.SitePath;
import dev.dossier.model.SourceFile;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/** The themes that come with Dossier, as resources beside this class. */
final class BuiltIn {
    // A class path cannot be listed, and a name from a configuration must not choose a resource freely.
    private static final List<String> THEMES = List.of("bureau");
    /** Names every other file of a theme, one per line. */
    private static final String INDEX = "files.txt";

    private BuiltIn() {}

    /** Returns the files of a theme in the order of their paths; none after a problem was reported. */
    static List<SourceFile> files(Located<String> theme, Consumer<Diagnostic> problems) {
        if (THEMES.contains(theme.value())) {
            return files(theme.value());
        }
        String best = Suggestion.didYouMean(theme.value(), THEMES);
        String hint = best.isEmpty() ? "Known here: " + Words.list(THEMES) + "." : best;
        problems.accept(Diagnostic.error(
                DiagnosticCode.UNKNOWN_THEME, theme.location(), "unknown theme " + Quoted.of(theme.value()), hint));
        return List.of();
    }

    /** Returns the files of a theme that is there. */
    static List<SourceFile> files(String theme) {
        try (InputStream in = open(theme + "/" + INDEX)) {
            String index = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return index.lines().filter(line -> !line.isBlank()).sorted().map(line -> file(theme, line)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("a built-in theme is part of this library", e);
        }
    }

    private static SourceFile file(String theme, String path) {
        String name = theme + "/" + path;
        return new SourceFile(SitePath.of(path), name, () -> open(name));
    }

    private static InputStream open(String name) throws IOException {
        InputStream in = BuiltIn.class.getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException(name);
        }
        return in;
    }
}
