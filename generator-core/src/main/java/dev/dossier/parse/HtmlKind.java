package dev.dossier.parse;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The seven kinds of HTML that is a block, by how they begin and end (CommonMark 0.31.2, section 4.6). */
enum HtmlKind {
    TEXT(""),
    COMMENT("-->"),
    INSTRUCTION("?>"),
    DECLARATION(">"),
    CDATA("]]>"),
    BLOCK(null),
    TAG(null);

    private static final Set<String> TEXTS = Set.of("pre", "script", "style", "textarea");

    private static final Pattern END_OF_TEXT = Pattern.compile("</(?:pre|script|style|textarea)>", Pattern.CASE_INSENSITIVE);

    private static final Set<String> BLOCKS = Set.of(
            "address", "article", "aside", "base", "basefont", "blockquote", "body", "caption", "center", "col", "colgroup", "dd",
            "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "frame",
            "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "iframe", "legend", "li", "link",
            "main", "menu", "menuitem", "nav", "noframes", "ol", "optgroup", "option", "p", "param", "search", "section",
            "summary", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "track", "ul");

    private final @Nullable String end;

    HtmlKind(@Nullable String end) {
        this.end = end;
    }

    /** Returns the kind that begins with a line, whose first character is a pointed bracket; null where none but {@link #TAG} may. */
    static @Nullable HtmlKind of(String line) {
        if (line.startsWith("<!")) {
            return line.startsWith("--", 2) ? COMMENT
                    : line.startsWith("[CDATA[", 2) ? CDATA
                    : line.length() > 2 && line.charAt(2) >= 'A' && line.charAt(2) <= 'Z' ? DECLARATION : null;
        }
        if (line.startsWith("<?")) {
            return INSTRUCTION;
        }
        boolean closes = line.startsWith("/", 1);
        int start = closes ? 2 : 1;
        int end = start;
        while (end < line.length() && (Characters.isLetter(line.charAt(end)) || Characters.isDigit(line.charAt(end)))) {
            end++;
        }
        String name = line.substring(start, end).toLowerCase(Locale.ROOT);
        boolean ends = end == line.length() || InlineSource.isBlank(line.charAt(end)) || line.charAt(end) == '>';
        if (ends && !closes && TEXTS.contains(name)) {
            return TEXT;
        }
        return (ends || line.startsWith("/>", end)) && BLOCKS.contains(name) ? BLOCK : null;
    }

    boolean endsAtBlankLine() {
        return end == null;
    }

    /** Returns whether a line is the last one. */
    boolean isEnd(String line) {
        return this == TEXT ? END_OF_TEXT.matcher(line).find() : end != null && line.contains(end);
    }
}
