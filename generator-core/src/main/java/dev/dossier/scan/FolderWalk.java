package dev.dossier.scan;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.SitePath;
import dev.dossier.model.SourceFile;
import dev.dossier.model.Stamp;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;

/** Visits one folder of a site and hands on every file that may be a source. */
final class FolderWalk extends SimpleFileVisitor<Path> {
    private final Path root;
    private final Path folder;
    private final Collection<Path> excluded;
    private final FolderRules rules;
    private final Consumer<Found> found;
    private final Consumer<Diagnostic> problems;

    FolderWalk(
            Path root,
            Path folder,
            Collection<Path> excluded,
            FolderRules rules,
            Consumer<Found> found,
            Consumer<Diagnostic> problems) {
        this.root = root;
        this.folder = folder;
        this.excluded = excluded;
        this.rules = rules;
        this.found = found;
        this.problems = problems;
    }

    /**
     * A file that counts.
     *
     * @param path where it is inside its kind
     * @param name its path from the folder of the site
     */
    record Found(String path, String name) {}

    static SourceFile source(Path root, String path, String name) throws IOException {
        Stamp stamp = Stamp.of(root.resolve(name));
        return new SourceFile(SitePath.of(path), name, stamp, new FileContent(root, name, stamp.size()));
    }

    static Diagnostic unreadable(SourceLocation location, IOException problem) {
        return Diagnostic.error(
                DiagnosticCode.FILE_UNREADABLE,
                location,
                "cannot be read: " + problem.getClass().getSimpleName(),
                "Check that the file is still there and that you may read it.");
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        if (directory.equals(folder)) {
            return FileVisitResult.CONTINUE;
        }
        boolean seen = !isHidden(directory)
                && !excluded.contains(directory)
                && rules.enters(directory.getFileName().toString(), depth(directory));
        return seen ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        String fileName = file.getFileName().toString();
        if (isHidden(file) || fileName.endsWith("~") || !rules.takes(fileName, depth(file))) {
            return FileVisitResult.CONTINUE;
        }
        SourceLocation location = SourceLocation.of(name(root, file));
        if (attributes.isSymbolicLink()) {
            problems.accept(Diagnostic.warning(
                    DiagnosticCode.SYMBOLIC_LINK,
                    location,
                    "the symbolic link '" + fileName + "' is not followed",
                    "Put the file itself into the site folder."));
        } else if (attributes.isRegularFile()) {
            String path = name(folder, file);
            Optional<String> problem = SitePath.problem(path);
            if (problem.isPresent()) {
                problems.accept(Diagnostic.error(
                        DiagnosticCode.UNSAFE_FILE_NAME,
                        location,
                        "the file name '" + fileName + "' " + problem.get(),
                        "Rename the file or its folder, so that the site works on every system."));
            } else {
                found.accept(new Found(path, location.file()));
            }
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException problem) {
        problems.accept(unreadable(SourceLocation.of(name(root, file)), problem));
        return FileVisitResult.CONTINUE;
    }

    private int depth(Path path) {
        return path.getNameCount() - folder.getNameCount();
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }

    private static String name(Path base, Path path) {
        String separator = base.getFileSystem().getSeparator();
        String start = base.toString();
        // Both come from one walk, so the one begins with the other.
        String name = path.toString().substring(start.length() + (start.endsWith(separator) ? 0 : separator.length()));
        return separator.equals("/") ? name : name.replace(separator, "/");
    }
}
