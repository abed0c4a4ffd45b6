package dev.dossier.state;

import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.Anchors;
import dev.dossier.model.Body;
import dev.dossier.model.Directive;
import dev.dossier.model.Fingerprint;
import dev.dossier.model.Heading;
import dev.dossier.model.Markup;
import dev.dossier.model.Page;
import dev.dossier.model.References;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Keeps the texts of pages from when they are parsed until they are rendered: the first ones in memory, the others in a file of
 * its own that nobody else sees, so that a build of any size needs the same memory for them. Thread-safe.
 */
public final class MarkupStore implements AutoCloseable {
    /** Of the memory that the process may have, texts may take the eighth part: as much as 10,000 pages of usual size have in 512 MB. */
    private static final int PART = 8;

    /** About what else is kept of a page until the end; in a site of many pages that is what the memory is needed for. */
    private static final long PAGE = 512;

    /** About what the objects take that hold a text and what is known of it. */
    private static final int OBJECTS = 150;

    /** Enough for what is known of most texts. */
    private static final int USUAL = 1024;

    private final long room;
    private final AtomicLong inMemory = new AtomicLong();
    private final AtomicLong end = new AtomicLong();
    private Optional<FileChannel> file = Optional.empty();

    private MarkupStore(long room) {
        this.room = room;
    }

    /** Creates the store for a site of so many pages. */
    public static MarkupStore of(int pages) {
        return withRoom(Runtime.getRuntime().maxMemory() / PART - pages * PAGE);
    }

    /** Creates a store that keeps about so many bytes in memory. */
    static MarkupStore withRoom(long room) {
        return new MarkupStore(room);
    }

    /** Takes the text of a page with its anchors, and returns the same page with a text that fetches them from here. */
    public Page keep(Page page) {
        Body body = kept(page);
        return body instanceof Kept kept ? page.withText(kept, new KeptAnchors(kept)) : page.withBody(body);
    }

    /** Takes the text of a page, and returns the same page with one that fetches its markup from here; its anchors stay where they are. */
    public Page keepMarkup(Page page) {
        return page.withBody(kept(page));
    }

    private Body kept(Page page) {
        Body body = page.body();
        Markup markup = body.markup();
        Encoder known = new Encoder(USUAL);
        write(markup, known);
        if (inMemory.addAndGet(markup.html().length() + known.length() + OBJECTS) <= room) {
            return new Present(
                    body.fingerprint(), body.references(), List.copyOf(body.directives()), page.location(), markup.html(),
                    Arrays.copyOf(known.array(), known.length()));
        }
        Encoder encoder = new Encoder(markup.html().length() + known.length() + USUAL);
        encoder.all(body.references(), reference -> write(reference, encoder));
        encoder.all(page.anchors(), encoder::text);
        encoder.text(markup.html());
        encoder.part(known.whole());
        int length = encoder.length();
        long position = end.getAndAdd(length);
        try {
            ByteBuffer bytes = ByteBuffer.wrap(encoder.array(), 0, length);
            FileChannel channel = channel();
            while (bytes.hasRemaining()) {
                channel.write(bytes, position + bytes.position());
            }
            return new Kept(channel, position, length, body.fingerprint(), List.copyOf(body.directives()), page.location());
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /**
     * A text in memory. What is known of it waits as bytes: it would be dozens of objects, and each collection of garbage between now and
     * when they are asked for follows and copies every one.
     */
    private record Present(
            Fingerprint fingerprint, List<Reference> references, List<Directive> directives, SourceLocation source, String html, byte[] known)
            implements Body {
        @Override
        public Markup markup() {
            return read(html, new Decoder(known, 0), directives, source);
        }
    }

    /** A text in the file, and what else is rarely asked for. */
    private record Kept(
            FileChannel channel, long position, int length, Fingerprint fingerprint, List<Directive> directives, SourceLocation source)
            implements Body {
        private Decoder decoder() {
            return new Decoder(fetch(channel, position, length), 0);
        }

        @Override
        public List<Reference> references() {
            return references(decoder());
        }

        private static List<Reference> references(Decoder in) {
            return References.of(in.all(() -> new Reference(in.text(), in.flag())));
        }

        Set<String> anchors() {
            Decoder in = decoder();
            references(in);
            return Anchors.of(in.all(in::text));
        }

        @Override
        public Markup markup() {
            Decoder in = decoder();
            references(in);
            in.all(in::text);
            return read(in.text(), in, directives, source);
        }
    }

    /** The anchors of a text in the file. */
    static final class KeptAnchors extends AbstractSet<String> {
        private final Kept text;

        private KeptAnchors(Kept text) {
            this.text = text;
        }

        /** Fetches them. */
        Set<String> all() {
            return text.anchors();
        }

        @Override
        public boolean contains(Object anchor) {
            return all().contains(anchor);
        }

        @Override
        public Iterator<String> iterator() {
            return all().iterator();
        }

        @Override
        public int size() {
            return all().size();
        }
    }

    private synchronized FileChannel channel() throws IOException {
        if (file.isEmpty()) {
            Path path = Files.createTempFile("dossier", ".markup");
            file = Optional.of(FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
        }
        return file.get();
    }

    private static byte[] fetch(FileChannel channel, long position, int length) {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        try {
            while (bytes.hasRemaining() && channel.read(bytes, position + bytes.position()) >= 0) {
                // A read may bring less than was asked for.
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return bytes.array();
    }

    private static void write(Body.Reference reference, Encoder out) {
        out.text(reference.destination());
        out.flag(reference.image());
    }

    /** Writes what is known of a text, but not the text. */
    private static void write(Markup markup, Encoder out) {
        out.flag(markup.title().isPresent());
        markup.title().ifPresent(out::text);
        out.number(markup.marks().length);
        for (int mark : markup.marks()) {
            out.number(mark);
        }
        out.all(markup.links(), link -> {
            write(link.reference(), out);
            out.number(link.location().line());
            out.number(link.location().column());
            out.flag(link.item());
        });
        out.all(markup.headings(), heading -> {
            out.number(heading.level());
            out.text(heading.id());
            out.text(heading.text());
        });
        out.all(markup.places(), place -> {
            out.number(place.location().line());
            out.number(place.location().column());
            out.number(place.length());
        });
    }

    private static Markup read(String html, Decoder in, List<Directive> directives, SourceLocation source) {
        Optional<String> title = in.flag() ? Optional.of(in.text()) : Optional.empty();
        return new Markup(
                title,
                html,
                numbers(in),
                in.all(() -> new Markup.Link(
                        new Body.Reference(in.text(), in.flag()), source.at(in.smallNumber(), in.smallNumber()), in.flag())),
                directives,
                in.all(() -> new Heading(in.smallNumber(), in.text(), in.text())),
                List.of(),
                in.all(() -> new Markup.Place(source.at(in.smallNumber(), in.smallNumber()), in.smallNumber())));
    }

    private static int[] numbers(Decoder in) {
        int[] numbers = new int[in.count()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = in.smallNumber();
        }
        return numbers;
    }

    /** Gives the space back; no text can be fetched any more. */
    @Override
    public void close() throws IOException {
        if (file.isPresent()) {
            file.get().close();
        }
    }
}
