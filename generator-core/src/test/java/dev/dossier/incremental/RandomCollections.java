package dev.dossier.incremental;

import static dev.dossier.incremental.Words.chance;
import static dev.dossier.incremental.Words.pick;
import static dev.dossier.incremental.Words.sentence;
import static dev.dossier.incremental.Words.title;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tables whose rows are pages, and edits of these. */
final class RandomCollections {
    private static final String KEY = "collections";
    private static final List<String> TABLES = List.of("data/rows.csv", "data/un/rows.csv", "data/rows.json");
    private static final List<String> SECTIONS = List.of("rows", "goals", "x-y/rows");
    private static final List<String> COLUMNS = List.of("code", "name", "about", "kind", "day", "rank", "more");
    /** What makes events of the rows that have a day. */
    static final String EVENT = ", event: {start: day, location: more}";

    private static final Pattern OF = Pattern.compile("from: ([^,]+),");
    private static final Pattern SECTION = Pattern.compile("section: ([^,]+),");
    private static final int LONG = 25;

    private RandomCollections() {}

    /** Gives a site a table and, in its configuration, a collection of its rows. */
    static void addTo(SiteFiles files, Random random) {
        String table = pick(TABLES, random);
        int rows = chance(15, random) ? LONG : 1 + random.nextInt(4);
        List<List<String>> lines = new ArrayList<>(List.of(COLUMNS));
        for (int i = 0; i < rows; i++) {
            lines.add(row("r" + i, random));
        }
        files.put(table, text(table, lines));
        files.change(SiteFiles.CONFIGURATION, yaml -> KeyLines.set(yaml, KEY, declaration(table, yaml, random)));
        if (chance(25, random)) {
            String types = "{code: {required: true}, day: {type: date}, rank: {type: " + pick(List.of("text", "integer"), random) + "}}";
            files.change(SiteFiles.CONFIGURATION, yaml -> KeyLines.set(yaml, "schemas", "{" + table + ": " + types + "}"));
        }
    }

    /** Returns collections of the table that there is; none where there is none. */
    static String declaration(SiteFiles files, Random random) {
        return tables(files).stream().findFirst().map(table -> declaration(table, files.text(SiteFiles.CONFIGURATION), random)).orElse("{}");
    }

    private static String declaration(String table, String yaml, Random random) {
        StringBuilder keys = new StringBuilder("{from: " + table + ", section: " + pick(SECTIONS, random) + ", key: code");
        keys.append(pick(List.of("", ", title: name", ", title: name", ", title: \"{name} ({code})\""), random));
        keys.append(pick(List.of("", ", description: about", ", description: \"{about} {more}\""), random));
        keys.append(pick(List.of("", ", date: day", ", updated: day"), random));
        keys.append(pick(List.of("", ", weight: rank", ", slug: \"{name} {code}\""), random));
        keys.append(pick(List.of("", "", EVENT), random));
        keys.append(pick(List.of("", ", tags: kind", ", tags: [kind, rank]"), random));
        keys.append(pick(List.of("", "", yaml.contains("topics:") ? ", terms: {topics: [kind, more]}" : ", terms: {tags: more}"), random));
        keys.append(chance(10, random) ? pick(List.of(", publish: day", ", expires: day"), random) : "");
        keys.append(pick(List.of("", "", ", fields: [more, name]", ", fields: [rank]"), random));
        keys.append(pick(List.of("", ", labels: {more: " + Words.quoted(title(random)) + "}"), random));
        return "{rows: " + keys + "}}";
    }

    private static List<String> row(String key, Random random) {
        return List.of(
                key, title(random), chance(50, random) ? title(random) + ", etc" : "", pick(List.of("red", "Red; green", "blue sky", ""), random),
                chance(70, random) ? "2023-0" + (1 + random.nextInt(9)) + "-01" : "", Integer.toString(random.nextInt(3)), title(random));
    }

    private static List<String> tables(SiteFiles files) {
        return TABLES.stream().filter(files::has).toList();
    }

    /** Returns a table as its file says it: no cell has a quotation mark. */
    private static String text(String table, List<List<String>> lines) {
        StringBuilder text = new StringBuilder();
        if (!table.endsWith(".json")) {
            lines.forEach(line -> text.append(String.join(",", line.stream().map(RandomCollections::cell).toList())).append('\n'));
            return text.toString();
        }
        List<String> objects = new ArrayList<>();
        for (List<String> line : lines.subList(1, lines.size())) {
            List<String> members = new ArrayList<>();
            for (int i = 0; i < line.size(); i++) {
                members.add("\"" + lines.get(0).get(i) + "\": \"" + line.get(i) + "\"");
            }
            objects.add("\t{" + String.join(", ", members) + "}");
        }
        return "[\n" + String.join(",\n", objects) + "\n]\n";
    }

    private static String cell(String text) {
        return text.indexOf(',') < 0 ? text : '"' + text + '"';
    }

    private static List<List<String>> lines(String table, String text) {
        List<List<String>> lines = new ArrayList<>();
        boolean json = table.endsWith(".json");
        for (String line : text.lines().filter(one -> !one.isBlank() && !one.equals("[") && !one.equals("]")).toList()) {
            List<String> cells = new ArrayList<>();
            List<String> names = new ArrayList<>();
            for (Matcher cell = Pattern.compile(json ? "\"(\\w+)\": \"([^\"]*)\"" : "()(?:^|,)(?:\"([^\"]*)\"|([^,]*))").matcher(line); cell.find(); ) {
                names.add(cell.group(1));
                cells.add(cell.group(2) != null ? cell.group(2) : cell.group(3));
            }
            if (json && lines.isEmpty()) {
                lines.add(names);
            }
            lines.add(cells);
        }
        return lines;
    }

