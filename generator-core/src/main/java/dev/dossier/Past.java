package dev.dossier;

import dev.dossier.git.History;
import dev.dossier.model.Anchor;
import dev.dossier.model.Fingerprint;
import dev.dossier.model.OutputFile;
import dev.dossier.model.Page;
import dev.dossier.model.ReadKind;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** What the last build left, and what of it still holds: the one place that decides what need not be done again. Thread-safe. */
final class Past {
    /**
     * A file that changes twice in this time may have the same stamp after both: FAT counts in steps of two seconds
     * (<a href="https://learn.microsoft.com/windows/win32/sysinfo/file-times">File Times</a>), no file system in longer ones.
     */
    private static final long STEP = TimeUnit.SECONDS.toNanos(2);

    private final Memory memory;
    private final Optional<Path> folder;
    private final Set<ReadKind> unseen;
    /** The names of the sources whose texts have changed. */
    private final Set<String> changed = ConcurrentHashMap.newKeySet();
    /** The sources, and the files of the output, that have other stamps now and the same bytes. */
    private final Map<String, Memory.Source> touched = new ConcurrentHashMap<>();

    private final Map<SitePath, Memory.Output> touchedOutputs = new ConcurrentHashMap<>();
    private volatile boolean outdated;

    /** Whether nothing has changed but what some pages say, and not what others may know of them. */
    private volatile boolean framed;

    /**
     * Creates the past of a build.
     *
     * @param memory what is remembered
     * @param folder the folder whose files must be as they were left; nothing when no file is to be left anywhere
     * @param unseen the kinds of reads that are not recorded: none, but in tests of the tests
     */
    Past(Memory memory, Optional<Path> folder, Set<ReadKind> unseen) {
        this.memory = memory;
        this.unseen = unseen;
        this.folder = folder;
    }

    /** Returns what is remembered. */
    Memory memory() {
        return memory;
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
        Page known = memory.parsed().rules().equals(rules) ? memory.parsed().pages().get().get(file.name()) : null;
        if (known == null || !known.path().equals(file.path()) || !is(content(file), known.body().fingerprint())) {
            outdated = true;
            return Optional.empty();
        }
        return Optional.of(known);
    }

    /** The same as a filter, which would be made anew for each of many files. */
    private static boolean is(Optional<Fingerprint> one, Fingerprint other) {
        return one.isPresent() && one.get().equals(other);
    }

    /** Returns the last build, where it had no problems and nothing has changed since but what some pages say, as far as that is known. */
    Optional<Memory.Whole> framed() {
        return framed ? memory.whole() : Optional.empty();
    }

    /** Takes a page that was parsed again; nothing where it has problems. */
    void parsed(SourceFile file, Optional<Page> page) {
        if (!framed) {
            return;
        }
        Page former = memory.parsed().pages().get().get(file.name());
        if (former != null && page.isPresent() && page.get().differsOnlyInText(former)) {
            changed.add(file.name());
        } else {
            framed = false;
        }
    }

    /**
     * Returns what stands for all that a file was made from, where that is known to be the same without a look at it: the site is the
     * same but for the texts of some pages, and the file shows no text but that of its own page, which is none of them.
     */
    Optional<Fingerprint> made(Route.Rendered route) {
        boolean same = framed && !changed.contains(route.page().location().file());
        Memory.Output former = same ? memory.outputs().get(route.output()) : null;
        return former == null ? Optional.empty() : former.made();
    }

    /** Says that of some sources more than what their own pages say has changed where their text has. */
    void look(Predicate<String> sources) {
        framed &= changed.stream().noneMatch(sources);
    }

    /**
     * Returns what the last build did as a whole, where everything is as it was.
     *
     * @param inputs everything that goes into this build
     */
    Optional<Memory.Whole> whole(Inputs inputs) {
        if (memory.whole().isEmpty()) {
            return Optional.empty();
        }
        Optional<Inputs.Prints> now = inputs.fingerprints(this::content);
        // Where time has changed which pages appear, that alone may have changed any file.
        boolean current = unseen.contains(ReadKind.TIME)
                || memory.whole().get().span().contains(inputs.options().visibility().moment());
        // So it is where a commit may have changed the date of any page.
        String commit = memory.whole().get().commit();
        current &= commit.isEmpty() || commit.equals(History.commit(inputs.options().site));
        outdated |= !current;
        framed = current && now.map(Inputs.Prints::frame).equals(memory.whole().map(Memory.Whole::frame));
        boolean same = current && now.map(Inputs.Prints::all).equals(memory.whole().map(Memory.Whole::inputs))
                && memory.outputs().entrySet().parallelStream()
                        .allMatch(one -> asLeft(one.getKey(), one.getValue()).isPresent())
                && !outdated;
        return same ? memory.whole() : Optional.empty();
    }

    /** Returns what stands for the bytes of a source. */
    Optional<Fingerprint> content(SourceFile file) {
        Memory.Source source = memory.sources().get(file.name());
        if (source != null && (source.stamp().equals(file.stamp()) || unseen.contains(ReadKind.SOURCE))) {
            return Optional.of(source.content());
        }
        Optional<Fingerprint> now = fingerprint(file.content());
        if (source != null && now.filter(source.content()::equals).isPresent()) {
            touched.put(file.name(), new Memory.Source(file.stamp(), source.content()));
        } else {
            outdated = true;
        }
        return now;
    }

