package dev.dossier.check;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Walks over the attributes of HTML that a template wrote, without building a tree: tags, comments and the raw text of scripts
 * and styles are told apart as the HTML Standard's tokenizer does for well-formed markup (section 13.2.5).
 */
final class HtmlScanner {
    /** The elements whose content is no markup. */
    private static final List<String> RAW_TEXT = List.of("script", "style");

    private final String html;
    private int at;
    private int tag;

    HtmlScanner(String html) {
        this.html = html;
    }

    /**
     * Hands on attributes in their order.
     *
     * @param wanted the names of those that are wanted, in lower case
     * @param attribute is told the name and the unescaped value
     */
    void attributes(List<String> wanted, BiConsumer<String, String> attribute) {
        while (true) {
            at = html.indexOf('<', at);
            if (at < 0 || at + 1 >= html.length()) {
                return;
            }
            char next = html.charAt(at + 1);
            if (html.startsWith("<!--", at)) {
                skipPast("-->");
            } else if (isLetter(next)) {
                at++;
                tag = at;
                Optional<String> raw = name(RAW_TEXT);
                tag(wanted, attribute);
                raw.ifPresent(tag -> skipPast("</" + tag));
            } else {
                at++;
            }
        }
    }

    /** Returns whether the attribute that was handed on last stands in a tag of a name, which is in lower case. */
    boolean isIn(String name) {
        int end = tag + name.length();
        return html.regionMatches(true, tag, name, 0, name.length()) && (end == html.length() || !isNameCharacter(html.charAt(end)));
    }

    private void tag(List<String> wanted, BiConsumer<String, String> attribute) {
        while (at < html.length() && html.charAt(at) != '>') {
            if (!isNameCharacter(html.charAt(at))) {
                at++;
                continue;
            }
            Optional<String> name = name(wanted);
            skipBlanks();
            int start = at;
            int end = at;
            if (at < html.length() && html.charAt(at) == '=') {
                at++;
                skipBlanks();
                boolean quoted = at < html.length() && (html.charAt(at) == '"' || html.charAt(at) == '\'');
                start = quoted ? at + 1 : at;
                end = valueEnd(quoted);
                at = Math.min(quoted ? end + 1 : end, html.length());
            }
            if (name.isPresent()) {
                attribute.accept(name.get(), unescape(html.substring(start, end)));
            }
        }
    }

    /** Skips a name, and returns it if it is one of some. */
    private Optional<String> name(List<String> known) {
        int start = at;
        while (at < html.length() && isNameCharacter(html.charAt(at))) {
            at++;
        }
        for (String name : known) {
            if (name.length() == at - start && html.regionMatches(true, start, name, 0, name.length())) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private int valueEnd(boolean quoted) {
        if (quoted) {
            int end = html.indexOf(html.charAt(at), at + 1);
            return end < 0 ? html.length() : end;
        }
        int end = at;
        while (end < html.length() && html.charAt(end) != '>' && html.charAt(end) > ' ') {
            end++;
        }
        return end;
    }

    private void skipBlanks() {
        while (at < html.length() && html.charAt(at) <= ' ') {
            at++;
        }
    }

    private void skipPast(String text) {
        int found = html.indexOf(text, at);
        at = found < 0 ? html.length() : found + text.length();
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isNameCharacter(char c) {
        return c > ' ' && c != '=' && c != '>' && c != '/' && c != '"' && c != '\'';
    }

    /** Undoes the five escapes that our templates and the Markdown renderer write. */
    private static String unescape(String value) {
        if (value.indexOf('&') < 0) {
            return value;
        }
        return value.replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
