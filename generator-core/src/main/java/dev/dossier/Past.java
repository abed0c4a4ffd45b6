package dev.dossier;

import dev.dossier.model.Fingerprint;
import dev.dossier.model.Page;
import dev.dossier.model.Reads;
import dev.dossier.model.Route;
import dev.dossier.model.SitePath;
import dev.dossier.model.SourceFile;
import dev.dossier.model.Stamp;
import dev.dossier.state.Memory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the last build left, and what of it still holds: the one place that decides what need not be done again. Thread-safe. */
final class Past {
    private static final int BUFFER = 64 * 1024;

    private final Memory memory;
    private final Optional<Path> output;
    private volatile boolean outdated;

    /**
     * Creates the past of a build.
     *
     * @param memory what is remembered
     * @param output the folder whose files must be as they were left; nothing when no file is to be left anywhere
     */
    Past(Memory memory, Optional<Path> output) {
        this.memory = memory;
        this.output = output;
    }

    /** Returns what templates asked for. */
    Map<String, Reads.OfTemplate> templates() {
        return memory.templates();
    }

    /**
     * Returns what was made of a source that has not changed, without its text.
     *
     * @param rules by which rules sources are parsed now
     */
    Optional<Page> page(SourceFile file, String rules) {
        Optional<Page> page = memory.parsed().rules().equals(rules)
                ? Optional.ofNullable(memory.parsed().pages().get().get(file.name()))
                        .filter(known -> known.path().equals(file.path()))
                        .filter(known -> content(file).filter(known.body().fingerprint()::equals).isPresent())
                : Optional.empty();
        outdated |= page.isEmpty();
        return page;
    }

    /**
     * Returns what the last build did as a whole, where everything is as it was.
     *
     * @param inputs everything that goes into this build
     */
    Optional<Memory.Whole> whole(Inputs inputs) {
        boolean same = memory.whole().isPresent()
                && inputs.fingerprint(this::content).equals(memory.whole().map(Memory.Whole::inputs))
                && memory.outputs().entrySet().parallelStream()
                        .allMatch(one -> asLeft(one.getKey(), one.getValue()).isPresent())
                && !outdated;
        return same ? memory.whole() : Optional.empty();
    }

    /** Returns what stands for the bytes of a source. */
    Optional<Fingerprint> content(SourceFile file) {
        Memory.Source source = memory.sources().get(file.name());
        if (source != null && source.stamp().equals(file.stamp())) {
            return Optional.of(source.content());
        }
        outdated = true;
        return fingerprint(file.content());
    }

    /** Returns what is known of a file of the output, where nothing that it was made from has changed and it is as it was left. */
    Optional<Memory.Output> output(Route route, Fingerprint made, Set<Integer> gone) {
        return Optional.ofNullable(memory.outputs().get(route.output()))
                .filter(former -> former.made().filter(made::equals).isPresent())
                .filter(former -> gone.isEmpty() || Arrays.stream(former.targets()).noneMatch(gone::contains))
                .flatMap(former -> asLeft(route.output(), former));
    }

    /** Returns whether anything is known of a file of the output. */
    boolean knows(SitePath path) {
        return memory.outputs().containsKey(path);
    }

    /** Returns a file as it is on the disk now, where its bytes are those that were written. */
    private Optional<Memory.Output> asLeft(SitePath path, Memory.Output former) {
        if (output.isEmpty()) {
            return Optional.of(former);
        }
        Path file = output.get().resolve(path.value());
        try {
            Stamp stamp = Stamp.of(file);
            if (stamp.equals(former.stamp())) {
                return Optional.of(former);
            }
            outdated = true;
            SourceFile.Content content = () -> Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
            return fingerprint(content)
                    .filter(bytes -> former.contents().equals(Set.of(bytes)))
                    .map(same -> new Memory.Output(stamp, former.contents(), former.made(), former.targets()));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /** Returns the hash codes of the paths that had a file and have none any more. */
    Set<Integer> gone(Set<SitePath> wanted) {
        Set<Integer> gone = new HashSet<>();
        for (SitePath path : memory.outputs().keySet()) {
            if (!wanted.contains(path)) {
                gone.add(path.value().hashCode());
            }
        }
        outdated |= !gone.isEmpty();
        return gone;
    }

    /** Returns how many files the last build left. */
    int size() {
        return memory.outputs().size();
    }

    /** Returns what may stand for the bytes of each file that was written. */
    Map<SitePath, Set<Fingerprint>> written() {
        Map<SitePath, Set<Fingerprint>> written = new HashMap<>();
        memory.outputs().forEach((path, former) -> written.put(path, former.contents()));
        return written;
    }

    /** Returns whether the present is the same in every respect, so that there is nothing to remember. */
    boolean isPresent() {
        return !outdated;
    }

    private static Optional<Fingerprint> fingerprint(SourceFile.Content content) {
        MessageDigest digest = Fingerprint.digest();
        try (InputStream in = content.open()) {
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return Optional.of(Fingerprint.of(digest));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