    /** Returns what is known of a file of the output, where nothing that it was made from has changed and it is as it was left. */
    Optional<Memory.Output> output(Route route, Fingerprint made) {
        Memory.Output former = memory.outputs().get(route.output());
        return former != null && is(former.made(), made) ? asLeft(route.output(), former) : Optional.empty();
    }

    /** Returns whether anything is known of a file of the output. */
    boolean knows(SitePath path) {
        return memory.outputs().containsKey(path);
    }

    /** Returns a file as it is on the disk now, where its bytes are those that were written. */
    private Optional<Memory.Output> asLeft(SitePath path, Memory.Output former) {
        if (folder.isEmpty() || unseen.contains(ReadKind.OUTPUT)) {
            return Optional.of(former);
        }
        Path file = folder.get().resolve(path.value());
        try {
            Stamp stamp = Stamp.of(file);
            if (stamp.equals(former.stamp())) {
                return Optional.of(former);
            }
            Optional<Memory.Output> same = fingerprint(content(path))
                    .filter(bytes -> former.contents().equals(Set.of(bytes)))
                    .map(bytes -> new Memory.Output(stamp, former.contents(), former.made()));
            same.ifPresentOrElse(output -> touchedOutputs.put(path, output), () -> outdated = true);
            return same;
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /** Returns what stands for the bytes of a file that is as it was left, for those who may put another in its place. */
    Optional<Fingerprint> there(SitePath path) {
        Memory.Output former = folder.isPresent() ? memory.outputs().get(path) : null;
        if (former == null || former.contents().size() != 1) {
            return Optional.empty();
        }
        try {
            Stamp stamp = Stamp.of(folder.get().resolve(path.value()));
            return stamp.equals(former.stamp()) ? former.contents().stream().findFirst() : Optional.empty();
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /** Returns the files that the last build left in a folder, in their order. */
    List<SitePath> below(SitePath folder) {
        return memory.outputs().keySet().stream().filter(path -> path.parent().equals(folder)).sorted().toList();
    }

    /** Returns what is known of a file that the last build left, where it is as it was left. */
    Optional<Memory.Output> asLeft(SitePath path) {
        return folder.flatMap(any -> Optional.ofNullable(memory.outputs().get(path)))
                .filter(former -> former.made().isPresent())
                .flatMap(former -> asLeft(path, former));
    }

    /** Returns what a file holds that the last build left; nothing where it is gone. */
    Optional<byte[]> bytes(SitePath path) {
        try {
            return folder.isEmpty() ? Optional.empty() : Optional.of(content(path).read(Integer.MAX_VALUE));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /** Returns the folder whose files must be as they were left. */
    Optional<Path> folder() {
        return folder;
    }

    /** Returns what a file of that folder holds. */
    SourceFile.Content content(SitePath path) {
        return () -> Files.newInputStream(folder.orElseThrow().resolve(path.value()), LinkOption.NOFOLLOW_LINKS);
    }

    /** Returns whether a file that the last build wrote is no longer wanted; what was left may refer to it. */
    boolean hasMore(Set<SitePath> wanted) {
        boolean more = !wanted.containsAll(memory.outputs().keySet());
        outdated |= more;
        return more;
    }

    /** Returns the anchors that files linked to in other files. */
    Set<Anchor> anchors() {
        return memory.anchors();
    }

    /** Returns a file of the output as it is on the disk, where there is one. */
    Optional<OutputFile> file(Route route) {
        return folder.map(any -> new OutputFile(route, content(route.output()), List.of()));
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
        return !outdated && touched.isEmpty() && touchedOutputs.isEmpty();
    }

    /**
     * Returns what is remembered with the stamps that files have now, where nothing else is to be remembered; nothing where the stamps
     * are those that are remembered, or vouch for nothing yet.
     *
     * @param began when the build began, in nanoseconds since 1970, by the clock that stamps files
     */
    Optional<Memory> restamped(long began) {
        touched.values().removeIf(source -> sure(source.stamp(), began).equals(Stamp.NONE));
        if (touched.isEmpty() && touchedOutputs.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Memory.Source> sources = new HashMap<>(memory.sources());
        sources.putAll(touched);
        Map<SitePath, Memory.Output> outputs = new HashMap<>(memory.outputs());
        outputs.putAll(touchedOutputs);
        return Optional.of(new Memory(memory.whole(), sources, memory.parsed(), memory.templates(), outputs, memory.anchors()));
    }

    /**
     * Returns the stamp of a source, unless the source may have changed again while it was read.
     *
     * @param began when the build began, in nanoseconds since 1970, by the clock that stamps files
     */
    static Stamp sure(Stamp stamp, long began) {
        return stamp.isNewerThan(began - STEP) ? Stamp.NONE : stamp;
    }

    private static Optional<Fingerprint> fingerprint(SourceFile.Content content) {
        try (InputStream in = content.open()) {
            return Optional.of(Fingerprint.of(in));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
