package dev.dossier.scan;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.SitePath;
import dev.dossier.model.SourceFile;
import dev.dossier.model.Stamp;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Lists one folder of a site with all that is below it, several folders at a time, and asks about each file once: what it is and its
 * stamp.
 *
 * @param root the folder of the site
 * @param excluded folders that are not entered
 * @param rules what counts
 * @param problems is told what could not be used
 */
record FolderWalk(Path root, Collection<Path> excluded, FolderRules rules, Consumer<Diagnostic> problems) {
    /**
     * A folder of the walk.
     *
     * @param path where it is
     * @param name its path from the folder of the site, with a slash at its end; empty for that itself
     * @param start how much of that is the path of the folder where the walk begins
     * @param depth how deep below that its files are
     * @param contents gives the bytes of files
     */
    private record Folder(Path path, String name, int start, int depth, SourceFile.Contents contents) {
        SourceLocation location() {
            return SourceLocation.of(name.isEmpty() ? "." : name.substring(0, name.length() - 1));
        }
    }

    /** What is in a folder. */
    private record Listing(List<SourceFile> files, List<Folder> folders) {}

    static SourceFile source(Path root, String path, String name) throws IOException {
        return new SourceFile(SitePath.of(path), name, Stamp.of(root.resolve(name)), contents(root));
    }

    private static SourceFile.Contents contents(Path root) {
        return file -> new FileContent(root, file.name(), file.stamp().size());
    }

    static Diagnostic unreadable(SourceLocation location, Exception problem) {
        return Diagnostic.error(
                DiagnosticCode.FILE_UNREADABLE,
                location,
                "cannot be read: " + problem.getClass().getSimpleName(),
                "Check that the file is still there and that you may read it.");
    }

    /**
     * Returns every file that may be a source.
     *
     * @param folder where to begin, by its path from the folder of the site; empty for that itself
     */
    List<SourceFile> files(String folder) {
        String name = folder.isEmpty() ? "" : folder + "/";
        List<SourceFile> files = new ArrayList<>();
        List<Folder> level = List.of(new Folder(root.resolve(folder), name, name.length(), 1, contents(root)));
        while (!level.isEmpty()) {
            List<Folder> below = new ArrayList<>();
            for (Listing listing : level.parallelStream().map(this::list).toList()) {
                files.addAll(listing.files());
                below.addAll(listing.folders());
            }
            level = below;
        }
        return files;
    }

    private Listing list(Folder folder) {
        Listing listing = new Listing(new ArrayList<>(), new ArrayList<>());
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder.path())) {
            for (Path entry : entries) {
                look(entry, folder, listing);
            }
        } catch (IOException | DirectoryIteratorException problem) {
            problems.accept(unreadable(folder.location(), problem));
        }
        // Nearly in the order of all of them, so that little is left to do there.
        listing.files().sort(Comparator.comparing(SourceFile::name));
        listing.folders().sort(Comparator.comparing(Folder::name));
        return listing;
    }

    private void look(Path entry, Folder folder, Listing listing) {
        String fileName = entry.getFileName().toString();
        String name = folder.name() + fileName;
        if (fileName.startsWith(".")) {
            return;
        }
        try {
            Stamp.Entry known = Stamp.entry(entry);
            if (known.kind() == Stamp.Kind.FOLDER) {
                if (!excluded.contains(entry) && rules.enters(fileName, folder.depth())) {
                    listing.folders().add(new Folder(entry, name + "/", folder.start(), folder.depth() + 1, folder.contents()));
                }
            } else if (!fileName.endsWith("~") && rules.takes(fileName, folder.depth())) {
                file(fileName, name, folder, known).ifPresent(listing.files()::add);
            }
        } catch (IOException problem) {
            problems.accept(unreadable(SourceLocation.of(name), problem));
        }
    }

    private Optional<SourceFile> file(String fileName, String name, Folder folder, Stamp.Entry entry) {
        String path = name.substring(folder.start());
        if (entry.kind() == Stamp.Kind.LINK) {
            problems.accept(Diagnostic.warning(
                    DiagnosticCode.SYMBOLIC_LINK,
                    SourceLocation.of(name),
                    "the symbolic link '" + fileName + "' is not followed",
                    "Put the file itself into the site folder."));
        }
        if (entry.kind() != Stamp.Kind.FILE) {
            return Optional.empty();
        }
        Optional<String> problem = SitePath.problem(path);
        problem.ifPresent(what -> problems.accept(Diagnostic.error(
                DiagnosticCode.UNSAFE_FILE_NAME,
                SourceLocation.of(name),
                "the file name '" + fileName + "' " + what,
                "Rename the file or its folder, so that the site works on every system.")));
        return problem.isEmpty() ? Optional.of(new SourceFile(SitePath.of(path), name, entry.stamp(), folder.contents())) : Optional.empty();
    }
}
