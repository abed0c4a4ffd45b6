package dev.dossier.incremental;

import static dev.dossier.incremental.SiteFiles.TEMPLATES;
import static dev.dossier.incremental.Words.chance;
import static dev.dossier.incremental.Words.pick;
import static dev.dossier.incremental.Words.quoted;

import dev.dossier.Generator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Edits of the site's own theme, and of the configuration. */
final class ThemeEdits {
    private static final List<String> WORD_FILES =
            List.of(RandomTheme.WORDS, "theme/i18n/fr.yml", "theme/i18n/ar.yml", "theme/i18n/pt.yml", "theme/i18n/pt-BR.yml");
    private static final List<String> BUILT_IN = List.of(
            "page", "home", "section", "partials/head", "partials/header", "partials/dates", "partials/entries", "partials/toc",
            "feed.xml");

    private ThemeEdits() {}

    static String addTemplate(Workbench bench, Random random) {
        RandomTheme.prepare(bench.files, random);
        String path = RandomTheme.override(bench.files, random);
        return "wrote " + path + ": " + bench.files.text(path).replace("\n", "\\n");
    }

    /** Puts another piece after the first line or before the last, where any template is in the text of a page. */
    static String editTemplate(Workbench bench, Random random) {
        List<String> templates = bench.files.templates();
        if (templates.isEmpty()) {
            return addTemplate(bench, random);
        }
        String path = pick(templates, random);
        String text = bench.files.text(path);
        int place = text.indexOf("{{/main}}");
        int end = place < 0 ? text.lastIndexOf("</") : place;
        String piece = path.equals(RandomTheme.TREE) ? "{{lead}}" : Fragments.of(path, random);
        if (end < 0) {
            return "";
        }
        bench.files.put(path, text.substring(0, end) + piece + text.substring(end));
        return "put into " + path + ": " + piece;
    }

    static String removeTemplate(Workbench bench, Random random) {
        return FileEdits.remove(bench, bench.files.templates(), random);
    }

    static String commentTemplate(Workbench bench, Random random) {
        List<String> templates = bench.files.templates();
        if (templates.isEmpty()) {
            return "";
        }
        String path = pick(templates, random);
        bench.files.put(path, "{{! " + random.nextInt(100) + " }}" + bench.files.text(path));
        return "put a comment into " + path;
    }

    static String spoilTemplate(Workbench bench, Random random) {
        String wrong = pick(
                List.of(
                        "{{page.titel}}", "{{#page}}", "{{>partials/none}}", "<a href=\"none.html\">x</a>",
                        "<b id=\"x\"><b id=\"x\">"),
                random);
        List<String> templates = bench.files.templates();
        String path = templates.isEmpty() ? TEMPLATES + "partials/footer-note.mustache" : pick(templates, random);
        bench.files.put(path, bench.files.text(path) + wrong + "\n");
        return "put into " + path + ": " + wrong;
    }

    /** Overrides a file of the theme with the bytes that it has. */
    static String sameTemplate(Workbench bench, Random random) throws IOException {
        String name = pick(BUILT_IN, random) + ".mustache";
        try (InputStream in = Generator.class.getResourceAsStream("theme/bureau/templates/" + name)) {
            bench.files.put(TEMPLATES + name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        return "overrode " + name + " with a copy of it";
    }

    static String putAsset(Workbench bench, Random random) {
        List<String> assets = List.of(RandomTheme.EXTRA, RandomTheme.LOGO, "theme/assets/style.css", "theme/assets/style/own.css", "theme/assets/style/type.css", "theme/assets/more.css");
        return FileEdits.put(bench, pick(assets, random), random);
    }

    static String removeAsset(Workbench bench, Random random) {
        return FileEdits.remove(bench, bench.files.below("theme/assets/"), random);
    }

    static String setWord(Workbench bench, Random random) {
        String path = chance(60, random) ? RandomTheme.WORDS : pick(WORD_FILES, random);
        String key = pick(
                List.of("ownWord", "next", "tags", "notFoundTitle", "note", "footnotes", "dateFormat", "skipToContent", "home", "mainMenu"),
                random);
        String value = quoted(key.equals("dateFormat") ? "{year}/{month}/{day} " + random.nextInt(9) : Words.title(random));
        bench.files.put(path, KeyLines.set(bench.files.text(path), key, value));
        return "set '" + key + "' in " + path + " to " + value;
    }

    static String removeWords(Workbench bench, Random random) {
        if (bench.files.has(RandomTheme.WORDS) && chance(50, random)) {
            bench.files.put(RandomTheme.WORDS, KeyLines.set("", "ownWord", "an own word"));
            return "removed all words but one";
        }
        return FileEdits.remove(bench, bench.files.below("theme/i18n/"), random);
    }

    /** Returns an edit that gives a key of the configuration another value. */
    static Edit.Operation configure(String key) {
        return (bench, random) -> {
            if (key.equals("language") && RandomLanguages.isMultilingual(bench.files)) {
                return RandomLanguages.configure(bench, random);
            }
            String value = RandomConfig.value(key, bench.files, random);
            bench.files.change(SiteFiles.CONFIGURATION, text -> KeyLines.set(text, key, value));
            return "configured " + key + ": " + value;
        };
    }

    static String removeConfigurationKey(Workbench bench, Random random) {
        List<String> keys = KeyLines.keys(bench.files.text(SiteFiles.CONFIGURATION));
        if (keys.isEmpty()) {
            return "";
        }
        String key = pick(keys, random);
        bench.files.change(SiteFiles.CONFIGURATION, text -> KeyLines.remove(text, key));
        return "removed '" + key + "' from the configuration";
    }

    static String removeConfiguration(Workbench bench, Random random) {
        return FileEdits.remove(bench, bench.files.below(SiteFiles.CONFIGURATION), random);
    }

    static String commentConfiguration(Workbench bench, Random random) {
        bench.files.change(SiteFiles.CONFIGURATION, text -> "# a comment " + random.nextInt(100) + "\n" + text);
        return "put a comment into the configuration";
    }

    static String spoilConfiguration(Workbench bench, Random random) {
        String wrong = pick(List.of("titel: x", "urls: tree", "menus: {main: [none.md]}", "baseUrl: here", "theme: none"), random);
        String key = wrong.substring(0, wrong.indexOf(':'));
        bench.files.change(SiteFiles.CONFIGURATION, text -> KeyLines.remove(text, key) + wrong + "\n");
        return "configured wrongly " + wrong;
    }
}
