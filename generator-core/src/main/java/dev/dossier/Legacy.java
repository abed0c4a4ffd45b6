package dev.dossier;

import dev.dossier.model.Fingerprint;
import dev.dossier.model.Page;
import dev.dossier.model.Reads;
import dev.dossier.model.Route;
import dev.dossier.model.SitePath;
import dev.dossier.model.SourceFile;
import dev.dossier.model.Sources;
import dev.dossier.model.Stamp;
import dev.dossier.state.Memory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * What a build leaves to the next.
 *
 * @param sources the files of the site
 * @param pages the pages that were made of them
 * @param made the files of the output
 * @param ingredients what they were made from
 * @param unsound the names of the sources that had problems
 */
record Legacy(Sources sources, List<Page> pages, List<Made> made, Ingredients ingredients, Set<String> unsound) {
    /**
     * A file that changes twice in this time may have the same stamp after both: FAT counts in steps of two seconds
     * (<a href="https://learn.microsoft.com/windows/win32/sysinfo/file-times">File Times</a>), no file system in longer ones.
     */
    private static final long STEP = TimeUnit.SECONDS.toNanos(2);

    /** Returns what may stand for the bytes of each file that the last build wrote. */
    Map<SitePath, Set<Fingerprint>> former() {
        return ingredients.past().written();
    }

    /** Returns the files of this build. */
    Set<SitePath> wanted() {
        return ingredients.site().outputs().keySet();
    }

    /** Returns whether there is anything to remember that the last build did not. */
    boolean differs() {
        return !ingredients.past().isPresent() || made.stream().anyMatch(one -> one.left().isEmpty());
    }

    /**
     * Returns what to remember.
     *
     * @param output the folder of the output
     * @param began when the build began, in nanoseconds since 1970, by the clock that stamps files
     */
    Memory memory(Path output, long began) {
        Map<String, Reads.OfTemplate> templates = ingredients.renderer().reads();
        // What templates ask for only grows; where it did, all that was made before was held against less.
        boolean asked = !templates.equals(ingredients.past().templates());
        Map<SitePath, Memory.Output> outputs = new ConcurrentHashMap<>(made.size() * 2);
        made.parallelStream()
                .forEach(one -> output(one, asked, output).ifPresent(known -> outputs.put(one.route().output(), known)));
        return new Memory(sources(began), templates, outputs);
    }

    private Optional<Memory.Output> output(Made one, boolean asked, Path output) {
        if (one.left().isPresent()) {
            Memory.Output left = one.left().get();
            return asked
                    ? Optional.of(new Memory.Output(left.stamp(), left.contents(), ingredients.of(one.route()), left.targets()))
                    : one.left();
        }
        return one.content().map(content -> new Memory.Output(
                stamp(output.resolve(one.route().output().value())), Set.of(content), from(one, content), one.targets()));
    }

    private Optional<Fingerprint> from(Made one, Fingerprint content) {
        if (!one.sound()) {
            return Optional.empty();
        }
        return one.route() instanceof Route.Copied ? Optional.of(content) : ingredients.of(one.route());
    }

    private static Stamp stamp(Path file) {
        try {
            return Stamp.of(file);
        } catch (IOException gone) {
            return Stamp.NONE;
        }
    }

    private Map<String, Memory.Source> sources(long began) {
        Map<SitePath, Page> known = new HashMap<>(pages.size() * 2);
        pages.forEach(page -> known.put(page.path(), page));
        Map<String, Memory.Source> remembered = new HashMap<>(sources.pages().size() * 2);
        for (SourceFile file : sources.pages()) {
            Page page = known.get(file.path());
            if (page != null && !unsound.contains(file.name())) {
                remembered.put(file.name(), new Memory.Source(sure(file, began), page.body().fingerprint(), Optional.of(page)));
            }
        }
        for (Made one : made) {
            if (one.route() instanceof Route.Copied copied) {
                one.content().or(() -> ingredients.past().content(copied.source())).ifPresent(content -> remembered.put(
                        copied.source().name(), new Memory.Source(sure(copied.source(), began), content, Optional.empty())));
            }
        }
        return remembered;
    }

    /** Returns the stamp of a source, unless the source may have changed again while it was read. */
    private static Stamp sure(SourceFile file, long began) {
        return file.stamp().isNewerThan(began - STEP) ? Stamp.NONE : file.stamp();
    }
}
