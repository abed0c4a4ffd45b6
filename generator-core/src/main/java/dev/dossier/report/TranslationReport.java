package dev.dossier.report;

import dev.dossier.model.Translation;
import dev.dossier.model.Translation.State;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How the translations of a site stand to their originals, for programs and people.
 *
 * @param translations all that there are or could be, in the order of the originals and of the languages
 */
public record TranslationReport(List<Translation> translations) {
    private static final int VERSION = 1;
    private static final int WIDTH = 10;

    /** Copies the list. */
    public TranslationReport {
        translations = List.copyOf(translations);
    }

    /** Returns all translations as JSON. */
    public String json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("version", VERSION);
        List<Object> languages = new ArrayList<>();
        counts().forEach((language, counts) -> {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("language", language);
            counts.forEach((state, count) -> entry.put(word(state), count));
            languages.add(entry);
        });
        json.put("languages", languages);
        Map<String, List<Object>> pages = new LinkedHashMap<>();
        translations.forEach(one -> pages.computeIfAbsent(one.original().value(), any -> new ArrayList<>()).add(entry(one)));
        List<Object> originals = new ArrayList<>();
        pages.forEach((original, entries) -> {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("original", original);
            entry.put("translations", entries);
            originals.add(entry);
        });
        json.put("pages", originals);
        return Json.of(json);
    }

    private static Map<String, Object> entry(Translation translation) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("language", translation.language());
        entry.put("page", translation.page().value());
        entry.put("state", word(translation.state()));
        entry.put("behind", translation.behind());
        entry.put("changed", translation.changed());
        entry.put("added", translation.added());
        entry.put("removed", translation.removed());
        return entry;
    }

    /** Returns a table of the languages for a terminal; no line where there is nothing to translate. */
    public List<String> lines() {
        if (translations.isEmpty()) {
            return List.of();
        }
        long pages = translations.stream().map(Translation::original).distinct().count();
        StringBuilder header = new StringBuilder(pad("translations of " + pages + (pages == 1 ? " page" : " pages"), 2 * WIDTH + WIDTH / 2));
        for (State state : State.values()) {
            header.append(right(word(state)));
        }
        List<String> lines = new ArrayList<>(List.of(header.toString()));
        counts().forEach((language, counts) -> {
            StringBuilder line = new StringBuilder(pad("  " + language, 2 * WIDTH + WIDTH / 2));
            counts.values().forEach(count -> line.append(right(Integer.toString(count))));
            lines.add(line.toString());
        });
        return List.copyOf(lines);
    }

    private Map<String, Map<State, Integer>> counts() {
        Map<String, Map<State, Integer>> counts = new LinkedHashMap<>();
        for (Translation translation : translations) {
            Map<State, Integer> ofLanguage = counts.computeIfAbsent(translation.language(), any -> {
                Map<State, Integer> none = new LinkedHashMap<>();
                List.of(State.values()).forEach(state -> none.put(state, 0));
                return none;
            });
            ofLanguage.merge(translation.state(), 1, Integer::sum);
        }
        return counts;
    }

    private static String word(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    private static String right(String text) {
        return " ".repeat(Math.max(1, WIDTH - text.length())) + text;
    }
}
