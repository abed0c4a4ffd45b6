package dev.dossier.incremental;

import static dev.dossier.incremental.Words.chance;
import static dev.dossier.incremental.Words.pick;
import static dev.dossier.incremental.Words.quoted;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Edits of what sections say of their pages, and of what decides where and when pages are listed. */
final class SectionEdits {
    static final List<String> KEYS = List.of("publish", "expires", "order", "paginate", "cascade", "topics");

    private static final LocalDate FIRST_BUILD = LocalDate.of(2026, 11, 23);

    private SectionEdits() {}

    /** Returns an edit that sets one of the keys, of a section where that is what it is for. */
    static Edit.Operation set(String key) {
        boolean ofSection = !key.equals("publish") && !key.equals("expires");
        return (bench, random) -> {
            List<String> sections = bench.files.pages().stream().filter(page -> page.endsWith("index.md")).toList();
            boolean known = ofSection && !sections.isEmpty() && chance(80, random);
            String page = known ? pick(sections, random) : PageEdits.page(bench, random);
            String value = value(key, random);
            bench.files.change(page, text -> KeyLines.setInPage(text, key, value));
            return "set '" + key + "' of " + page + " to " + value;
        };
    }

    /** Gives a page terms of a taxonomy, which is declared where it is not. */
    static String terms(Workbench bench, Random random) throws IOException {
        bench.files.change(SiteFiles.CONFIGURATION, yaml ->
                yaml.contains("topics:") ? yaml : KeyLines.set(yaml, "taxonomies", taxonomies(random)));
        return set("topics").apply(bench, random);
    }

    static String value(String key, Random random) {
        return switch (key) {
            case "publish", "expires" -> FIRST_BUILD.plusDays(random.nextInt(60) - (key.equals("publish") ? 40 : 5)).toString();
            case "order" -> pick(List.of("weight", "-weight", "date", "-date", "title", "-title"), random);
            case "paginate" -> Integer.toString(random.nextInt(4));
            case "topics" -> pick(List.of("[Roads]", "[roads, Bridges]", "[Bridges]", "Rivers"), random);
            default -> cascade(random);
        };
    }

    private static String cascade(Random random) {
        return pick(
                List.of(
                        "{params: {colour: " + quoted(Words.title(random)) + "}}",
                        "{tags: [red], weight: " + random.nextInt(9) + "}",
                        "{order: " + value("order", random) + ", paginate: " + value("paginate", random) + "}",
                        "{tags: [green, sea], template: section, date: 2020-01-" + (10 + random.nextInt(9)) + "}",
                        "{expires: " + value("expires", random) + ", draft: " + chance(20, random) + "}",
                        "{search: " + RandomSite.search(random) + "}"),
                random);
    }

    /** Returns taxonomies of which one is that of the pages that have other terms than tags. */
    static String taxonomies(Random random) {
        return pick(
                List.of(
                        "{topics: }", "{topics: {title: " + quoted(Words.title(random)) + "}}",
                        "{places: , topics: {description: " + quoted(Words.title(random)) + "}, tags: {title: Own}}"),
                random);
    }

    /** Returns a pattern for the addresses in a section that there is. */
    static String permalinks(SiteFiles files, Random random) {
        List<String> folders = files.folders();
        if (folders.isEmpty()) {
            return "{}";
        }
        String folder = pick(folders, random).substring(files.content().length());
        String pattern = chance(15, random)
                ? "/:year/:month/:slug/"
                : pick(List.of("/:sections/p/:slug/", "/:section/x/:title/:slug/", "/:sections/y/:slug"), random);
        return "{" + quoted(folder.substring(0, folder.length() - 1)) + ": " + quoted(pattern) + "}";
    }
}
