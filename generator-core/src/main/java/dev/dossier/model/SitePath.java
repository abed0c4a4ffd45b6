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
 */
public final class SitePath implements Comparable<SitePath> {
    /** The root of the site. */
    public static final SitePath ROOT = new SitePath("");

    private static final int MAX_SEGMENT_BYTES = 200;
    private static final int MIN_DEVICE = 3;
    private static final int MAX_DEVICE = 4;
    private static final Set<String> DEVICES = Set.of(
            "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1",
            "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    private final String value;

    /** Takes a text that is known to be a path. */
    private SitePath(String value) {
        this.value = value;
    }

    /**
     * Returns a path from its text.
     *
     * @throws IllegalArgumentException when {@link #problem} has something to say
     */
    public static SitePath of(String value) {
        if (isPlain(value, 0)) {
            return new SitePath(value);
        }
        String composed = Normalizer.normalize(value, Normalizer.Form.NFC);
        problem(composed).ifPresent(problem -> {
            throw new IllegalArgumentException("'" + composed + "' " + problem);
        });
        return new SitePath(composed);
    }

    /** Returns the path, such as {@code history/index.md}. */
    public String value() {
        return value;
    }

    /**
     * Returns whether a text is, from one of its parts on, a path that needs no closer look: most are. Letters and digits of ASCII,
     * hyphens and underscores are in order anywhere, dots inside of a name that is longer than that of any device.
     */
    private static boolean isPlain(String value, int from) {
        int start = from;
        for (int i = from; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '/') {
                if (!isPlainPart(value, start, i)) {
                    return false;
                }
                start = i + 1;
            } else if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '.' || c >= 'A' && c <= 'Z' || c == '_')) {
                return false;
            }
        }
        return isPlainPart(value, start, value.length());
    }

    private static boolean isPlainPart(String value, int start, int end) {
        int length = end - start;
        if (length == 0 || length > MAX_SEGMENT_BYTES || value.charAt(end - 1) == '.') {
            return false;
        }
        int dot = value.indexOf('.', start);
        int stem = dot < 0 || dot > end ? length : dot - start;
        return stem < MIN_DEVICE
                || stem > MAX_DEVICE
                || !DEVICES.contains(value.substring(start, start + stem).toLowerCase(Locale.ROOT));
    }

    /** Returns what is wrong with a text as a path, as the end of a sentence ({@code has an empty part}), or nothing. */
    public static Optional<String> problem(String value) {
        if (value.isEmpty() || isPlain(value, 0)) {
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
        if (stem.length() <= MAX_DEVICE && DEVICES.contains(stem.toLowerCase(Locale.ROOT))) {
            return Optional.of("has a part '" + segment + "', which Windows keeps for a device");
        }
        return Optional.empty();
    }

    /**
     * Follows a relative path from a folder, as a browser does: {@code ..} leads to the folder above, {@code .} and empty parts lead
     * nowhere, and a path that begins with {@code /} begins at the root.
     *
     * @return the way from the root, of which nothing was checked; nothing when the path climbs out of it
     */
    public static Optional<String> follow(String folder, String path) {
        StringBuilder way = new StringBuilder(folder.length() + path.length() + 1);
        if (!path.startsWith("/")) {
            way.append(folder);
        }
        int start = 0;
        while (start <= path.length()) {
            int slash = path.indexOf('/', start);
            int end = slash < 0 ? path.length() : slash;
            if (end - start == 2 && path.startsWith("..", start)) {
                if (way.length() == 0) {
                    return Optional.empty();
                }
                way.setLength(Math.max(0, way.lastIndexOf("/")));
            } else if (end > start && !(end - start == 1 && path.charAt(start) == '.')) {
                way.append(way.length() == 0 ? "" : "/").append(path, start, end);
            }
            start = end + 1;
        }
        return Optional.of(way.toString());
    }

    /** Returns whether this is the root. */
    public boolean isRoot() {
        return value.isEmpty();
    }

    /** Returns the last part, such as {@code index.md}; empty for the root. */
    public String name() {
        return value.substring(value.lastIndexOf('/') + 1);
    }

    /** Returns whether the last part is a name. */
    public boolean isNamed(String name) {
        int start = value.length() - name.length();
        return value.endsWith(name) && (start == 0 || value.charAt(start - 1) == '/');
    }

    /** Returns whether a folder is the one that holds this path. */
    public boolean isIn(SitePath folder) {
        int slash = Math.max(0, value.lastIndexOf('/'));
        return slash == folder.value.length() && value.startsWith(folder.value);
    }

    /** Returns the folder that holds this path; the root is its own parent. */
    public SitePath parent() {
        int slash = value.lastIndexOf('/');
        return slash < 0 ? ROOT : new SitePath(value.substring(0, slash));
    }

    /**
     * Returns the path below this one.
     *
     * @throws IllegalArgumentException when the child is no path
     */
    public SitePath resolve(String child) {
        if (isRoot()) {
            return of(child);
        }
        String path = value + "/" + child;
        return isPlain(path, value.length() + 1) ? new SitePath(path) : of(path);
    }

    /** Returns the last part's ending in lower case without the dot, such as {@code md}; empty where there is none. */
    public String extension() {
        int dot = value.lastIndexOf('.');
        return dot <= value.lastIndexOf('/') + 1 ? "" : value.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** Returns a key that is the same for all spellings that a case-insensitive file system takes for one file. */
    public String caseFolded() {
        boolean folds = false;
        for (int i = 0; i < value.length() && !folds; i++) {
            char c = value.charAt(i);
            folds = c >= 'A' && c <= 'Z' || c >= 0x80;
        }
        if (!folds) {
            return value;
        }
        String folded = value.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    /** Orders by code units, which is the same on every machine. */
    @Override
    public int compareTo(SitePath other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SitePath path && path.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
