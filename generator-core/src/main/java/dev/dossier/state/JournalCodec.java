package dev.dossier.state;

import dev.dossier.model.Fingerprint;
import dev.dossier.model.SitePath;
import dev.dossier.model.Stamp;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The files that a build was about to move into the output folder when it was heard of last. */
final class JournalCodec {
    private JournalCodec() {}

    static void write(Map<SitePath, Fingerprint> coming, SealedFile.Output out) throws IOException {
        out.values().number(coming.size());
        out.all(coming.entrySet(), (file, group) -> {
            group.text(file.getKey().value());
            group.fingerprint(file.getValue());
        });
    }

    static Map<SitePath, Fingerprint> read(Decoder in) {
        Map<SitePath, Fingerprint> coming = new HashMap<>();
        int size = in.count();
        for (int i = 0; i < size; i++) {
            coming.put(SitePath.of(in.text()), in.fingerprint());
        }
        return coming;
    }

    /** Returns a memory that knows that each of these files may have its old bytes or its new ones. */
    static Memory merge(Memory last, Map<SitePath, Fingerprint> coming) {
        Map<SitePath, Memory.Output> outputs = new HashMap<>(last.outputs());
        coming.forEach((path, content) -> {
            Set<Fingerprint> contents = new HashSet<>(Set.of(content));
            Optional.ofNullable(outputs.get(path)).ifPresent(before -> contents.addAll(before.contents()));
            outputs.put(path, new Memory.Output(Stamp.NONE, Set.copyOf(contents), Optional.empty()));
        });
        return new Memory(Optional.empty(), last.sources(), last.parsed(), last.templates(), outputs, last.anchors());
    }
}
