package dev.dossier;

import dev.dossier.model.Fingerprint;
import dev.dossier.model.Listing;
import dev.dossier.model.Page;
import dev.dossier.model.Reads;
import dev.dossier.model.Route;
import dev.dossier.model.SitePath;
import dev.dossier.model.Sources;
import dev.dossier.model.Stamp;
import dev.dossier.state.Memory;
import dev.dossier.theme.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a build leaves to the next.
 *
 * @param sources the files of the site
 * @param parsed the pages of the Markdown files
 * @param pages all pages that were made of the files
 * @param theme the theme of the site
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
        Theme theme,
        LinkedAnchors.Result files,
        Ingredients ingredients,
        Inputs inputs,
        String parsingRules,
        Set<String> unsound) {
    private static final int AT_A_TIME = 4096;

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
        Set<SitePath> routes = ingredients.site().outputs().keySet();
        // What an index consists of is known only when it is made.
        List<SitePath> others = made().stream().map(one -> one.route().output()).filter(path -> !routes.contains(path)).toList();
        if (others.isEmpty()) {
            return routes;
        }
        Set<SitePath> wanted = new HashSet<>(routes);
        wanted.addAll(others);
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
        int known = (int) made().stream().filter(Made::isKnown).count();
        FilesRead read = new FilesRead(this, began);
        Optional<Inputs.Prints> all =
                whole ? inputs.fingerprints(read::content) : Optional.empty();
        return new Memory(
                all.map(one -> new Memory.Whole(
                        one.frame(), one.all(), pageCount(), ingredients.site().hiding().span(), ingredients.site().changes().commit(),
                        theme.made())),
                read.sources(),
                new Memory.Parsed(parsingRules, this::sound),
                templates,
                new Listing<>(known, () -> outputs(asked, output)),
                files.wanted());
    }

    /** Asks the system about some files at a time, so that neither it nor the memory has to do with all at once. */
    private Stream<Map.Entry<SitePath, Memory.Output>> outputs(boolean asked, Path output) {
        List<Made> all = made();
        return IntStream.range(0, (all.size() + AT_A_TIME - 1) / AT_A_TIME)
                .mapToObj(i -> all.subList(i * AT_A_TIME, Math.min(all.size(), (i + 1) * AT_A_TIME)))
                .flatMap(some -> some.parallelStream()
                        .flatMap(one -> output(one, asked, output).map(known -> Map.entry(one.route().output(), known)).stream())
                        .toList()
                        .stream());
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
        return (int) pages.stream().filter(ingredients.site()::has).count();
    }

    private Map<String, Page> sound() {
        int count = (int) parsed.stream().filter(this::isSound).count();
        return new Listing<>(count, () -> parsed.stream().filter(this::isSound).map(page -> Map.entry(page.location().file(), page)));
    }

    private boolean isSound(Page page) {
        return !unsound.contains(page.location().file());
    }
}
