package dev.dossier;

import dev.dossier.model.Located;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Puts aliases into the front matter of a page, before those that it has; every other character stays as it is.
 *
 * @param text the text of a Markdown file as it is on the disk
 */
record AliasEdit(String text) {
    private static final Pattern FENCE = Pattern.compile("---[ \t]*");
    private static final Pattern LINE = Pattern.compile("\r\n|\r|\n");

    /**
     * Returns the text with more aliases.
     *
     * @param aliases those to be added, as YAML
     * @param present those that it has, with their places
     */
    String with(List<String> aliases, List<Located<String>> present) {
        String flow = String.join(", ", aliases);
        return present.isEmpty() ? withKey("aliases: [" + flow + "]") : withEntries(aliases, flow, present.get(0));
    }

    private String withKey(String line) {
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        int next = afterLine(start);
        if (!isFence(start, next)) {
            String space = text.length() == start || afterLine(start) == start + end().length() ? "" : end();
            return inserted(start, "---" + end() + line + end() + "---" + end() + space);
        }
        int at = next;
        while (at < text.length() && !isFence(at, afterLine(at))) {
            at = afterLine(at);
        }
        return inserted(at, line + end());
    }

    private String withEntries(List<String> aliases, String flow, Located<String> first) {
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        for (int line = 1; line < first.location().line(); line++) {
            start = afterLine(start);
        }
        int place = text.offsetByCodePoints(start, first.location().column() - 1);
        String before = text.substring(start, place);
        if (before.strip().equals("-")) {
            return inserted(start, aliases.stream().map(alias -> before + alias + end()).collect(Collectors.joining()));
        }
        boolean single = before.strip().equals("aliases:");
        int rest = place + LINE.split(text.substring(place), 2)[0].stripTrailing().length();
        return single
                ? text.substring(0, place) + "[" + flow + ", " + text.substring(place, rest) + "]" + text.substring(rest)
                : inserted(place, flow + ", ");
    }

    private String inserted(int place, String more) {
        return text.substring(0, place) + more + text.substring(place);
    }

    private boolean isFence(int start, int next) {
        return FENCE.matcher(LINE.split(text.substring(start, next), 2)[0]).matches();
    }

    /** Returns how the lines of the text end. */
    private String end() {
        return text.contains("\r\n") ? "\r\n" : "\n";
    }

    private int afterLine(int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return text.startsWith("\r\n", end) ? end + 2 : Math.min(end + 1, text.length());
    }
}
