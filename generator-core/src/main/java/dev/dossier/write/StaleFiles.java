package dev.dossier.write;

import dev.dossier.model.Fingerprint;
import dev.dossier.model.SitePath;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The files that the last build wrote and this one does not. One that somebody else has changed or replaced since is theirs and
 * stays.
 */
final class StaleFiles {
    private final Path output;
    private final Map<String, SitePath> wanted = new HashMap<>();
    private final TreeMap<String, Set<Fingerprint>> stale = new TreeMap<>();
    private int removed;

    StaleFiles(Path output, Map<SitePath, Set<Fingerprint>> former, Set<SitePath> wanted) {
        this.output = output;
        former.forEach((path, hashes) -> {
            if (!wanted.contains(path)) {
                stale.put(path.value(), hashes);
            }
        });
        if (!stale.isEmpty()) {
            wanted.forEach(path -> this.wanted.put(path.caseFolded(), path));
        }
    }

    /** Returns whether a path is one of them, or a folder of some. */
    boolean contains(SitePath path) {
        return stale.containsKey(path.value()) || !stale.subMap(path.value() + "/", path.value() + "0").isEmpty();
    }

    /** Removes those that stand where a file of this build needs a folder, or the other way round. */
    void removeObstacles(Collection<SitePath> coming) {
        for (SitePath path : coming) {
            for (SitePath folder = path.parent(); !folder.isRoot(); folder = folder.parent()) {
                if (stale.containsKey(folder.value())) {
                    remove(folder.value());
                }
            }
            Set.copyOf(stale.subMap(path.value() + "/", path.value() + "0").keySet()).forEach(this::remove);
        }
    }

    /** Removes the rest and returns how many went in all. */
    int removeAll() {
        Set.copyOf(stale.keySet()).forEach(this::remove);
        return removed;
    }

    private void remove(String path) {
        Set<Fingerprint> hashes = stale.remove(path);
        Path file = output.resolve(path);
        if (hashes == null || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || passesLink(path)) {
            return;
        }
        try {
            if (!isWantedInOtherCase(path, file) && hashes.contains(Fingerprint.of(Files.readAllBytes(file)))) {
                Files.delete(file);
                removed++;
                removeEmptyFolders(path);
            }
        } catch (IOException stays) {
            // It cannot be read or deleted: then it stays, as any file does that is not known to be ours.
        }
    }

    /** Returns whether a file system that ignores case has put a file of this build under the old name. */
    private boolean isWantedInOtherCase(String path, Path file) throws IOException {
        SitePath other = wanted.get(SitePath.of(path).caseFolded());
        return other != null && Files.isSameFile(file, output.resolve(other.value()));
    }

    private boolean passesLink(String path) {
        for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
            if (Files.isSymbolicLink(output.resolve(path.substring(0, slash)))) {
                return true;
            }
        }
        return false;
    }

    private void removeEmptyFolders(String path) throws IOException {
        for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
            Path folder = output.resolve(path.substring(0, slash));
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
                if (files.iterator().hasNext()) {
                    return;
                }
            }
            Files.delete(folder);
        }
    }
}
