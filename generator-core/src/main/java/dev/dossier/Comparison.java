package dev.dossier;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.Fingerprint;
import dev.dossier.model.OutputFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

/** Holds the files of a clean build against those of an output folder. */
record Comparison(Path output) {
    Optional<Fingerprint> compare(OutputFile file, Consumer<Diagnostic> problems) {
        Path there = output.resolve(file.path().value());
        try (InputStream in = Files.newInputStream(there, LinkOption.NOFOLLOW_LINKS)) {
            if (!Arrays.equals(in.readAllBytes(), file.content().read(Integer.MAX_VALUE))) {
                problems.accept(differs(file, "is not what a clean build makes"));
            }
        } catch (IOException missing) {
            problems.accept(differs(file, "is missing, and a clean build makes it"));
        }
        return Optional.empty();
    }

    private static Diagnostic differs(OutputFile file, String how) {
        return Diagnostic.error(
                DiagnosticCode.OUTPUT_DIFFERS,
                SourceLocation.of(file.path().value()),
                "the file '" + file.path() + "' " + how,
                "This is a mistake in Dossier: please report it, and delete the state folder to go on.");
    }
}
