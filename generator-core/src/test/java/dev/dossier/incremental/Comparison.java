package dev.dossier.incremental;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Holds a build against a clean one of the same site.
 *
 * @param before the output folder before the build
 * @param after the output folder after it
 * @param clean the output folder of the clean build
 * @param bench knows which files of the output are not Dossier's
 */
record Comparison(Snapshot before, Snapshot after, Snapshot clean, Workbench bench) {
    /** Returns what differs, or nothing. */
    Optional<String> difference(Outcome outcome, Outcome cleanOutcome) {
        if (outcome.crashed() || !outcome.saysTheSame(cleanOutcome)) {
            return Optional.of("the clean build: " + cleanOutcome + "\n  the incremental build: " + outcome);
        }
        if (!outcome.success()) {
            return before.isUntouched(after) ? Optional.empty() : Optional.of("the build failed, and the output is not as it was");
        }
        return files().or(this::others).or(() -> counts(outcome));
    }

    private Optional<String> files() {
        for (Map.Entry<String, Snapshot.Entry> file : clean.files().entrySet()) {
            String path = file.getKey();
            Snapshot.Entry made = after.files().get(path);
            if (made == null) {
                return Optional.of("'" + path + "' is missing");
            }
            if (!made.sameBytes(file.getValue())) {
                return Optional.of("'" + path + "' differs\n" + firstDifference(file.getValue().bytes(), made.bytes()));
            }
            Snapshot.Entry was = before.files().get(path);
            if (made.sameBytes(was) && !made.isUntouched(was)) {
                return Optional.of("'" + path + "' was written again although nothing in it changed");
            }
        }
        return Optional.empty();
    }

    private Optional<String> others() {
        Set<String> paths = new TreeSet<>(before.files().keySet());
        paths.addAll(after.files().keySet());
        paths.removeAll(clean.files().keySet());
        for (String path : paths) {
            Snapshot.Entry was = before.files().get(path);
            Snapshot.Entry is = after.files().get(path);
            boolean foreign = bench.foreign.contains(path);
            if (foreign && (is == null || !is.isUntouched(was))) {
                return Optional.of("'" + path + "' is not by Dossier and was changed or removed");
            }
            boolean mayStay = foreign || bench.doubtful.contains(path) && is != null && is.isUntouched(was);
            if (is != null && !mayStay) {
                return Optional.of("'" + path + "' is in the output, but not in that of a clean build");
            }
        }
        return Optional.empty();
    }

    private Optional<String> counts(Outcome outcome) {
        NavigableMap<String, Snapshot.Entry> was = before.files();
        long written = clean.files().entrySet().stream().filter(file -> !file.getValue().sameBytes(was.get(file.getKey()))).count();
        long removed = was.keySet().stream().filter(path -> !after.files().containsKey(path)).count();
        return outcome.written() == written && outcome.removed() == removed
                ? Optional.empty()
                : Optional.of("the build says that it wrote " + outcome.written() + " and removed " + outcome.removed()
                        + " files, but it wrote " + written + " and removed " + removed);
    }

    /** Returns the first line in which two texts differ, with where it begins to. */
    private static String firstDifference(byte[] clean, byte[] made) {
        List<String> expected = new String(clean, StandardCharsets.UTF_8).lines().toList();
        List<String> actual = new String(made, StandardCharsets.UTF_8).lines().toList();
        int line = 0;
        while (line < expected.size() && line < actual.size() && expected.get(line).equals(actual.get(line))) {
            line++;
        }
        return "    line " + (line + 1) + "\n    clean:       " + shown(expected, line)
                + "\n    incremental: " + shown(actual, line);
    }

    private static String shown(List<String> lines, int line) {
        if (line >= lines.size()) {
            return "(the end)";
        }
        String text = lines.get(line);
        return text.length() <= 500 ? text : text.substring(0, 500) + "…";
    }
}
