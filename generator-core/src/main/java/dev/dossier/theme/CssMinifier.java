package dev.dossier.theme;

import dev.dossier.model.SitePath;

/**
 * Makes the text of a style sheet smaller and leaves its tokens as they are: comments and the blanks that part nothing go, and so do
 * the semicolon before a brace and the zero before a point. For one thread.
 */
final class CssMinifier {
    /** Blanks before these part nothing, wherever they stand; those before {@code +}, {@code -}, {@code (} and {@code :} may. */
    private static final String TIGHT_BEFORE = "{};,>)]!";

    /** Blanks behind these part nothing; those behind {@code )} may, and so may those of a property that is set to nothing. */
    private static final String TIGHT_BEHIND = "{};,>([:";

    private final CssText css;
    private final String base;
    private final StringBuilder out = new StringBuilder();
    private boolean blank;
    private boolean comment;

    private CssMinifier(String css, String base) {
        this.css = new CssText(css);
        this.base = base;
    }

    /**
     * Returns a style sheet without what only its authors need.
     *
     * @param base what relative addresses in it are relative to, seen from the style sheet that it becomes a part of; empty, or with a
     *     slash at its end
     */
    static String minify(String css, String base) {
        CssMinifier minifier = new CssMinifier(css, base);
        minifier.run();
        return minifier.out.toString();
    }

    /** Returns the folder of a part, relative to that of the style sheet. */
    static String base(SitePath part, SitePath sheet) {
        String from = sheet.parent().value();
        String to = part.parent().value();
        StringBuilder up = new StringBuilder();
        while (!(to + "/").startsWith(from.isEmpty() ? "" : from + "/")) {
            up.append("../");
            from = SitePath.of(from).parent().value();
        }
        String down = to.substring(Math.min(to.length(), from.isEmpty() ? 0 : from.length() + 1));
        return up + (down.isEmpty() ? "" : down + "/");
    }

    private void run() {
        while (css.next()) {
            switch (css.kind()) {
                case BLANK -> blank = true;
                case COMMENT -> comment = true;
                case ADDRESS -> add(address(css.text()));
                case WORD -> add(number(css.text()));
                default -> add(css.text());
            }
        }
    }

    private void add(String token) {
        char next = token.charAt(0);
        int length = out.length();
        char last = length == 0 ? ';' : out.charAt(length - 1);
        boolean needed = TIGHT_BEHIND.indexOf(last) < 0 && TIGHT_BEFORE.indexOf(next) < 0;
        // A property that is set to nothing needs a blank for its value.
        boolean empty = last == ':' && (next == ';' || next == '}');
        if (blank && (needed || empty)) {
            out.append(' ');
        } else if (comment && needed) {
            out.append("/**/");
        }
        if (next == '}' && last == ';') {
            out.setLength(length - 1);
        }
        out.append(token);
        blank = false;
        comment = false;
    }

    private static String number(String word) {
        return word.startsWith("0.") ? word.substring(1) : word.startsWith("-0.") ? "-" + word.substring(2) : word;
    }

    private String address(String token) {
        String inner = token.substring("url(".length(), token.length() - (token.endsWith(")") ? 1 : 0)).strip();
        boolean quoted = inner.length() > 1 && (inner.charAt(0) == '"' || inner.charAt(0) == '\'');
        String path = quoted ? inner.substring(1, inner.length() - 1) : inner;
        String quote = quoted ? inner.substring(0, 1) : "";
        return "url(" + quote + (isRelative(path) ? base : "") + path + quote + ")";
    }

    /** Returns whether an address leads on from the folder that it stands in (RFC 3986, section 4.2). */
    static boolean isRelative(String address) {
        int colon = address.indexOf(':');
        boolean scheme = colon > 0 && address.chars().limit(colon).allMatch(c -> Character.isLetterOrDigit(c) || "+-.".indexOf(c) >= 0);
        return !scheme && !address.isEmpty() && "/#".indexOf(address.charAt(0)) < 0;
    }
}
