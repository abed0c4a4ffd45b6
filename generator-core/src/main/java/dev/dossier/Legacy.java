package dev.dossier;

import dev.dossier.model.Fingerprint;
import dev.dossier.model.Page;
import dev.dossier.model.Reads;
import dev.dossier.model.Route;
import dev.dossier.model.SitePath;
import dev.dossier.model.Sources;
import dev.dossier.model.Stamp;
import dev.dossier.state.Memory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * What a build leaves to the next.
 *
 * @param sources the files of the site
 * @param parsed the pages of the Markdown files
 * @param pages all pages that were made of the files
 * @param files the files of the output
 * @param ingredients what they were made from
 * @param inputs everything that went into the build
 * @param parsingRules by which rules the pages were parsed
 * @param unsound the names of the sources that had problems
 */
record Legacy(
        Sources sources,
        List<Page> parsed,
        List<Page> pages,
        LinkedAnchors.Result files,
        Ingredients ingredients,
        Inputs inputs,
        String parsingRules,
        Set<String> unsound) {
    /** Returns what may stand for the bytes of each file that the last build wrote. */
    Map<SitePath, Set<Fingerprint>> former() {
        return ingredients.past().written();
    }

    /** Returns the files of the output. */
    List<Made> made() {
        return files.made();
    }

    /** Returns the files of this build. */
    Set<SitePath> wanted() {
        Set<SitePath> wanted = new HashSet<>(ingredients.site().outputs().keySet());
        // What an index consists of is known only when it is made.
        made().forEach(one -> wanted.add(one.route().output()));
        return wanted;
    }

    /** Returns whether there is anything to remember that the last build did not. */
    boolean differs() {
        return !ingredients.past().isPresent() || made().stream().anyMatch(one -> one.left().isEmpty());
    }

    /**
     * Returns what to remember.
     *
     * @param output the folder of the output
     * @param began when the build began, in nanoseconds since 1970, by the clock that stamps files
     * @param whole whether the build had no problems, so that it can be taken as a whole
     */
    Memory memory(Path output, long began, boolean whole) {
        Map<String, Reads.OfTemplate> templates = ingredients.renderer().reads();
        // What templates ask for only grows; where it did, all that was made before was held against less.
        boolean asked = !templates.equals(ingredients.past().templates());
        Map<SitePath, Memory.Output> outputs = new ConcurrentHashMap<>(made().size() * 2);
        made().parallelStream()
                .forEach(one -> output(one, asked, output).ifPresent(known -> outputs.put(one.route().output(), known)));
        Map<String, Memory.Source> read = read(began);
        Optional<Inputs.Prints> all = whole
                ? inputs.fingerprints(file -> Optional.ofNullable(read.get(file.name())).map(Memory.Source::content))
                : Optional.empty();
        return new Memory(
                all.map(one -> new Memory.Whole(
                        one.frame(), one.all(), pageCount(), ingredients.site().hiding().span(), ingredients.site().changes().commit())),
                read,
                new Memory.Parsed(parsingRules, this::sound),
                templates,
                outputs,
                files.wanted());
    }

    private Optional<Memory.Output> output(Made one, boolean asked, Path output) {
        if (one.left().isPresent()) {
            Memory.Output left = one.left().get();
            if (!one.sound()) {
                return Optional.of(new Memory.Output(left.stamp(), left.contents(), Optional.empty()));
            }
            return asked && one.route() instanceof Route.Rendered
                    ? Optional.of(new Memory.Output(left.stamp(), left.contents(), ingredients.of(one.route())))
                    : one.left();
        }
        return one.content().map(content -> new Memory.Output(
                stamp(output.resolve(one.route().output().value())), Set.of(content), from(one, content)));
    }

    private Optional<Fingerprint> from(Made one, Fingerprint content) {
        if (!one.sound()) {
            return Optional.empty();
        }
        return one.route() instanceof Route.Copied copied
                ? Optional.of(ingredients.copied(copied, content))
                : one.from().flatMap(from -> ingredients.of(one.route(), from)).or(() -> ingredients.of(one.route()));
    }

    private static Stamp stamp(Path file) {
        try {
            return Stamp.of(file);
        } catch (IOException gone) {
            return Stamp.NONE;
        }
    }

    /** Returns how many pages come from a file, be it their own or a table. */
    int pageCount() {
        return (int) pages.stream().filter(ingredients.site().places()::containsKey).count();
    }

    private Map<String, Memory.Source> read(long began) {
        Map<String, Memory.Source> read = new HashMap<>(2 * (sources.pages().size() + made().size()));
        parsed.forEach(page -> read.put(page.location().file(), new Memory.Source(Stamp.NONE, page.body().fingerprint())));
        sources.pages().forEach(file -> read.computeIfPresent(
                file.name(), (name, source) -> new Memory.Source(Past.sure(file.stamp(), began), source.content())));
        for (Made one : made()) {
            if (one.route() instanceof Route.Copied copied) {
                // What a file was made from may be more than its source.
                one.content().or(() -> ingredients.past().content(copied.source())).ifPresent(content ->
                        read.put(copied.source().name(), new Memory.Source(Past.sure(copied.source().stamp(), began), content)));
            }
        }
        Map<String, Fingerprint> shown = ingredients.site().pictures().sources();
        if (!shown.isEmpty()) {
            Stream.concat(sources.assets().stream(), sources.statics().stream())
                    .filter(file -> shown.containsKey(file.name()))
                    .forEach(file -> read.put(file.name(), new Memory.Source(Past.sure(file.stamp(), began), Objects.requireNonNull(shown.get(file.name())))));
        }
        inputs.others().forEach(file -> {
            if (!read.containsKey(file.name())) {
                ingredients.past().content(file)
                        .ifPresent(content -> read.put(file.name(), new Memory.Source(Past.sure(file.stamp(), began), content)));
            }
        });
        return read;
    }

    private Map<String, Page> sound() {
        Map<String, Page> sound = new HashMap<>(parsed.size() * 2);
        for (Page page : parsed) {
            if (!unsound.contains(page.location().file())) {
                sound.put(page.location().file(), page);
            }
        }
        return sound;
    }
}
