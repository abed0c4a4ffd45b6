package dev.dossier;

import dev.dossier.model.Fingerprint;
import dev.dossier.model.Index;
import dev.dossier.model.Listing;
import dev.dossier.model.Page;
import dev.dossier.model.Route;
import dev.dossier.model.SourceFile;
import dev.dossier.model.Sources;
import dev.dossier.state.Memory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The files that a build has read, each with what stood for it then. Those of pages are found where they are known: they are many. */
final class FilesRead {
    private final List<SourceFile> files;
    private final Index<Page> pages;
    private final Map<String, Memory.Source> others = new HashMap<>();
    private final long began;

    /**
     * Looks at what a build leaves.
     *
     * @param began when it began, in nanoseconds since 1970, by the clock that stamps files
     */
    FilesRead(Legacy legacy, long began) {
        this.began = began;
        this.files = legacy.sources().pages();
        this.pages = Index.of(legacy.parsed(), page -> page.location().file());
        Ingredients ingredients = legacy.ingredients();
        for (Made one : legacy.made()) {
            if (one.route() instanceof Route.Copied copied) {
                // What a file was made from may be more than its source.
                one.content().or(() -> ingredients.past().content(copied.source())).ifPresent(content -> add(copied.source(), content));
            }
        }
        Map<String, Fingerprint> shown = ingredients.site().pictures().sources();
        if (!shown.isEmpty()) {
            Sources sources = legacy.sources();
            Stream.concat(sources.assets().stream(), sources.statics().stream())
                    .filter(file -> shown.containsKey(file.name()))
                    .forEach(file -> add(file, Objects.requireNonNull(shown.get(file.name()))));
        }
        legacy.inputs().others().forEach(file -> {
            if (source(file).isEmpty()) {
                ingredients.past().content(file).ifPresent(content -> add(file, content));
            }
        });
    }

    private void add(SourceFile file, Fingerprint content) {
        others.put(file.name(), new Memory.Source(Past.sure(file.stamp(), began), content));
    }

    /** Returns what is known of a file, where it was read. */
    Optional<Memory.Source> source(SourceFile file) {
        return Optional.ofNullable(others.get(file.name())).or(() -> pages.get(file.name()).map(page -> source(file, page)));
    }

    private Memory.Source source(SourceFile file, Page page) {
        return new Memory.Source(Past.sure(file.stamp(), began), page.body().fingerprint());
    }

    /** Returns all that were read, by their names. */
    Map<String, Memory.Source> sources() {
        int count = (int) files.stream().filter(this::isOfPage).count();
        return new Listing<>(count + others.size(), () -> Stream.concat(
                files.stream().filter(this::isOfPage).map(file -> Map.entry(file.name(), source(file).orElseThrow())),
                others.entrySet().stream()));
    }

    private boolean isOfPage(SourceFile file) {
        return !others.containsKey(file.name()) && pages.has(file.name());
    }
}
