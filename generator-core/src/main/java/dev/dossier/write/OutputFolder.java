package dev.dossier.write;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.SourceLocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The folder that a site is written to: whether it is a safe place. */
final class OutputFolder {
    private static final List<String> SOURCES = List.of("content", "static", "data", "theme");

    private OutputFolder() {}

    /** Returns why a folder must not be written to, if it must not. */
    static Optional<Diagnostic> refusal(Path output, Path site) {
        Path folder = real(output);
        Path sources = real(site);
        Optional<String> reason = Optional.empty();
        if (folder.getParent() == null) {
            reason = Optional.of("is the root of a file system");
        } else if (real(Path.of(System.getProperty("user.home", "/"))).startsWith(folder)) {
            reason = Optional.of("is a home folder or above one");
        } else if (sources.startsWith(folder)) {
            reason = Optional.of("holds the sources of the site");
        } else if (SOURCES.stream().anyMatch(name -> folder.startsWith(sources.resolve(name)))) {
            reason = Optional.of("is among the sources of the site");
        } else if (Files.exists(folder) && !Files.isDirectory(folder)) {
            reason = Optional.of("is a file");
        } else if (Files.exists(folder.resolve(".git"))) {
            reason = Optional.of("is a Git repository");
        }
        return reason.map(text -> Diagnostic.error(
                DiagnosticCode.OUTPUT_FOLDER_REFUSED,
                SourceLocation.of(output.toString()),
                "the output folder '" + output + "' " + text,
                "Name a folder that holds nothing but the output, such as 'target/site'."));
    }

    /** Returns the path without links as far as it exists, so that two spellings of one folder are seen as one. */
    private static Path real(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        for (Path existing = absolute; existing != null; existing = existing.getParent()) {
            try {
                return existing.toRealPath().resolve(existing.relativize(absolute));
            } catch (IOException absent) {
                // Look at the folder above.
            }
        }
        return absolute;
    }
}
