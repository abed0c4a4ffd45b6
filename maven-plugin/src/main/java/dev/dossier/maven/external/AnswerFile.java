package dev.dossier.maven.external;

import dev.dossier.maven.external.Answer.Kind;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is remembered of former checks, one answer on each line, so that a page that was there is not asked for again each time.
 *
 * @param file where it is kept
 * @param age how long an answer is believed
 */
record AnswerFile(Path file, Duration age) {
    private static final int PARTS = 5;

    /** Reads the answers that can still be believed: those of pages that are there. What cannot be read is not remembered. */
    Map<URI, Answer> read(Instant now) {
        Map<URI, Answer> answers = new TreeMap<>();
        try {
            for (String line : Files.readAllLines(file)) {
                String[] parts = line.split("\t", PARTS);
                if (parts.length == PARTS) {
                    Answer answer =
                            new Answer(Kind.valueOf(parts[1]), Integer.parseInt(parts[2]), parts[3], Instant.parse(parts[0]));
                    boolean there = answer.kind() == Kind.FOUND || answer.kind() == Kind.MOVED;
                    if (there && answer.asked().plus(age).isAfter(now) && !answer.asked().isAfter(now)) {
                        answers.put(URI.create(parts[4]), answer);
                    }
                }
            }
        } catch (IOException | DateTimeException | IllegalArgumentException unreadable) {
            return new TreeMap<>();
        }
        return answers;
    }

    void write(Map<URI, Answer> answers) throws IOException {
        List<String> lines = new TreeMap<>(answers)
                .entrySet().stream()
                        .map(one -> String.join(
                                "\t", one.getValue().asked().toString(), one.getValue().kind().name(),
                                Integer.toString(one.getValue().status()), one.getValue().detail(), one.getKey().toString()))
                        .filter(line -> line.indexOf('\n') < 0 && line.indexOf('\r') < 0)
                        .toList();
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, lines, StandardCharsets.UTF_8);
    }
}
