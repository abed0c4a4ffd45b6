package dev.dossier.model;

import dev.dossier.diagnostic.SourceLocation;
import java.io.IOException;
import java.io.InputStream;

/**
 * One file that a site is made from.
 *
 * @param path where it is inside its kind: a page relative to the content folder, a static file relative to {@code static}
 * @param name how messages call it: its path relative to the site folder, or {@code bureau/…} for a file of the built-in theme
 * @param content gives its bytes
 */
public record SourceFile(SitePath path, String name, Content content) {
    /** Gives the bytes of a file, each time anew. Implementations are thread-safe. */
    @FunctionalInterface
    public interface Content {
        /**
         * Opens the file at its beginning.
         *
         * @throws IOException when the file is gone or cannot be read
         */
        InputStream open() throws IOException;
    }

    /** Returns all bytes of the file; the caller has made sure that they fit into memory. */
    public byte[] read() throws IOException {
        try (InputStream in = content.open()) {
            return in.readAllBytes();
        }
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
