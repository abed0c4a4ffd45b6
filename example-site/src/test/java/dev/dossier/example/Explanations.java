package dev.dossier.example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What axe cannot decide and people have looked at: a rule, a pattern of what axe says, and a reason, in a line each. */
final class Explanations {
    static final Path FILE = Path.of("src/test/resources/incomplete.txt");

    private final List<Explanation> unused;
    private final List<Explanation> all;

    private record Explanation(String rule, Pattern finding, String reason) {
        boolean covers(AxeFinding found) {
            return !found.sure() && rule.equals(found.rule()) && finding.matcher(found.toString()).find();
        }
    }

    Explanations(List<String> lines) {
        all = lines.stream().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> {
            String[] parts = line.split(" \\| ", 3);
            return new Explanation(parts[0], Pattern.compile(parts[1]), parts[2]);
        }).toList();
        unused = new ArrayList<>(all);
    }

    static Explanations read() throws IOException {
        return new Explanations(Files.readAllLines(FILE));
    }

    boolean cover(AxeFinding finding) {
        List<Explanation> those = all.stream().filter(one -> one.covers(finding)).toList();
        unused.removeAll(those);
        return !those.isEmpty();
    }

    /** Returns what explains nothing any more. */
    List<String> unused() {
        return unused.stream().map(Explanation::toString).toList();
    }
}
