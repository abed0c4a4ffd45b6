package dev.dossier.feature.search;

import dev.dossier.model.Fingerprint;
import dev.dossier.model.SitePath;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** Files of an index in memory, with those of a build before. */
final class MemoryFiles implements IndexFiles {
    final Map<SitePath, byte[]> made = new ConcurrentSkipListMap<>(Comparator.comparing(SitePath::value));
    private final Map<SitePath, byte[]> former;

    MemoryFiles(Map<SitePath, byte[]> former) {
        this.former = former;
    }

    /** Returns all files as texts. */
    Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        made.forEach((path, bytes) -> texts.put(path.name(), new String(bytes, StandardCharsets.UTF_8)));
        return texts;
    }

    Searcher searcher() {
        Map<String, String> texts = texts();
        return new Searcher(Root.of(texts.getOrDefault(IndexWriter.ROOT, "")), name -> texts.getOrDefault(name + ".txt", ""));
    }

    @Override
    public boolean areWhole(SitePath folder) {
        return !former.isEmpty();
    }

    @Override
    public Optional<byte[]> former(SitePath file) {
        return Optional.ofNullable(former.get(file));
    }

    @Override
    public void keepAll(SitePath folder) {
        made.putAll(former);
    }

    @Override
    public void take(SitePath file, byte[] bytes, Fingerprint content) {
        if (made.put(file, bytes) != null) {
            throw new IllegalStateException("a file is made twice: " + file);
        }
    }

    @Override
    public Overflow overflow() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        return new Overflow() {
            @Override
            public long append(byte[] bytes, int length) {
                long position = all.size();
                all.write(bytes, 0, length);
                return position;
            }

            @Override
            public byte[] read(long position, int length) {
                return Arrays.copyOfRange(all.toByteArray(), (int) position, (int) position + length);
            }
        };
    }
}
