package dev.dossier.incremental;

import java.util.ArrayList;
import java.util.List;

/** Sets and removes keys of YAML that has one key on each line, in a configuration and in the front matter of a page. */
final class KeyLines {
    private static final String FENCE = "---\n";

    private KeyLines() {}

    static String set(String yaml, String key, String value) {
        return remove(yaml, key) + key + ": " + value + "\n";
    }

    static String remove(String yaml, String key) {
        StringBuilder rest = new StringBuilder();
        yaml.lines().filter(line -> !line.startsWith(key + ":")).forEach(line -> rest.append(line).append('\n'));
        return rest.toString();
    }

    static List<String> keys(String yaml) {
        List<String> keys = new ArrayList<>();
        yaml.lines().filter(line -> line.indexOf(':') > 0).forEach(line -> keys.add(line.substring(0, line.indexOf(':'))));
        return keys;
    }

    static String setInPage(String page, String key, String value) {
        return join(set(yamlOf(page), key, value), bodyOf(page));
    }

    static String removeFromPage(String page, String key) {
        return join(remove(yamlOf(page), key), bodyOf(page));
    }

    /** Returns the front matter of a page without its fences; empty where there is none. */
    static String yamlOf(String page) {
        int end = end(page);
        return end < 0 ? "" : page.substring(FENCE.length(), end);
    }

    static String bodyOf(String page) {
        int end = end(page);
        return end < 0 ? page : page.substring(end + FENCE.length());
    }

    static String join(String yaml, String body) {
        return yaml.isEmpty() ? body : FENCE + yaml + FENCE + body;
    }

    private static int end(String page) {
        if (!page.startsWith(FENCE)) {
            return -1;
        }
        if (page.startsWith(FENCE, FENCE.length())) {
            return FENCE.length();
        }
        int end = page.indexOf("\n" + FENCE, FENCE.length() - 1);
        return end < 0 ? -1 : end + 1;
    }
}
