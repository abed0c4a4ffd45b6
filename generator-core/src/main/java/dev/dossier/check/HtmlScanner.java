package dev.dossier.check;

import java.util.Locale;
import java.util.function.BiConsumer;

/**
 * Walks over the attributes of HTML that a template wrote, without building a tree: tags, comments and the raw text of scripts
 * and styles are told apart as the HTML Standard's tokenizer does for well-formed markup (section 13.2.5).
 */
final class HtmlScanner {
    private final String html;
    private int at;

    HtmlScanner(String html) {
        this.html = html;
    }

    /** Hands on the name, in lower case, and the unescaped value of every attribute. */
    void attributes(BiConsumer<String, String> attribute) {
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
                String tag = name();
                tag(attribute);
                if (tag.equals("script") || tag.equals("style")) {
                    skipPast("</" + tag);
                }
            } else {
                at++;
            }
        }
    }

    private void tag(BiConsumer<String, String> attribute) {
        while (at < html.length() && html.charAt(at) != '>') {
            if (!isNameCharacter(html.charAt(at))) {
                at++;
                continue;
            }
            String name = name();
            skipBlanks();
            if (at < html.length() && html.charAt(at) == '=') {
                at++;
                skipBlanks();
                attribute.accept(name, value());
            } else {
                attribute.accept(name, "");
            }
        }
    }

    private String name() {
        int start = at;
        while (at < html.length() && isNameCharacter(html.charAt(at))) {
            at++;
        }
        return html.substring(start, at).toLowerCase(Locale.ROOT);
    }

    private String value() {
        char quote = at < html.length() ? html.charAt(at) : ' ';
        if (quote != '"' && quote != '\'') {
            int start = at;
            while (at < html.length() && html.charAt(at) != '>' && html.charAt(at) > ' ') {
                at++;
            }
            return unescape(html.substring(start, at));
        }
        int end = html.indexOf(quote, at + 1);
        end = end < 0 ? html.length() : end;
        String value = html.substring(at + 1, end);
        at = Math.min(end + 1, html.length());
        return unescape(value);
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
