package dev.dossier.state;

import dev.dossier.model.Fingerprint;
import dev.dossier.model.Picture;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Keeps the files of pictures, which take long to make: in the state folder for the builds to come, one file each with its fingerprint
 * for a name, and an index of the pictures that they belong to; without such a folder in memory, as far as there is room. A file whose
 * bytes are not those that its name stands for is not there. Thread-safe.
 */
public final class PictureStore {
    /** What is kept in memory where there is no folder, in bytes. */
    private static final long IN_MEMORY = 64L * 1024 * 1024;

    private final Optional<Path> folder;
    private final boolean writing;
    private final Map<Fingerprint, Picture> fresh = new ConcurrentHashMap<>();
    private final Map<Fingerprint, byte[]> inMemory = new ConcurrentHashMap<>();
    private final AtomicLong room = new AtomicLong(IN_MEMORY);
    private final Once<Map<Fingerprint, Picture>> index = new Once<>(this::index);

    /**
     * Creates a store; nothing is read yet.
     *
     * @param state the state folder, where there is one
     * @param output the folder of the output, to which the pictures belong
     * @param writing whether what is made is kept for other builds
     */
    public PictureStore(Optional<Path> state, Path output, boolean writing) {
        String key = Fingerprint.of(output.toAbsolutePath().normalize().toString()).toString().substring(0, 16);
        this.folder = state.map(path -> path.resolve("site-" + key + ".pictures"));
        this.writing = writing && folder.isPresent();
    }

    /** Creates a store that keeps nothing for other builds. */
    public PictureStore() {
        this.folder = Optional.empty();
        this.writing = false;
    }

    /** Returns a picture that was made before. */
    public Optional<Picture> known(Fingerprint key) {
        return Optional.ofNullable(fresh.get(key)).or(() -> Optional.ofNullable(index.get().get(key)));
    }

    /**
     * Takes a picture that was made.
     *
     * @param key what stands for all that it was made from
     * @param files the bytes of its files, the shared one last
     * @throws IOException when the state folder cannot be written
     */
    public void keep(Fingerprint key, Picture picture, List<byte[]> files) throws IOException {
        for (byte[] file : files) {
            keep(Fingerprint.of(file), file);
        }
        fresh.put(key, picture);
    }

    private void keep(Fingerprint content, byte[] bytes) throws IOException {
        if (!writing) {
            if (room.addAndGet(-bytes.length) >= 0) {
                inMemory.put(content, bytes);
            }
            return;
        }
        Path path = file(content).orElseThrow();
        Files.createDirectories(path.getParent());
        Path part = Files.createTempFile(path.getParent(), content.toString(), ".new");
        Files.write(part, bytes);
        Files.move(part, path, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Returns the bytes of a file, where it is there and whole. */
    public Optional<byte[]> bytes(Fingerprint content) {
        byte[] kept = inMemory.get(content);
        if (kept != null) {
            return Optional.of(kept);
        }
        try {
            Optional<Path> path = file(content);
            if (path.isPresent() && Files.size(path.get()) == content.length()) {
                return Optional.of(Files.readAllBytes(path.get())).filter(bytes -> Fingerprint.of(bytes).equals(content));
            }
        } catch (IOException missing) {
            // It is made again.
        }
        return Optional.empty();
    }

    /**
     * Writes the index of what is known, so that what was made is not lost when the build fails later on.
     *
     * @throws IOException when the state folder cannot be written
     */
    public void save() throws IOException {
        if (writing && !fresh.isEmpty()) {
            Map<Fingerprint, Picture> all = new TreeMap<>(PictureCodec.ORDER);
            all.putAll(index.get());
            all.putAll(fresh);
            write(all);
        }
    }

    /**
     * Removes what a site does not need any more.
     *
     * @param used the pictures of the site, by what they were made from
     * @throws IOException when the state folder cannot be written
     */
    public void keepOnly(Set<Fingerprint> used) throws IOException {
        if (!writing || used.isEmpty() && !Files.exists(folder.orElseThrow())) {
            return;
        }
        Map<Fingerprint, Picture> all = new TreeMap<>(PictureCodec.ORDER);
        used.forEach(key -> known(key).ifPresent(picture -> all.put(key, picture)));
        if (all.size() == index.get().size() && fresh.isEmpty()) {
            return;
        }
        write(all);
        Set<String> wanted = new HashSet<>(Set.of(PictureCodec.INDEX));
        all.values().forEach(picture -> {
            picture.files().forEach(file -> wanted.add(file.content().toString()));
            picture.shared().ifPresent(file -> wanted.add(file.content().toString()));
        });
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.orElseThrow())) {
            for (Path file : files) {
                if (!wanted.contains(file.getFileName().toString())) {
                    Files.deleteIfExists(file);
                }
            }
        }
        if (all.isEmpty()) {
            Files.deleteIfExists(folder.orElseThrow().resolve(PictureCodec.INDEX));
            Files.deleteIfExists(folder.orElseThrow());
        }
    }

    private void write(Map<Fingerprint, Picture> all) throws IOException {
        index(folder.orElseThrow()).write(out -> PictureCodec.write(all, out.values()));
    }

    private static SealedFile index(Path folder) {
        return new SealedFile(folder.resolve(PictureCodec.INDEX), SealedFile.Kind.PICTURES);
    }

    private Optional<Path> file(Fingerprint content) {
        return folder.map(path -> path.resolve(content.toString()));
    }

    private Map<Fingerprint, Picture> index() {
        if (folder.isEmpty()) {
            return Map.of();
        }
        try {
            return PictureCodec.read(index(folder.get()).read());
        } catch (IOException | RuntimeException damaged) {
            // Whatever is wrong with it, the pictures are made again.
            return Map.of();
        }
    }
}
