package dev.dossier.model;

import dev.dossier.diagnostic.SourceLocation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * One file that a site is made from.
 *
 * @param path where it is inside its kind: a page relative to the content folder, a static file relative to {@code static}
 * @param name how messages call it: its path relative to the site folder, or {@code bureau/…} for a file of the built-in theme
 * @param stamp what the file system says about it
 * @param contents gives its bytes
 */
public record SourceFile(SitePath path, String name, Stamp stamp, Contents contents) {
    /** Gives the bytes of files; one may do that for all files of a folder, so that none has to have its own. */
    @FunctionalInterface
    public interface Contents {
        /** Returns what gives the bytes of a file. */
        Content of(SourceFile file);
    }

    /** Gives the bytes of a file, each time anew. Implementations are thread-safe. */
    @FunctionalInterface
    public interface Content {
        /**
         * Opens the file at its beginning.
         *
         * @throws IOException when the file is gone or cannot be read
         */
        InputStream open() throws IOException;

        /**
         * Reads the file from its beginning.
         *
         * @param most the most bytes to read
         * @throws IOException when the file is gone or cannot be read
         */
        default byte[] read(int most) throws IOException {
            try (InputStream in = open()) {
                return in.readNBytes(most);
            }
        }

        /** Returns whether all bytes are in memory anyway. */
        default boolean isInMemory() {
            return false;
        }
    }

    /** Returns content that is in memory; the bytes must not change any more. */
    public static Content content(byte[] bytes) {
        return new Content() {
            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }

            @Override
            public byte[] read(int most) {
                return bytes.length <= most ? bytes : Arrays.copyOf(bytes, most);
            }

            @Override
            public boolean isInMemory() {
                return true;
            }
        };
    }

    /** Creates a source whose bytes something of its own gives. */
    public SourceFile(SitePath path, String name, Stamp stamp, Content content) {
        this(path, name, stamp, (SourceFile file) -> content);
    }

    /** Creates a source that is no file on a disk. */
    public SourceFile(SitePath path, String name, Content content) {
        this(path, name, Stamp.NONE, content);
    }

    /** Returns what gives its bytes. */
    public Content content() {
        return contents.of(this);
    }

    /** Returns the location that stands for the whole file. */
    public SourceLocation location() {
        return SourceLocation.of(name);
    }

    /** Two sources are the same when messages call them the same; each file has one name in a build. */
    @Override
    public boolean equals(Object other) {
        return other instanceof SourceFile file && file.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
