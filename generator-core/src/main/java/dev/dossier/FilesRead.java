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
            if (!others.containsKey(file.name())) {
                ingredients.past().content(file).ifPresent(content -> add(file, content));
            }
        });
    }

    private void add(SourceFile file, Fingerprint content) {
        others.put(file.name(), new Memory.Source(Past.sure(file.stamp(), began), content));
    }

    /** Returns what stood for a file, where it was read. */
    Optional<Fingerprint> content(SourceFile file) {
        Memory.Source other = others.get(file.name());
        if (other != null) {
            return Optional.of(other.content());
        }
        Optional<Page> page = pages.get(file.name());
        return page.isPresent() ? Optional.of(page.get().body().fingerprint()) : Optional.empty();
    }

    private Memory.Source source(SourceFile file, Page page) {
        return new Memory.Source(Past.sure(file.stamp(), began), page.body().fingerprint());
    }

    /** Returns all that were read, by their names. */
    Map<String, Memory.Source> sources() {
        return new Listing<>(pages.all().size() + others.size(), () -> Stream.concat(
                files.stream().flatMap(file -> pages.get(file.name()).map(page -> Map.entry(file.name(), source(file, page))).stream()),
                others.entrySet().stream()));
    }
}
