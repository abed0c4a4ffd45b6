package dev.dossier.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * The imports at the top of a style sheet (CSS Cascading and Inheritance Level 5, section 2): before any rule but {@code @charset} and a
 * list of layers.
 */
final class CssImports {
    private static final String CHARSET = "@charset";
    private static final String IMPORT = "@import";
    private static final String LAYER = "@layer";

    private final String css;
    private final List<Import> all = new ArrayList<>();
    private final StringBuilder layers = new StringBuilder();
    private int at;
    private int end;

    private CssImports(String css) {
        this.css = css;
    }

    /**
     * An import.
     *
     * @param address what is imported
     * @param condition what stands behind the address: media, layer, support; may be empty
     * @param text both, as they are written
     * @param start where the address begins
     */
    record Import(String address, String condition, String text, int start) {
        /** Returns whether the address is relative, so that it may lead to a file of the theme. */
        boolean isOfTheme() {
            return CssMinifier.isRelative(address) && address.indexOf('?') < 0;
        }
    }

    static CssImports of(String css) {
        CssImports imports = new CssImports(css);
        imports.read();
        return imports;
    }

    List<Import> all() {
        return all;
    }

    /** Returns the lists of layers among them. */
    String layers() {
        return layers.toString();
    }

    /** Returns where the imports end and the rules begin. */
    int end() {
        return end;
    }

    /** Returns where an import stands among rules, where none counts. */
    static OptionalInt late(String rules) {
        CssText text = new CssText(rules);
        while (text.next()) {
            if (text.is(IMPORT)) {
                return OptionalInt.of(text.start());
            }
        }
        return OptionalInt.empty();
    }

    private void read() {
        while (true) {
            blank();
            if (startsWith(CHARSET)) {
                statement();
            } else if (startsWith(LAYER) && isStatement()) {
                int start = at;
                statement();
                layers.append(css, start, at).append(';');
            } else if (startsWith(IMPORT)) {
                add();
            } else {
                return;
            }
            at = Math.min(at + 1, css.length());
            end = at;
        }
    }

    private void add() {
        at += IMPORT.length();
        blank();
        int start = at;
        String address = address();
        int behind = at;
        statement();
        all.add(new Import(address, css.substring(behind, at).strip(), css.substring(start, at).strip(), start));
    }

    private boolean isStatement() {
        int semicolon = css.indexOf(';', at);
        int brace = css.indexOf('{', at);
        return semicolon >= 0 && (brace < 0 || semicolon < brace);
    }

    private boolean startsWith(String name) {
        return css.regionMatches(true, at, name, 0, name.length());
    }

    private void blank() {
        while (at < css.length()) {
            if (css.startsWith("/*", at)) {
                int close = css.indexOf("*/", at + 2);
                at = close < 0 ? css.length() : close + 2;
            } else if (css.charAt(at) <= ' ') {
                at++;
            } else {
                return;
            }
        }
    }

    private String address() {
        boolean url = css.substring(at, Math.min(at + 4, css.length())).toLowerCase(Locale.ROOT).equals("url(");
        if (url) {
            at += 4;
            blank();
        }
        boolean quoted = at < css.length() && (css.charAt(at) == '"' || css.charAt(at) == '\'');
        String ends = quoted ? css.substring(at, at + 1) : url ? ")" : ";";
        at += quoted ? 1 : 0;
        int start = at;
        while (at < css.length() && !ends.contains(css.substring(at, at + 1)) && css.charAt(at) != '\n') {
            at++;
        }
        String address = css.substring(start, at).strip();
        at += quoted && at < css.length() ? 1 : 0;
        if (url) {
            blank();
            at += at < css.length() && css.charAt(at) == ')' ? 1 : 0;
        }
        return address;
    }

    private void statement() {
        while (at < css.length() && css.charAt(at) != ';') {
            at++;
        }
    }
}
