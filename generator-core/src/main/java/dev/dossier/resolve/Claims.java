package dev.dossier.resolve;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.model.Route;
import dev.dossier.model.Routes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Who wants which file of the output. Two that a case-insensitive file system, or one that composes letters, takes for the same
 * are an error on every system, and so is a file where another needs a folder.
 */
final class Claims {
    private static final int FEWEST = 64;

    private final Consumer<Diagnostic> problems;
    private final List<Route> routes = new ArrayList<>();
    private final Spots files;
    private final Spots folders;

    /**
     * Creates claims to nothing.
     *
     * @param expected about how many files will be wanted
     */
    Claims(Consumer<Diagnostic> problems, int expected) {
        this.problems = problems;
        this.files = new Spots(expected);
        this.folders = new Spots(expected);
    }

    /** Returns what has been claimed so far. */
    Routes routes() {
        return Routes.of(routes);
    }

    void add(Route route) {
        String key = route.output().caseFolded();
        Route other = files.putIfAbsent(key, key.length(), route);
        if (other == null) {
            other = folders.get(key, key.length());
        }
        for (int slash = key.lastIndexOf('/'); slash > 0 && other == null; slash = key.lastIndexOf('/', slash - 1)) {
            other = files.get(key, slash);
            if (other == null && folders.putIfAbsent(key, slash, route) != null) {
                break;
            }
        }
        if (other == null) {
            routes.add(route);
        } else {
            report(route, other);
        }
    }

    /**
     * Who came first to each place. A place is the beginning of the path of who came, so that none is kept as a text of its own: most pages
     * have a folder to themselves.
     */
    private static final class Spots {
        private @Nullable Route[] owners;
        private int[] lengths;
        private int count;

        Spots(int expected) {
            owners = new Route[Math.max(FEWEST, Integer.highestOneBit(expected) * 4)];
            lengths = new int[owners.length];
        }

        @Nullable Route get(String path, int length) {
            return owners[slot(path, length)];
        }

        /** Returns who was there. */
        @Nullable Route putIfAbsent(String path, int length, Route route) {
            int slot = slot(path, length);
            Route there = owners[slot];
            if (there == null) {
                owners[slot] = route;
                lengths[slot] = length;
                count++;
                if (2 * count > owners.length) {
                    grow();
                }
            }
            return there;
        }

        private void grow() {
            @Nullable Route[] former = owners;
            int[] ends = lengths;
            owners = new Route[2 * former.length];
            lengths = new int[owners.length];
            for (int i = 0; i < former.length; i++) {
                Route owner = former[i];
                if (owner != null) {
                    int slot = slot(owner.output().caseFolded(), ends[i]);
                    owners[slot] = owner;
                    lengths[slot] = ends[i];
                }
            }
        }

        private int slot(String path, int length) {
            int hash = 0;
            for (int i = 0; i < length; i++) {
                hash = 31 * hash + path.charAt(i);
            }
            int slot = (hash ^ hash >>> 15) & owners.length - 1;
            for (Route owner = owners[slot]; owner != null; owner = owners[slot]) {
                if (lengths[slot] == length && owner.output().caseFolded().regionMatches(0, path, 0, length)) {
                    return slot;
                }
                slot = slot + 1 & owners.length - 1;
            }
            return slot;
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
