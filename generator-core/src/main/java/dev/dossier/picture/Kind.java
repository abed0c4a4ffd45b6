package dev.dossier.picture;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A kind of pictures that Dossier knows. */
enum Kind {
    /** JPEG (ITU-T T.81), for photos. */
    JPEG("a JPEG", List.of("jpg", "jpeg")),
    /** PNG (W3C, third edition). */
    PNG("a PNG", List.of("png")),
    /** GIF 89a, which mostly moves. */
    GIF("a GIF", List.of("gif")),
    /** WebP (RFC 9649). */
    WEBP("a WebP", List.of("webp")),
    /** A drawing in SVG. */
    SVG("an SVG", List.of("svg"));

    private final String words;
    private final List<String> extensions;

    Kind(String words, List<String> extensions) {
        this.words = words;
        this.extensions = extensions;
    }

    /** Returns what messages call it. */
    String words() {
        return words;
    }

    List<String> extensions() {
        return extensions;
    }

    /** Returns the kind that the name of a file promises. */
    static Optional<Kind> ofExtension(String extension) {
        return Arrays.stream(values()).filter(kind -> kind.extensions.contains(extension)).findFirst();
    }

    /** Returns the kind that a file is by its first bytes; an SVG has none of its own. */
    static Optional<Kind> of(Bytes bytes) {
        if (bytes.has("\u00ff\u00d8\u00ff", 0)) {
            return Optional.of(JPEG);
        }
        if (bytes.has("\u0089PNG\r\n\u001a\n", 0)) {
            return Optional.of(PNG);
        }
        if (bytes.has("GIF87a", 0) || bytes.has("GIF89a", 0)) {
            return Optional.of(GIF);
        }
        return bytes.has("RIFF", 0) && bytes.has("WEBP", 8) ? Optional.of(WEBP) : Optional.empty();
    }
}
