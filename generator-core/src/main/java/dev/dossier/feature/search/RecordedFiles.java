package dev.dossier.feature.search;

import dev.dossier.model.Fingerprint;
import dev.dossier.model.SitePath;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Files that can be read after they were made. For one thread, but for {@link #take}. */
final class RecordedFiles implements IndexFiles {
    private final IndexFiles files;
    private final Overflow kept;
    private final Map<SitePath, Place> places = new HashMap<>();

    private record Place(long position, int length) {}

    RecordedFiles(IndexFiles files) {
        this.files = files;
        this.kept = files.overflow();
    }

    /** Returns what a file of this build holds. */
    Optional<byte[]> read(SitePath file) {
        Optional<Place> place = Optional.ofNullable(places.get(file));
        return place.isPresent() ? place.map(one -> kept.read(one.position(), one.length())) : files.former(file);
    }

    @Override
    public boolean areWhole(SitePath folder) {
        return files.areWhole(folder);
    }

    @Override
    public Optional<byte[]> former(SitePath file) {
        return files.former(file);
    }

    @Override
    public void keepAll(SitePath folder) {
        files.keepAll(folder);
    }

    @Override
    public void take(SitePath file, byte[] bytes, Fingerprint content) {
        synchronized (this) {
            places.put(file, new Place(kept.append(bytes, bytes.length), bytes.length));
        }
        files.take(file, bytes, content);
    }

    @Override
    public Overflow overflow() {
        return files.overflow();
    }
}
