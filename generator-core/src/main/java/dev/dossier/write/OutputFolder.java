package dev.dossier.write;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.SitePath;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The folder that a site is written to: whether it is a safe place, and how a file gets to its place in it. */
final class OutputFolder {
    private static final List<String> SOURCES = List.of("content", "static", "data", "theme");

    private final Path output;
    private final Set<SitePath> known = new HashSet<>();

    OutputFolder(Path output) {
        this.output = output;
        known.add(SitePath.ROOT);
    }

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

    /** Moves a file to its place in one step, and makes the folders above it. */
    void move(Path file, SitePath path) throws IOException {
        prepare(path.parent());
        Path target = output.resolve(path.value());
        if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileSystemException(target.toString(), null, "a folder stands in the way");
        }
        Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
    }

    private void prepare(SitePath folder) throws IOException {
        if (known.contains(folder)) {
            return;
        }
        prepare(folder.parent());
        Path directory = output.resolve(folder.value());
        if (!Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)) {
            if (Files.isSymbolicLink(directory)) {
                throw new FileSystemException(directory.toString(), null, "a symbolic link could lead out of the output folder");
            }
            Files.createDirectory(directory);
        }
        known.add(folder);
    }
}
