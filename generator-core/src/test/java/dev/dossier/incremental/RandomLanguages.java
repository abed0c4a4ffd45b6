package dev.dossier.incremental;

import static dev.dossier.incremental.Words.chance;
import static dev.dossier.incremental.Words.pick;
import static dev.dossier.incremental.Words.quoted;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The languages of a random site: its pages become those of the first, and some of them have translations. */
final class RandomLanguages {
    static final String MAIN = "en";

    private static final List<List<String>> OTHERS = List.of(List.of("fr"), List.of("ar"), List.of("fr", "ar"), List.of("ar", "pt-BR", "es"));

    private RandomLanguages() {}

    /** Gives languages to a site whose pages are in a folder of their own; another stays as it is. */
    static void addTo(SiteFiles files, Random random) {
        String content = files.content();
        if (content.isEmpty()) {
            return;
        }
        for (String path : files.below(content)) {
            files.put(content + MAIN + "/" + path.substring(content.length()), files.text(path));
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
