package dev.dossier.model;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A path inside the site, relative to its root, that is safe and means the same on every system.
 *
 * <p>Segments are separated by {@code /}; the empty path is the root. No segment is empty, {@code .} or {@code ..}, ends in a
 * dot or a blank, holds a control character or one of {@code \ : * ? " < > |}, or is a device name of Windows
 * (<a href="https://learn.microsoft.com/windows/win32/fileio/naming-a-file">Naming Files, Paths, and Namespaces</a>).
 * The text is in Unicode Normalization Form C, so that the same name typed on two systems is the same path.
 *
 * @param value the path, such as {@code history/index.md}
 */
public record SitePath(String value) implements Comparable<SitePath> {
    /** The root of the site. */
    public static final SitePath ROOT = new SitePath("");

    private static final int MAX_SEGMENT_BYTES = 200;
    private static final Set<String> DEVICES = Set.of(
            "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1",
            "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    /**
     * Checks the path.
     *
     * @throws IllegalArgumentException when {@link #problem} has something to say
     */
    public SitePath {
        value = Normalizer.normalize(value, Normalizer.Form.NFC);
        String path = value;
        problem(path).ifPresent(problem -> {
            throw new IllegalArgumentException("'" + path + "' " + problem);
        });
    }

    /** Returns a path from its text. */
    public static SitePath of(String value) {
        return new SitePath(value);
    }

    /** Returns what is wrong with a text as a path, as the end of a sentence ({@code has an empty part}), or nothing. */
    public static Optional<String> problem(String value) {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        int start = 0;
        while (true) {
            int slash = value.indexOf('/', start);
            int end = slash < 0 ? value.length() : slash;
            Optional<String> problem = segmentProblem(value.substring(start, end));
            if (problem.isPresent() || slash < 0) {
                return problem;
            }
            start = slash + 1;
        }
    }

    private static Optional<String> segmentProblem(String segment) {
        if (segment.isEmpty()) {
            return Optional.of("has an empty part");
        }
        if (segment.equals(".") || segment.equals("..")) {
            return Optional.of("has a part '" + segment + "'");
        }
        boolean plain = true;
        for (int i = 0; i < segment.length(); i++) {
            char c = segment.charAt(i);
            if (c < 0x20 || c == 0x7f) {
                return Optional.of("has a control character");
            }
            if ("\\:*?\"<>|".indexOf(c) >= 0) {
                return Optional.of("has a '" + c + "'");
            }
            plain &= c < 0x80;
        }
        char last = segment.charAt(segment.length() - 1);
        if (last == '.' || last == ' ') {
            return Optional.of("has a part that ends in a " + (last == '.' ? "dot" : "blank"));
        }
        int bytes = plain ? segment.length() : segment.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > MAX_SEGMENT_BYTES) {
            return Optional.of("has a part of more than " + MAX_SEGMENT_BYTES + " bytes");
        }
        int dot = segment.indexOf('.');
        String stem = dot < 0 ? segment : segment.substring(0, dot);
        if (stem.length() <= 4 && DEVICES.contains(stem.toLowerCase(Locale.ROOT))) {
            return Optional.of("has a part '" + segment + "', which Windows keeps for a device");
        }
        return Optional.empty();
    }

    /** Returns whether this is the root. */
    public boolean isRoot() {
        return value.isEmpty();
    }

    /** Returns the last part, such as {@code index.md}; empty for the root. */
    public String name() {
        return value.substring(value.lastIndexOf('/') + 1);
    }

    /** Returns the folder that holds this path; the root is its own parent. */
    public SitePath parent() {
        int slash = value.lastIndexOf('/');
        return slash < 0 ? ROOT : new SitePath(value.substring(0, slash));
    }

    /** Returns the path below this one. */
    public SitePath resolve(String child) {
        return new SitePath(isRoot() ? child : value + "/" + child);
    }

    /** Returns the last part's ending in lower case without the dot, such as {@code md}; empty where there is none. */
    public String extension() {
        String name = name();
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** Returns a key that is the same for all spellings that a case-insensitive file system takes for one file. */
    public String caseFolded() {
        String folded = value.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    /** Orders by code units, which is the same on every machine. */
    @Override
    public int compareTo(SitePath other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
