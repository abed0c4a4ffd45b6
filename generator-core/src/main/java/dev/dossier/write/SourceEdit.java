package dev.dossier.write;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Puts another text into a file of the site folder, if nobody has changed it meanwhile.
 *
 * @param site the site folder
 * @param name the file, from there
 */
record SourceEdit(Path site, String name) {
    boolean replace(Optional<Fingerprint> former, byte[] text, Consumer<Diagnostic> problems) {
        try {
            Path root = site.toRealPath();
            Path file = root.resolve(name).normalize();
            Path folder = file.getParent();
            if (folder == null || !folder.toRealPath().startsWith(root) || isNoFile(file)) {
                problems.accept(problem(DiagnosticCode.OUTPUT_NOT_WRITABLE, "is not a file inside of the site folder", "Write it yourself."));
                return false;
            }
            if (!present(file).equals(former)) {
                problems.accept(problem(
                        DiagnosticCode.FILE_CHANGED, "the file was changed since it was read, and is left as it is", "Run it again."));
                return false;
            }
            // The name is that of a hidden file, which is no source should it ever be left.
            Path waiting = folder.resolve("." + file.getFileName() + ".dossier");
            Files.write(waiting, text, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
            keepPermissions(file, waiting);
            Files.move(waiting, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (IOException failed) {
            problems.accept(problem(
                    DiagnosticCode.OUTPUT_NOT_WRITABLE, "cannot be written: " + failed.getClass().getSimpleName(),
                    "Check the permissions of the site folder and the space on its disk."));
            return false;
        }
    }

    private static boolean isNoFile(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    private static Optional<Fingerprint> present(Path file) throws IOException {
        return Files.exists(file) ? Optional.of(Fingerprint.of(Files.readAllBytes(file))) : Optional.empty();
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (Files.exists(from) && view != null) {
            view.setPermissions(Files.getPosixFilePermissions(from));
        }
    }

    private Diagnostic problem(DiagnosticCode code, String message, String hint) {
        return Diagnostic.error(code, SourceLocation.of(name), message, hint);
    }
}
