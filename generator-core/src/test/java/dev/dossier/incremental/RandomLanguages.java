package dev.dossier.incremental;

import static dev.dossier.incremental.Words.chance;
import static dev.dossier.incremental.Words.pick;
import static dev.dossier.incremental.Words.quoted;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The languages of a random site: its pages become those of the first, and some of them have translations, which edits add or remove. */
final class RandomLanguages {
    static final String MAIN = "en";

    private static final List<List<String>> OTHERS = List.of(List.of("fr"), List.of("ar"), List.of("fr", "ar"), List.of("ar", "pt-BR", "es"));

    private static final List<String> TAGS = List.of("fr", "ar");

    private RandomLanguages() {}

    /** Gives languages to a site whose pages are in a folder of their own; another stays as it is. */
    static void addTo(SiteFiles files, Random random) {
        String content = files.content();
        if (content.isEmpty()) {
            return;
        }
        for (String path : files.below(content)) {
            // One folder deeper, the tables of the site are one folder further away.
            String text = files.text(path).replace(RandomDirectives.TABLE, "../" + RandomDirectives.TABLE);
            files.put(content + MAIN + "/" + path.substring(content.length()), text);
            files.remove(path);
        }
        List<String> written = files.below(content + MAIN + "/").stream().filter(path -> path.endsWith(".md")).toList();
        List<String> declared = new ArrayList<>(List.of(MAIN + ": {name: English}"));
        for (String tag : pick(OTHERS, random)) {
            declared.add(tag + ": {name: " + tag + (chance(50, random) ? ", title: " + quoted(Words.title(random)) : "") + "}");
            for (String page : written) {
                if (chance(45, random)) {
                    files.put(content + tag + page.substring(content.length() + MAIN.length()), translation(files.text(page), tag, random));
                }
            }
        }
        String yaml = KeyLines.remove(files.text(SiteFiles.CONFIGURATION), "language");
        yaml = KeyLines.set(yaml, "languages", "{" + String.join(", ", declared) + "}");
        files.put(SiteFiles.CONFIGURATION, KeyLines.set(yaml, "fallback", pick(List.of("original", "none"), random)));
    }

    /** Returns languages, the default one first or, now and then, another. */
    static String value(Random random) {
        String english = MAIN + ": {name: English" + (chance(30, random) ? ", title: " + quoted(Words.title(random)) : "") + "}";
        String french = "fr: {name: Français, description: " + quoted(Words.title(random)) + "}";
        String arabic = "ar: {name: العربية" + (chance(30, random) ? ", author: " + quoted(Words.title(random)) : "")
                + (chance(30, random) ? ", menus: {main: []}" : "") + "}";
        return chance(85, random)
                ? "{" + english + ", " + french + ", " + arabic + "}"
                : "{" + french + ", " + english + ", " + arabic + "}";
    }

    static String translate(Workbench bench, Random random) {
        List<String> pages = bench.files.below(SiteFiles.MAIN_LANGUAGE).stream().filter(path -> path.endsWith(".md")).toList();
        if (pages.isEmpty()) {
            return "";
        }
        String page = pick(pages, random);
        String language = pick(TAGS, random);
        String target = in(language, page);
        bench.files.put(target, translation(bench.files.text(page), language, random));
        return "translated " + page + " as " + target;
    }

    static String untranslate(Workbench bench, Random random) {
        List<String> pages = bench.files.pages().stream()
                .filter(page -> TAGS.stream().anyMatch(language -> page.startsWith("content/" + language + "/")))
                .toList();
        return pages.isEmpty() ? "" : FileEdits.remove(bench, List.of(pick(pages, random)), random);
    }

    /** Changes what the configuration says of the languages of a site that has several. */
    static String configure(Workbench bench, Random random) {
        if (!isMultilingual(bench.files)) {
            return "";
        }
        String key = chance(70, random) ? "languages" : "fallback";
        String value = key.equals("languages") ? value(random) : pick(List.of("original", "none"), random);
        bench.files.change(SiteFiles.CONFIGURATION, text -> KeyLines.set(text, key, value));
        return "configured " + key + ": " + value;
    }

    static boolean isMultilingual(SiteFiles files) {
        return files.content().equals(SiteFiles.MAIN_LANGUAGE);
    }

    private static String in(String language, String page) {
        return "content/" + language + "/" + page.substring(SiteFiles.MAIN_LANGUAGE.length());
    }

    /** Returns a page in another language: with words of its own, sometimes at another address, and with former addresses of its own. */
    private static String translation(String page, String tag, Random random) {
        String yaml = KeyLines.yamlOf(page).replace("old/", "old-" + tag + "/");
        yaml = KeyLines.set(yaml, "title", quoted(tag + " " + Words.title(random)));
        if (chance(20, random)) {
            yaml = KeyLines.set(yaml, "slug", Words.fresh("slug-" + tag, random));
        }
        // A file that is included is one beside the page itself.
        String body = KeyLines.bodyOf(page).replaceAll("(?m)^::include.*$", "");
        return KeyLines.join(yaml, body + "\n" + Words.sentence(random) + "\n");
    }
}
