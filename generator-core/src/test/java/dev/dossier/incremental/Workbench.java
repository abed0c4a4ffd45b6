package dev.dossier.incremental;

import dev.dossier.Generator;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What an edit works on: a site in memory and on the disk, the options of its builds, and what the builds left. */
final class Workbench {
    /** Long before any build, as the files of a fresh checkout of an old site are. */
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_700_000_000_000L);
    private static final int MOST_FORMER = 4;

    final Path site;
    final Path output;
    final Path state;

    /** The site as it is to be; {@link #bring()} makes the disk follow. */
    SiteFiles files;
    Options options = Options.USUAL;

    /** The sites before each edit, the latest last. */
    final Deque<Inputs> before = new ArrayDeque<>();
    /** What the output and the state folder were after former builds, the latest last. */
    final List<Snapshot> formerOutputs = new ArrayList<>();
    final List<Snapshot> formerStates = new ArrayList<>();
    /** The files of the output that Dossier did not write and must leave alone, unless the site gets a file of that path. */
    final Set<String> foreign = new TreeSet<>();
    /** The files of the output that Dossier wrote, but may no longer know of; it may remove or leave them. */
    final Set<String> doubtful = new TreeSet<>();
    /** What a build that wrote nothing said about the site as it is now. */
    Optional<Outcome> checked = Optional.empty();
    /** Whether a build that is to write nothing has changed the output or the state folder. */
    boolean disturbed;
    /** Whether something was done to the state folder since the last build that wrote one. */
    boolean stateDamaged;

    private SiteFiles onDisk = new SiteFiles();

    /** A site and the options of its builds. */
    record Inputs(SiteFiles files, Options options) {}

    Workbench(Path folder, SiteFiles files) throws IOException {
        this.site = Files.createDirectories(folder.resolve("site"));
        this.output = folder.resolve("output");
        this.state = folder.resolve("state");
        this.files = files;
        bring();
        for (String path : files.texts().keySet()) {
            Files.setLastModifiedTime(site.resolve(path), LONG_AGO);
        }
    }

    /** Returns a build that goes on from the last one. */
    Generator.Builder builder() {
        Generator.Builder builder = Generator.builder(site).output(output).state(state);
        options.applyTo(builder);
        return builder;
    }

    Inputs inputs() {
        return new Inputs(files.copy(), options);
    }

    void restore(Inputs inputs) {
        files = inputs.files().copy();
        options = inputs.options();
    }

    /** Brings what was changed in memory to the disk; a file whose text is the same is not touched. */
    void bring() throws IOException {
        for (String path : onDisk.texts().keySet()) {
            if (!files.has(path)) {
                Files.delete(site.resolve(path));
                removeEmptyFolders(site.resolve(path).getParent());
            }
        }
        for (Map.Entry<String, String> file : files.texts().entrySet()) {
            if (!file.getValue().equals(onDisk.texts().get(file.getKey()))) {
                Path path = site.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, SiteFiles.bytes(file.getValue()));
            }
        }
        onDisk = files.copy();
    }

    private void removeEmptyFolders(Path folder) throws IOException {
        try {
            for (Path empty = folder; !empty.equals(site); empty = empty.getParent()) {
                Files.delete(empty);
            }
        } catch (DirectoryNotEmptyException | NoSuchFileException done) {
            // The folders above have files too.
        }
    }

    /** Keeps what the last build left, for edits that bring it back. */
    void remember(Snapshot outputNow) throws IOException {
        formerOutputs.add(outputNow);
        formerStates.add(Snapshot.of(state));
        if (formerOutputs.size() > MOST_FORMER) {
            formerOutputs.remove(0);
            formerStates.remove(0);
        }
    }

    List<String> outputFiles() throws IOException {
        return List.copyOf(Snapshot.of(output).files().keySet());
    }

    List<String> stateFiles() throws IOException {
        return List.copyOf(Snapshot.of(state).files().keySet());
    }

    /** Says that the state folder is no longer what the last build left; nobody knows then which files of the output are whose. */
    void damageState() throws IOException {
        stateDamaged = true;
        doubtful.addAll(outputFiles());
    }
}
