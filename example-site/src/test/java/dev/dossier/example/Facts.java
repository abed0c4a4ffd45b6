package dev.dossier.example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the texts of the site ask of its tables, and what these say: read anew, so that it does not rest on what Dossier reads. */
final class Facts {
    private static final Path SITE = Path.of("src", "site");
    private static final Pattern ASKED = Pattern.compile("(?<![:\\w]):(value|count)\\{([^}]*)\\}");
    private static final Pattern ATTRIBUTE = Pattern.compile("(\\w+)=(?:\"([^\"]*)\"|([^\\s\"]+))");
    private static final Pattern CONDITION = Pattern.compile("([\\w]+)(<=|>=|<|>|=)(.*)");

    private Facts() {}

    /** Returns the values that the text of a page asks for, in its order, as they stand in the tables. */
    static List<String> asked(String source, String language) throws IOException {
        List<String> values = new ArrayList<>();
        for (Matcher asked = ASKED.matcher(text(source)); asked.find(); ) {
            Map<String, String> attributes = new LinkedHashMap<>();
            for (Matcher one = ATTRIBUTE.matcher(asked.group(2)); one.find(); ) {
                attributes.put(one.group(1), one.group(2) == null ? one.group(3) : one.group(2));
            }
            List<Map<String, String>> rows = table(attributes.get("data")).stream()
                    .filter(row -> holds(row, attributes.getOrDefault("where", "")))
                    .toList();
            if (asked.group(1).equals("count")) {
                values.add(Integer.toString(rows.size()));
            } else {
                if (rows.size() != 1) {
                    throw new IllegalStateException(rows.size() + " rows for " + asked.group());
                }
                String field = attributes.get("field");
                String own = rows.get(0).getOrDefault(field + "_" + language, "");
                values.add(own.isEmpty() ? rows.get(0).get(field) : own);
            }
        }
        return values;
    }

    private static boolean holds(Map<String, String> row, String where) {
        for (String part : where.isEmpty() ? new String[0] : where.split(" & ")) {
            Matcher condition = CONDITION.matcher(part);
            if (!condition.matches()) {
                throw new IllegalStateException("no condition: " + part);
            }
            String cell = row.get(condition.group(1));
            String value = condition.group(3);
            boolean equal = condition.group(2).equals("=");
            if (equal ? !cell.equals(value) : cell.isEmpty() || !compares(Long.parseLong(cell), condition.group(2), Long.parseLong(value))) {
                return false;
            }
        }
        return true;
    }

    private static boolean compares(long cell, String operator, long value) {
        return switch (operator) {
            case "<" -> cell < value;
            case "<=" -> cell <= value;
            case ">" -> cell > value;
            default -> cell >= value;
        };
    }

    /** Returns the text of a page below {@code content} without its front matter. */
    static String text(String source) throws IOException {
        String text = Files.readString(SITE.resolve("content").resolve(source));
        return text.substring(text.indexOf("\n---\n", 4) + 5);
    }

    /** Returns the rows of a table by their columns (RFC 4180). */
    static List<Map<String, String>> table(String name) throws IOException {
        List<List<String>> lines = new ArrayList<>(List.of(new ArrayList<>()));
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        String text = Files.readString(SITE.resolve("data").resolve(name + ".csv")).replace("\r\n", "\n");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                boolean twice = quoted && i + 1 < text.length() && text.charAt(i + 1) == '"';
                cell.append(twice ? "\"" : "");
                i += twice ? 1 : 0;
                quoted = twice || !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                lines.get(lines.size() - 1).add(cell.toString().strip());
                cell.setLength(0);
                if (c == '\n') {
                    lines.add(new ArrayList<>());
                }
            } else {
                cell.append(c);
            }
        }
        lines.remove(lines.size() - 1);
        List<String> columns = lines.remove(0);
        return lines.stream().map(line -> {
            Map<String, String> row = new LinkedHashMap<>();
            columns.forEach(column -> row.put(column, line.get(columns.indexOf(column))));
            return row;
        }).toList();
    }
}
