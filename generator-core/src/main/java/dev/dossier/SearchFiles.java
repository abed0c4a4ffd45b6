package dev.dossier;

import dev.dossier.feature.search.IndexFiles;
import dev.dossier.feature.search.Overflow;
import dev.dossier.model.Fingerprint;
import dev.dossier.model.OutputFile;
import dev.dossier.model.Route;
import dev.dossier.model.SitePath;
import dev.dossier.model.SourceFile;
import dev.dossier.model.Stamp;
import dev.dossier.state.SpillFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Brings the files of search indexes to where all files go, those of the last build included. For one thread, but for {@link #take}.
 *
 * @param past what is known of the last build
 * @param sink takes a file, and returns what stands for its bytes, if it stays
 * @param spill keeps what would be too much in memory
 * @param made what became of the files
 */
record SearchFiles(Past past, Function<OutputFile, Optional<Fingerprint>> sink, SpillFile spill, List<Made> made) implements IndexFiles {
    SearchFiles(Past past, Function<OutputFile, Optional<Fingerprint>> sink, SpillFile spill) {
        this(past, sink, spill, new ArrayList<>());
    }

    @Override
    public boolean areWhole(SitePath folder) {
        List<SitePath> left = past.below(folder);
        return !left.isEmpty() && left.stream().allMatch(file -> past.asLeft(file).isPresent());
    }

    @Override
    public Optional<byte[]> former(SitePath file) {
        return past.bytes(file);
    }

    @Override
    public void keepAll(SitePath folder) {
        for (SitePath file : past.below(folder)) {
            past.asLeft(file).ifPresent(left -> left.made().ifPresent(content -> made.add(Made.left(route(file, content), left))));
        }
    }

    @Override
    public void take(SitePath file, byte[] bytes, Fingerprint content) {
        Route route = route(file, content);
        Made one = past.output(route, content)
                .map(left -> Made.left(route, left))
                .orElseGet(() -> Made.anew(
                        route, sink.apply(new OutputFile(route, SourceFile.content(bytes), List.of())), Optional.empty(), true));
        synchronized (made) {
            made.add(one);
        }
    }

    /** The bytes of a file decide on its stamp, so that a later build knows it again. */
    private Route route(SitePath file, Fingerprint content) {
        Stamp stamp = Stamp.of(content);
        return new Route.Copied(file, new SourceFile(file, file.value(), stamp, past.content(file)));
    }

    @Override
    public Overflow overflow() {
        return new Overflow() {
            @Override
            public long append(byte[] bytes, int length) {
                return spill.append(bytes, length);
            }

            @Override
            public byte[] read(long position, int length) {
                return spill.read(position, length);
            }
        };
    }
}
