package dev.dossier.incremental;

import static dev.dossier.incremental.Words.chance;
import static dev.dossier.incremental.Words.pick;
import static dev.dossier.incremental.Words.quoted;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The configuration of a random site, one key on each line. */
final class RandomConfig {
    static final List<String> KEYS =
            List.of("title", "description", "baseUrl", "language", "author", "menus", "params", "urls", "html", "theme", "schemas");

    private RandomConfig() {}

    /** Returns a configuration in which a site's own templates find the fields that they may read. */
    static String of(SiteFiles files, Random random) {
        String yaml = "";
        for (String key : KEYS) {
            boolean said = key.equals("params") || key.equals("menus") || chance(key.equals("baseUrl") ? 75 : 40, random);
            yaml = said ? KeyLines.set(yaml, key, value(key, files, random)) : yaml;
        }
        return yaml;
    }

    static String value(String key, SiteFiles files, Random random) {
        return switch (key) {
            case "title", "description", "author" -> quoted(Words.title(random));
            case "baseUrl" -> pick(List.of("https://example.org/", "https://example.org/docs/", "http://example.com/a/b"), random);
            case "language" -> pick(List.of("en", "en", "fr", "es", "ar", "pt-BR", "de"), random);
            case "urls" -> pick(List.of("folder", "file"), random);
            case "html" -> pick(List.of("escape", "trust", "sanitise"), random);
            case "schemas" -> schemas(random);
            case "params" -> "{colour: " + quoted(Words.title(random)) + ", nested: {number: " + random.nextInt(9) + "}, list: [a, "
                    + quoted(Words.title(random)) + "]" + (chance(30, random) ? ", assets: false}" : "}");
            case "menus" -> "{main: " + menu(files, random) + ", side: " + menu(files, random)
                    + (chance(50, random) ? ", footer: " + menu(files, random) : "") + "}";
            default -> "bureau";
        };
    }

    /** Returns schemas that the site mostly keeps. */
    private static String schemas(Random random) {
        if (chance(15, random)) {
            return pick(List.of("{/: {description: {required: true}}}", "{/: {flag: {type: number}}}", "{nowhere: {}}"), random);
        }
        return pick(List.of(
                "{/: {colour: {pattern: \".*\"}, flag: {type: flag}, weight: {min: 0, max: 20}}}",
                "{/: {row: {type: reference, of: data/table.csv, column: a}, tags: {pattern: \".+\"}}}",
                "{/: {row: {type: integer, max: 2}}, data/table.csv: {a: {type: integer, required: true}}}"), random);
    }

    private static String menu(SiteFiles files, Random random) {
        List<String> entries = new ArrayList<>();
        List<String> pages = files.pages().stream().filter(path -> !files.text(path).contains("draft: true")).toList();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            String page = pages.isEmpty() ? quoted("index.md") : Links.inMenu(pick(pages, random));
            String title = quoted(Words.title(random));
            entries.add(switch (random.nextInt(4)) {
                case 0 -> "{page: " + page + ", title: " + title + "}";
                case 1 -> "{url: \"https://example.com/?a=1&b=" + random.nextInt(9) + "\", title: " + title + "}";
                default -> page;
            });
        }
        return "[" + String.join(", ", entries) + "]";
    }
}
