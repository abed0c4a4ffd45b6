package dev.dossier.resolve;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.model.Route;
import dev.dossier.model.SitePath;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Who wants which file of the output. Two that a case-insensitive file system, or one that composes letters, takes for the same
 * are an error on every system, and so is a file where another needs a folder.
 */
final class Claims {
    private final Consumer<Diagnostic> problems;
    private final SortedMap<SitePath, Route> routes = new TreeMap<>();
    private final Map<String, Route> files = new HashMap<>();
    private final Map<String, Route> folders = new HashMap<>();

    Claims(Consumer<Diagnostic> problems) {
        this.problems = problems;
    }

    /** Returns what has been claimed so far, in the order of the paths. */
    Map<SitePath, Route> routes() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(routes));
    }

    void add(Route route) {
        String key = route.output().caseFolded();
        Route other = files.putIfAbsent(key, route);
        if (other == null) {
            other = folders.get(key);
        }
        for (int slash = key.lastIndexOf('/'); slash > 0 && other == null; slash = key.lastIndexOf('/', slash - 1)) {
            String folder = key.substring(0, slash);
            other = files.get(folder);
            if (other == null && folders.putIfAbsent(folder, route) != null) {
                break;
            }
        }
        if (other == null) {
            routes.put(route.output(), route);
        } else {
            report(route, other);
        }
    }

    private void report(Route route, Route other) {
        String one = route.output().value();
        String same = other.output().value();
        String message = one.equals(same)
                ? "'" + one + "' is wanted by two sources, this one and '" + other.origin() + "'"
                : "'" + one + "' cannot stand beside '" + same + "', which '" + other.origin() + "' wants";
        problems.accept(Diagnostic.error(
                DiagnosticCode.OUTPUT_COLLISION, route.origin(), message, "Rename one of them, or give a page another slug."));
    }
}
