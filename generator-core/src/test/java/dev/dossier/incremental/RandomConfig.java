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
            List.of("title", "description", "baseUrl", "language", "author", "menus", "params", "urls", "html", "theme", "exceptions", "rules", "budgets",
                    "schemas", "gone", "collections", "feeds", "hosting", "markdown", "editUrl", "publishData", "git", "pictures", "taxonomies", "paginate", "permalinks", "search", "socialCards");

    private RandomConfig() {}

    /** Returns a configuration in which a site's own templates find the fields that they may read. */
    static String of(SiteFiles files, Random random) {
        String yaml = "";
        for (String key : KEYS) {
            if (key.equals("exceptions") && !chance(8, random) || key.equals("collections")) {
                continue;
            }
            boolean said = key.equals("params") || key.equals("menus") || chance(key.equals("baseUrl") ? 75 : isCheck(key) || key.equals("permalinks") ? 10 : key.equals("schemas") ? 15 : 40, random);
            yaml = said ? KeyLines.set(yaml, key, value(key, files, random)) : yaml;
        }
        return yaml;
    }

    private static boolean isCheck(String key) {
        return key.equals("socialCards") || key.equals("rules") || key.equals("budgets") || key.equals("gone") || key.equals("feeds") || key.equals("hosting") || key.equals("git");
    }

    static String value(String key, SiteFiles files, Random random) {
        return switch (key) {
            case "title", "description", "author" -> quoted(Words.title(random));
            case "baseUrl" -> pick(List.of("https://example.org/", "https://example.org/docs/", "http://example.com/a/b"), random);
            case "language" -> pick(List.of("en", "en", "fr", "es", "ar", "pt-BR", "de"), random);
            case "urls" -> pick(List.of("folder", "file"), random);
            case "html" -> pick(List.of("escape", "trust", "sanitise"), random);
            case "schemas" -> schemas(random);
            case "collections" -> RandomCollections.declaration(files, random);
            case "params" -> "{colour: " + quoted(Words.title(random)) + ", nested: {number: " + random.nextInt(9) + "}, list: [a, "
                    + quoted(Words.title(random)) + "]" + (chance(50, random) ? ", assets: false}" : "}");
            case "gone" -> "{/lost/: " + quoted(Words.title(random)) + ", /none/#a: moved"
                    + (chance(15, random) ? ", /: the site has closed}" : "}");
            case "feeds" -> pick(List.of("[atom]", "json", "[json, atom]", "[]"), random);
            case "hosting" -> pick(List.of("[netlify]", "[cloudflare, apache]", "[nginx, netlify, apache]", "nginx"), random);
            case "markdown" -> pick(List.of("true", "true", "false"), random);
            case "editUrl" -> "https://git.example/" + pick(List.of("a", "b"), random) + "/edit/{path}";
            case "publishData" -> "[table]";
            // Without a repository it is a warning.
            case "git" -> pick(List.of("true", "false"), random);
            case "theme" -> pick(
                    List.of("bureau", "{accent: '#0b4885'}", "{accent: '#060', accentDark: '#9c9', font: 'Charter, serif'}", "{headingFont: Georgia}",
                            "{logo: assets/favicon.svg}", "{name: bureau, accent: '#444'}"),
                    random);
            case "pictures" -> pick(
                    List.of("{format: jpeg, widths: [16, 24]}", "{widths: [20], quality: 60}", "{quality: 60}", "{format: none}"), random);
            case "menus" -> "{main: " + menu(files, random) + ", side: " + menu(files, random)
                    + (chance(50, random) ? ", footer: " + menu(files, random) : "") + "}";
            case "exceptions" -> exceptions(random);
            case "taxonomies" -> SectionEdits.taxonomies(random);
            case "paginate" -> SectionEdits.value("paginate", random);
            case "search" -> pick(List.of("true", "true", "{queries: []}", "false"), random);
            case "permalinks" -> SectionEdits.permalinks(files, random);
            case "socialCards" -> pick(List.of("true", "{accent: \"#1b5e3c\"}", "false"), random);
            case "rules" -> "{heading-order: " + level(random) + ", title-twice: " + level(random) + ", description: " + level(random)
                    + ", image-alt-empty: " + level(random) + "}";
            case "budgets" -> "{html: " + (1 + random.nextInt(8)) + " KB, images: " + (30 + random.nextInt(100)) + ", page: "
                    + (15 + random.nextInt(8)) + " KB, first: " + (4 + random.nextInt(4)) + " KB, next: " + (700 + random.nextInt(1_200)) + "}";
            default -> "bureau";
        };
    }

    /** Returns what accepts links of the kind that other edits break, until about the time of the builds. */
    private static String exceptions(Random random) {
        String link = pick(List.of("*nowhere*", "*.svg", "*#*", "/*", "*"), random);
        String code = chance(30, random) ? ", code: " + pick(List.of("DOS101", "DOS102", "DOS601", "DOS121"), random) : "";
        String page = chance(20, random) ? ", page: '*a*'" : "";
        return "[{link: '" + link + "'" + code + page + ", reason: known, until: " + until(random) + "}]";
    }

    /** Returns a day around which builds take place. */
    static String until(Random random) {
        return pick(List.of("2026-11-22", "2026-11-23", "2026-11-25", "2027-06-01", "2027-06-01"), random);
    }

    private static String level(Random random) {
        return pick(List.of("off", "off", "warning", "warning", "warning", "warning", "warning", "error"), random);
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
            entries.add(switch (random.nextInt(7)) {
                case 4 -> "{from: " + pick(List.of("sections", "pages"), random) + ", depth: " + (1 + random.nextInt(3)) + "}";
                case 5 -> "{title: " + title + ", children: [" + page + "]}";
                case 6 -> "{page: " + page + ", children: [{page: " + page + ", title: " + title + "}]}";
                case 0 -> "{page: " + page + ", title: " + title + "}";
                case 1 -> "{url: \"https://example.com/?a=1&b=" + random.nextInt(9) + "\", title: " + title + "}";
                default -> page;
            });
        }
        return "[" + String.join(", ", entries) + "]";
    }
}