    /** Does something to the lines of a table, the first of which names its columns; a site without a table gets one. */
    private static String change(Workbench bench, Random random, String words, Consumer<List<List<String>>> change) {
        List<String> tables = tables(bench.files);
        if (tables.isEmpty()) {
            addTo(bench.files, random);
            return "added a collection";
        }
        String table = pick(tables, random);
        List<List<String>> lines = new ArrayList<>(lines(table, bench.files.text(table)));
        if (lines.size() < 2) {
            return "";
        }
        change.accept(lines);
        bench.files.put(table, text(table, lines));
        return words + " " + table + ": " + bench.files.text(table).replace("\n", "\\n");
    }

    static String editRow(Workbench bench, Random random) {
        return change(bench, random, "changed a cell of", lines -> {
            int number = 1 + random.nextInt(lines.size() - 1);
            List<String> cells = new ArrayList<>(lines.get(number));
            int column = random.nextInt(cells.size());
            cells.set(column, row(cells.get(0), random).get(Math.min(column, COLUMNS.size() - 1)));
            lines.set(number, cells);
        });
    }

    static String addRow(Workbench bench, Random random) {
        return change(bench, random, "added a row to", lines -> {
            List<String> row = new ArrayList<>(row(Words.fresh("r", random), random));
            while (row.size() < lines.get(0).size()) {
                row.add("x");
            }
            lines.add(1 + random.nextInt(lines.size()), row.subList(0, lines.get(0).size()));
        });
    }

    static String removeRow(Workbench bench, Random random) {
        return change(bench, random, "removed a row of", lines -> lines.remove(1 + random.nextInt(lines.size() - 1)));
    }

    static String orderRows(Workbench bench, Random random) {
        return change(bench, random, "ordered the rows anew of", lines -> lines.add(lines.remove(1)));
    }

    /** Adds a column that nobody reads but pages that show all. */
    static String addColumn(Workbench bench, Random random) {
        String name = Words.fresh("c", random);
        return change(bench, random, "added a column to", lines -> lines.replaceAll(line -> {
            List<String> longer = new ArrayList<>(line);
            longer.add(line == lines.get(0) ? name : title(random));
            return longer;
        }));
    }

    static String renameColumn(Workbench bench, Random random) {
        return change(bench, random, "renamed the last column of", lines -> {
            List<String> names = new ArrayList<>(lines.get(0));
            names.set(names.size() - 1, chance(50, random) ? "more" : Words.fresh("c", random));
            lines.set(0, names);
        });
    }

    static String spoilRow(Workbench bench, Random random) {
        int column = pick(List.of(0, 0, 4), random);
        String wrong = column == 0 ? pick(List.of("", "a/b", "index", "r0"), random) : "soon";
        return change(bench, random, "spoilt a row of", lines -> {
            List<String> cells = new ArrayList<>(lines.get(lines.size() - 1));
            cells.set(Math.min(column, cells.size() - 1), wrong);
            lines.add(cells);
        });
    }

    /** Gives the table another name; mostly the collection follows. */
    static String renameTable(Workbench bench, Random random) {
        List<String> tables = tables(bench.files).stream().filter(table -> table.endsWith(".csv")).toList();
        if (tables.isEmpty()) {
            return "";
        }
        String from = tables.get(0);
        String to = from.equals(TABLES.get(0)) ? TABLES.get(1) : TABLES.get(0);
        bench.files.put(to, bench.files.text(from));
        bench.files.remove(from);
        boolean follow = chance(80, random);
        if (follow) {
            bench.files.change(SiteFiles.CONFIGURATION, yaml -> yaml.replace("from: " + from, "from: " + to));
        }
        return "renamed " + from + " to " + to + (follow ? ", and the collection follows" : "");
    }

    /** Writes the text of a row into a file of its own, or removes that. */
    static String besideFile(Workbench bench, Random random) {
        return rowPage(bench, random).map(page -> {
            if (bench.files.has(page) && chance(60, random)) {
                bench.files.remove(page);
                return "removed " + page;
            }
            String yaml = pick(List.of("", "---\ntitle: Own title\n---\n", "---\ntags: [own]\nparams: {more: own}\n---\n", "---\ndraft: true\n---\n"), random);
            bench.files.put(page, yaml + (chance(50, random) ? "# A *heading*\n\n" : "") + sentence(random) + "\n");
            return "wrote " + page + ": " + bench.files.text(page).replace("\n", "\\n");
        }).orElse("");
    }

    /** Links from a page to that of a row. */
    static String linkRow(Workbench bench, Random random) {
        return rowPage(bench, random).map(target -> {
            String page = PageEdits.page(bench, random);
            bench.files.change(page, text -> text + "\n[row](" + Links.relative(page, target) + ")\n");
            return "linked from " + page + " to " + target;
        }).orElse("");
    }

    private static Optional<String> rowPage(Workbench bench, Random random) {
        Matcher of = OF.matcher(bench.files.text(SiteFiles.CONFIGURATION));
        Matcher section = SECTION.matcher(bench.files.text(SiteFiles.CONFIGURATION));
        if (!of.find() || !section.find() || !bench.files.has(of.group(1))) {
            return Optional.empty();
        }
        List<List<String>> lines = lines(of.group(1), bench.files.text(of.group(1)));
        return lines.size() < 2
                ? Optional.empty()
                : Optional.of(bench.files.content() + section.group(1) + "/"
                        + lines.get(1 + random.nextInt(lines.size() - 1)).get(0) + ".md");
    }
}
