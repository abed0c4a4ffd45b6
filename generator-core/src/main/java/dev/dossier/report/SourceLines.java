package dev.dossier.report;

import dev.dossier.diagnostic.SourceLocation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns the place of a problem into the line that stands there. It reads only files of the site and of the built-in theme, each when
 * it is first asked for, and keeps the last one; not thread-safe.
 */
public final class SourceLines {
    /** The largest page that the parser takes; a longer file has no lines that a problem could be in. */
    private static final int MAX_BYTES = 4 * 1024 * 1024;

    /** The folder that messages name the files of the built-in theme by. */
    static final String BUILT_IN = "bureau/";

    private static final String BUILT_IN_RESOURCE = "/dev/dossier/theme/";

    private final Path site;
    private @Nullable String file;
    private List<String> lines = List.of();

    /** Creates the lines of the site in a folder. */
    public SourceLines(Path site) {
        this.site = site.toAbsolutePath().normalize();
    }

    /** Returns the line, without its end; nothing where no line is known or the file cannot be read any more. */
    public Optional<String> line(SourceLocation location) {
        if (location.line() == 0) {
            return Optional.empty();
        }
        if (!location.file().equals(file)) {
            file = location.file();
            lines = text(location.file()).map(SourceLines::split).orElse(List.of());
        }
        return location.line() <= lines.size() ? Optional.of(lines.get(location.line() - 1)) : Optional.empty();
    }

    private static List<String> split(String text) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return List.of(plain.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1));
    }

    private Optional<String> text(String name) {
        try {
            Path path = site.resolve(name).normalize();
            if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) && path.toRealPath().startsWith(site.toRealPath())) {
                try (InputStream in = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
                    return text(in);
                }
            }
            return name.startsWith(BUILT_IN) ? builtIn(name) : Optional.empty();
        } catch (IOException | InvalidPathException gone) {
            return Optional.empty();
        }
    }

    private static Optional<String> builtIn(String name) throws IOException {
        try (InputStream in = SourceLines.class.getResourceAsStream(BUILT_IN_RESOURCE + name)) {
            return in == null ? Optional.empty() : text(in);
        }
    }

    private static Optional<String> text(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MAX_BYTES + 1);
        return bytes.length > MAX_BYTES ? Optional.empty() : Optional.of(new String(bytes, StandardCharsets.UTF_8));
    }
}
