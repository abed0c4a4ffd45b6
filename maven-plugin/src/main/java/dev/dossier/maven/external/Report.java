package dev.dossier.maven.external;

import dev.dossier.model.ExternalLink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Turns what was learnt about links into JSON (RFC 8259), one link on each line. */
record Report(List<String> links) {
    /**
     * Makes a report.
     *
     * @param links the links with their places
     * @param answers what became of an address; nothing where it is none
     */
    static Report of(List<ExternalLink> links, Function<String, Optional<Answer>> answers) {
        Map<String, List<String>> places = new TreeMap<>();
        links.forEach(link -> places.computeIfAbsent(link.url(), any -> new ArrayList<>()).add(link.location().toString()));
        List<String> lines = new ArrayList<>();
        places.forEach((url, all) -> lines.add(line(url, answers.apply(url), all)));
        return new Report(List.copyOf(lines));
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, links.stream().collect(Collectors.joining(",\n", "{\"links\": [\n", "\n]}\n")));
    }

    private static String line(String url, Optional<Answer> answer, List<String> places) {
        String learnt = answer.map(one -> ", \"result\": " + quoted(one.kind().name().toLowerCase(Locale.ROOT))
                        + ", \"status\": " + one.status()
                        + (one.detail().isEmpty() ? "" : ", \"detail\": " + quoted(one.detail()))
                        + ", \"asked\": " + quoted(one.asked().toString()))
                .orElse(", \"result\": \"broken\"");
        String where = places.stream().map(Report::quoted).collect(Collectors.joining(", "));
        return "{\"url\": " + quoted(url) + learnt + ", \"places\": [" + where + "]}";
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c < ' ') {
                json.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                json.append(c == '"' || c == '\\' ? "\\" : "").appendCodePoint(c);
            }
        });
        return json.append('"').toString();
    }
}
