package dev.dossier.report;

import dev.dossier.diagnostic.DiagnosticCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads what is written about codes. The codes of a group, which have the same first digit, share a file, {@code codes/1.txt}, in which
 * {@code === DOS101} begins a code, {@code what:}, {@code why:}, {@code fix:} and {@code story:} its texts, and {@code -- path --} or
 * {@code -- fixed: path --} a file of its example.
 */
final class CodeTexts {
    private static final String FIXED = "fixed: ";

    private CodeTexts() {}

    /** Returns the help for a code; one that nobody has written about has empty texts. */
    static CodeHelp read(DiagnosticCode code) {
        String group = group(code);
        int start = group.indexOf("=== " + code.id() + "\n");
        int end = start < 0 ? -1 : group.indexOf("\n=== ", start + 1);
        return parse(code, start < 0 ? "" : group.substring(start, end < 0 ? group.length() : end + 1));
    }

    private static CodeHelp parse(DiagnosticCode code, String text) {
        String[] parts = text.split("(?m)^-- ");
        Map<String, String> texts = texts(parts[0]);
        Map<String, String> broken = new LinkedHashMap<>();
        Map<String, String> fixed = new LinkedHashMap<>();
        for (int i = 1; i < parts.length; i++) {
            int end = parts[i].indexOf(" --\n");
            String path = parts[i].substring(0, end);
            String content = parts[i].substring(end + " --\n".length()).stripTrailing();
            boolean good = path.startsWith(FIXED);
            (good ? fixed : broken).put(good ? path.substring(FIXED.length()) : path, content.isEmpty() ? "" : content + "\n");
        }
        return new CodeHelp(
                code, texts.getOrDefault("what", ""), texts.getOrDefault("why", ""), texts.getOrDefault("fix", ""),
                texts.getOrDefault("story", ""), broken, fixed);
    }

    /** Returns the texts by their keys; a text goes on until the next key. */
    private static Map<String, String> texts(String head) {
        Map<String, String> texts = new LinkedHashMap<>();
        String key = "";
        for (String line : head.lines().skip(1).toList()) {
            int colon = line.indexOf(": ");
            boolean begins = colon > 0 && "what why fix story".contains(line.substring(0, colon));
            key = begins ? line.substring(0, colon) : key;
            texts.merge(key, (begins ? line.substring(colon + 2) : line).strip(), (one, more) -> (one + " " + more).strip());
        }
        return texts;
    }

    private static String group(DiagnosticCode code) {
        String name = "codes/" + code.id().charAt("DOS".length()) + ".txt";
        try (InputStream in = CodeTexts.class.getResourceAsStream(name)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
