package dev.dossier.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds the addresses in a style sheet: {@code url()} and {@code @import} (CSS Syntax Module Level 3, section 4.3). */
final class CssUrls {
    private final String css;
    private final List<Written> found = new ArrayList<>();
    private int at;

    private CssUrls(String css) {
        this.css = css;
    }

    /** Returns what a style sheet refers to, in its order. */
    static List<Written> of(String css) {
        CssUrls urls = new CssUrls(css);
        urls.scan();
        return urls.found;
    }

    private void scan() {
        boolean imports = false;
        while (at < css.length()) {
            char c = css.charAt(at);
            if (css.startsWith("/*", at)) {
                int end = css.indexOf("*/", at + 2);
                at = end < 0 ? css.length() : end + 2;
            } else if (c == '"' || c == '\'') {
                int start = at;
                String text = string();
                if (imports) {
                    found.add(new Written(text, start));
                    imports = false;
                }
            } else if (isName(c) || c == '@') {
                String name = name();
                if (name.equals("url") && at < css.length() && css.charAt(at) == '(') {
                    url();
                    imports = false;
                } else {
                    imports = name.equals("@import");
                }
            } else {
                imports &= c != ';';
                at++;
            }
        }
    }

    private String name() {
        int start = at++;
        while (at < css.length() && isName(css.charAt(at))) {
            at++;
        }
        // Longer names are none that are looked for.
        return at - start > "@import".length() ? "" : css.substring(start, at).toLowerCase(Locale.ROOT);
    }

    private void url() {
        at++;
        while (at < css.length() && css.charAt(at) <= ' ') {
            at++;
        }
        int start = at;
        boolean quoted = at < css.length() && (css.charAt(at) == '"' || css.charAt(at) == '\'');
        found.add(new Written(quoted ? string() : until(')'), start));
    }

    private String string() {
        char quote = css.charAt(at++);
        String text = until(quote);
        at = Math.min(at + 1, css.length());
        return text;
    }

    /** Reads up to a character; a backslash takes its meaning from the next one. */
    private String until(char end) {
        StringBuilder text = new StringBuilder();
        while (at < css.length() && css.charAt(at) != end && !(end != ')' && css.charAt(at) == '\n')) {
            if (css.charAt(at) == '\\' && at + 1 < css.length()) {
                at++;
            }
            text.append(css.charAt(at++));
        }
        return text.toString().strip();
    }

    private static boolean isName(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_' || c >= 0x80;
    }
}
