package dev.dossier.state;

import dev.dossier.model.Fingerprint;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/** A file that says in its first line what it is and ends with a checksum; it is there as a whole or not at all. */
final class SealedFile {
    /** Another format gets another number. */
    private static final int FORMAT = 7;

    private static final int SEAL = 16;
    private static final int BLOCK = 256 * 1024;

    private final Path path;
    private final byte[] head;

    /** What a file is for; one that was put in the place of another is as unknown as one that is not ours. */
    enum Kind {
        MEMORY,
        JOURNAL,
        PICTURES
    }

    SealedFile(Path path, Kind kind) {
        this.path = path;
        this.head = ("dossier " + kind.name().toLowerCase(Locale.ROOT) + " " + FORMAT + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    String name() {
        return String.valueOf(path.getFileName());
    }

    /** Returns what the file holds. */
    Decoder read() throws IOException {
        byte[] bytes = Files.readAllBytes(path);
        int length = bytes.length - SEAL;
        boolean ours = length >= head.length && Arrays.equals(bytes, 0, head.length, head, 0, head.length);
        if (!ours || !new Decoder(bytes, length).fingerprint().equals(Fingerprint.of(bytes, length))) {
            throw new IOException("not whole, or not ours");
        }
        return new Decoder(bytes, head.length);
    }

    /** Takes what a file is to hold, piece by piece. */
    final class Output {
        private static final int AT_A_TIME = 256;
        private static final int SIDE_BY_SIDE = 8;

        private final Encoder values = new Encoder();
        /** One for each group that is written at once, used again and again. */
        private final List<Encoder> groups = new ArrayList<>();
        private final OutputStream file;
        private final Fingerprint.Digest digest = new Fingerprint.Digest();

        private Output(OutputStream file) {
            this.file = file;
        }

        Encoder values() {
            return values;
        }

        /**
         * Takes values of which there may be many, in their order; processors share some thousands of them at a time.
         *
         * @param write writes one of them; called by several threads
         */
        <T> void all(Iterable<T> many, BiConsumer<T, Encoder> write) throws IOException {
            Iterator<T> rest = many.iterator();
            while (rest.hasNext()) {
                List<List<T>> next = new ArrayList<>();
                while (next.size() < SIDE_BY_SIDE && rest.hasNext()) {
                    next.add(next(rest));
                }
                while (groups.size() < next.size()) {
                    groups.add(new Encoder());
                }
                IntStream.range(0, next.size()).parallel().forEach(i -> encode(next.get(i), write, groups.get(i)));
                for (Encoder group : groups.subList(0, next.size())) {
                    values.part(group.whole());
                    if (values.length() >= BLOCK) {
                        flush();
                    }
                }
            }
        }

        private static <T> List<T> next(Iterator<T> rest) {
            List<T> some = new ArrayList<>(AT_A_TIME);
            while (some.size() < AT_A_TIME && rest.hasNext()) {
                some.add(rest.next());
            }
            return some;
        }

        private static <T> void encode(List<T> some, BiConsumer<T, Encoder> write, Encoder group) {
            group.clear();
            some.forEach(one -> write.accept(one, group));
        }

        private void flush() throws IOException {
            digest.update(values.array(), values.length());
            file.write(values.array(), 0, values.length());
            values.clear();
        }
    }

    /** Says what a file is to hold. */
    @FunctionalInterface
    interface Content {
        void write(Output out) throws IOException;
    }

    /** Replaces the file in one step. */
    void write(Content content) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        Path fresh = path.resolveSibling(name() + ".new");
        try (OutputStream file = Files.newOutputStream(fresh)) {
            Output out = new Output(file);
            file.write(head);
            out.digest.update(head, head.length);
            content.write(out);
            out.flush();
            out.values.fingerprint(out.digest.fingerprint());
            out.flush();
        }
        Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE);
    }

    void delete() throws IOException {
        Files.deleteIfExists(path);
    }
}
