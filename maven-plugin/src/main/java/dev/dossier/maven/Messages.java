package dev.dossier.maven;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.SourceLocation;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns diagnostics into the lines that Maven's own compiler writes, which editors and build servers know how to open. */
final class Messages {
    /** More than this many problems are read by nobody, and the first ones often explain the others. */
    private static final int LISTED = 20;

    /** The folder that the core calls its built-in theme by. */
    private static final String BUILT_IN = "bureau/";

    private final Path site;

    Messages(Path site) {
        this.site = site;
    }

    /** Returns {@code /path/page.md:[line,column] message [DOS101]} and, where there is one, the hint as a second line. */
    List<String> lines(Diagnostic diagnostic) {
        String line = place(diagnostic.location()) + " " + diagnostic.message() + " [" + diagnostic.code().id() + "]";
        return diagnostic.hint().isEmpty() ? List.of(line) : List.of(line, "    hint: " + diagnostic.hint());
    }

    /** Returns the lines of all problems, each begun with a line feed; of many only the first ones and how many there are more. */
    String list(List<Diagnostic> diagnostics) {
        Stream<String> listed = diagnostics.stream().limit(LISTED).flatMap(one -> lines(one).stream());
        int more = diagnostics.size() - LISTED;
        Stream<String> rest = more > 0 ? Stream.of("and " + more + " more; mvn -X lists them all") : Stream.of();
        return Stream.concat(listed, rest).map(line -> "\n" + line).collect(Collectors.joining());
    }

    private String place(SourceLocation location) {
        String file = file(location.file());
        return location.line() == 0
                ? file + ":"
                : file + ":[" + location.line() + "," + Math.max(1, location.column()) + "]";
    }

    private String file(String file) {
        try {
            Path path = site.resolve(file).normalize();
            return file.startsWith(BUILT_IN) && !Files.exists(path) ? file : path.toString();
        } catch (InvalidPathException e) {
            return file;
        }
    }
}
