package dev.dossier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Whole sites as text, several to a file: {@code === name} begins a site, {@code -- path --} one of its files, and
 * {@code -- expected --} what the build says about it.
 *
 * @param name what the site shows
 * @param files the text of each file by its path
 * @param expected the diagnostics, as printed
 */
record SiteText(String name, Map<String, String> files, String expected) {
    private static final String EXPECTED = "expected";

    static List<SiteText> read(Path file) throws IOException {
        List<SiteText> sites = new ArrayList<>();
        for (String part : Files.readString(file).split("(?m)^=== ")) {
            if (!part.isBlank()) {
                int end = part.indexOf('\n');
                sites.add(site(part.substring(0, end).strip(), part.substring(end + 1)));
            }
        }
        return sites;
    }

    private static SiteText site(String name, String text) {
        Map<String, String> files = new LinkedHashMap<>();
        String[] parts = text.split("(?m)^-- ");
        for (int i = 1; i < parts.length; i++) {
            int end = parts[i].indexOf(" --\n");
            files.put(parts[i].substring(0, end), parts[i].substring(end + 4));
        }
        String expected = files.remove(EXPECTED);
        if (expected == null) {
            throw new IllegalStateException("the site '" + name + "' has no part 'expected'");
        }
        return new SiteText(name, files, expected.strip());
    }

    /** Writes the files below a folder; {@code \r\n} ends the lines where asked, and {@code \xNN} in a text stands for a byte. */
    void write(Path folder, boolean carriageReturns) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            String text = carriageReturns ? file.getValue().replace("\n", "\r\n") : file.getValue();
            Files.write(path, bytes(text));
        }
    }

    private static byte[] bytes(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int at = 0;
        for (int escape = text.indexOf("\\x"); escape >= 0; escape = text.indexOf("\\x", at)) {
            bytes.writeBytes(text.substring(at, escape).getBytes(StandardCharsets.UTF_8));
            bytes.write(Integer.parseInt(text.substring(escape + 2, escape + 4), 16));
            at = escape + 4;
        }
        bytes.writeBytes(text.substring(at).getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    /** Returns the text of this site, in the form that is read, with other diagnostics. */
    String expecting(String diagnostics) {
        StringBuilder text = new StringBuilder("=== ").append(name).append('\n');
        files.forEach((path, content) -> text.append("-- ").append(path).append(" --\n").append(content));
        return text.append("-- ").append(EXPECTED).append(" --\n").append(diagnostics).append('\n').toString();
    }

    @Override
    public String toString() {
        return name;
    }
}
