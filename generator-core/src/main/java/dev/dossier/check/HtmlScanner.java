package dev.dossier.check;

import java.util.Arrays;

/**
 * Takes HTML apart into texts and tags, one at a time, without making an object for any (HTML Standard, section 13.2.5,
 * "Tokenization"). What a token is stays in the fields until the next one is asked for.
 */
final class HtmlScanner {
    static final int DONE = 0;
    static final int TEXT = 1;
    static final int START = 2;
    static final int END = 3;

    private static final long SCRIPT = Names.of("script");

    /** The elements whose content is no markup (section 13.2.6.4.7 and others, "generic raw text element parsing algorithm"). */
    private static final long[] RAW = {
        SCRIPT, Names.of("style"), Names.of("title"), Names.of("textarea"), Names.of("iframe"), Names.of("xmp"), Names.of("noembed"),
        Names.of("noframes")
    };

    private static final long SVG = Names.of("svg");
    private static final long MATH = Names.of("math");

    private final byte[] html;
    private int at;
    private long raw;
    private int foreign;

    private int from;
    private int to;
    private long name;
    private boolean selfClosing;
    private int attributes;
    private long[] attributeNames = new long[16];
    private int[] valueStarts = new int[16];
    private int[] valueEnds = new int[16];

    HtmlScanner(byte[] html) {
        this.html = html;
    }

    /** Reads the next token and returns its kind. A tag that the file ends in is none. */
    int next() {
        while (at < html.length) {
            from = at;
            if (raw != 0) {
                at = rawEnd();
                raw = 0;
            } else if (html[at] != '<') {
                at = indexOf((byte) '<', at);
            } else {
                int kind = markup();
                if (kind != TEXT) {
                    if (kind != DONE || at >= html.length) {
                        return kind;
                    }
                    continue;
                }
            }
            if (at > from) {
                to = at;
                return TEXT;
            }
        }
        return DONE;
    }

    /** Reads what begins with {@code <}: {@code DONE} stands for what is neither a text nor a tag. */
    private int markup() {
        int second = at + 1 < html.length ? html[at + 1] : 0;
        if (isLetter(second)) {
            at++;
            return tag() ? start() : DONE;
        }
        if (second == '/') {
            int third = at + 2 < html.length ? html[at + 2] : 0;
            if (isLetter(third)) {
                at += 2;
                return tag() ? end() : DONE;
            }
            if (third == 0) {
                at = html.length;
                return TEXT;
            }
            at = afterBogus(at + 2);
            return DONE;
        }
        if (second == '!') {
            at = startsWith("<!--", at) ? afterComment(at + 4) : startsWith("<![CDATA[", at) && foreign > 0 ? afterCdata() : afterBogus(at);
            return DONE;
        }
        if (second == '?') {
            at = afterBogus(at);
            return DONE;
        }
        at = indexOf((byte) '<', at + 1);
        return TEXT;
    }

    private int start() {
        if (name == SVG || name == MATH) {
            foreign += selfClosing ? 0 : 1;
        } else if (foreign == 0) {
            for (long one : RAW) {
                if (one == name) {
                    raw = name;
                }
            }
        }
        return START;
    }

    private int end() {
        if (foreign > 0 && (name == SVG || name == MATH)) {
            foreign--;
        }
        return END;
    }

    /** Reads a name and the attributes; returns whether the tag ends. */
    // The fields are read once: the compiler that short builds run with does not keep them in registers.
    private boolean tag() {
        byte[] text = html;
        int i = at;
        long number = 0;
        for (int code; i < text.length && (code = Names.CODES[text[i] & 0xff]) != 0; i++) {
            number = number << 6 | code;
        }
        name = i - at <= Names.EXACT ? number : Names.of(text, at, i);
        attributes = 0;
        selfClosing = false;
        while (i < text.length) {
            byte c = text[i];
            if (c == '>') {
                to = i + 1;
                at = i + 1;
                return true;
            }
            if (c == '/' || isBlank(c)) {
                selfClosing = c == '/';
                i++;
            } else {
                selfClosing = false;
                i = attribute(text, i);
            }
        }
        at = text.length;
        return false;
    }

    /** Reads an attribute and returns where it ends; a name may begin with an equals sign, and ends before one. */
    private int attribute(byte[] text, int start) {
        int i = start + 1;
        long number = Names.CODES[text[start] & 0xff];
        for (int code; i < text.length && text[i] != '=' && (code = Names.CODES[text[i] & 0xff]) != 0; i++) {
            number = number << 6 | code;
        }
        long attribute = i - start <= Names.EXACT ? number : Names.of(text, start, i);
        i = afterBlanks(text, i);
        int valueStart = i;
        int valueEnd = i;
        if (i < text.length && text[i] == '=') {
            i = afterBlanks(text, i + 1);
            byte quote = i < text.length ? text[i] : 0;
            if (quote == '"' || quote == '\'') {
                valueStart = i + 1;
                valueEnd = indexOf(quote, valueStart);
                i = Math.min(valueEnd + 1, text.length);
            } else {
                valueStart = i;
                while (i < text.length && text[i] != '>' && !isBlank(text[i])) {
                    i++;
                }
                valueEnd = i;
            }
        }
        if (attributes == attributeNames.length) {
            attributeNames = Arrays.copyOf(attributeNames, 2 * attributes);
            valueStarts = Arrays.copyOf(valueStarts, 2 * attributes);
            valueEnds = Arrays.copyOf(valueEnds, 2 * attributes);
        }
        attributeNames[attributes] = attribute;
        valueStarts[attributes] = valueStart;
        valueEnds[attributes++] = valueEnd;
        return i;
    }

    /** Returns where the end tag is that ends raw text; in a script, one that a comment hides among scripts does not count. */
    private int rawEnd() {
        boolean comment = false;
        boolean hidden = false;
        for (int i = at; i < html.length; i++) {
            byte c = html[i];
            if (c == '<' && i + 1 < html.length && html[i + 1] == '/' && isNamed(i + 2) && !hidden) {
                return i;
            }
            if (raw == SCRIPT) {
                if (c == '<' && startsWith("<!--", i)) {
                    comment = true;
                } else if (c == '-' && startsWith("-->", i)) {
                    comment = false;
                    hidden = false;
                } else if (c == '<' && comment) {
                    hidden = isNamed(i + 1) || hidden && !(startsWith("</", i) && isNamed(i + 2));
                }
            }
        }
        return html.length;
    }

    /** Returns whether the name of the raw text element stands at a place. */
    private boolean isNamed(int start) {
        int end = start;
        while (end < html.length && isLetter(html[end])) {
            end++;
        }
        return end < html.length && isNameEnd(html[end]) && Names.of(html, start, end) == raw;
    }

    private int afterComment(int start) {
        if (startsWith(">", start)) {
            return start + 1;
        }
        if (startsWith("->", start)) {
            return start + 2;
        }
        for (int i = start; i < html.length; i++) {
            if (html[i] == '-' && startsWith("-->", i)) {
                return i + 3;
            }
            if (html[i] == '-' && startsWith("--!>", i)) {
                return i + 4;
            }
        }
        return html.length;
    }

    private int afterCdata() {
        int i = at;
        while (i < html.length && !startsWith("]]>", i)) {
            i++;
        }
        return Math.min(i + 3, html.length);
    }

    private int afterBogus(int start) {
        return Math.min(indexOf((byte) '>', start) + 1, html.length);
    }

    private int indexOf(byte wanted, int start) {
        byte[] text = html;
        int i = start;
        while (i < text.length && text[i] != wanted) {
            i++;
        }
        return i;
    }

    private boolean startsWith(String text, int start) {
        if (start + text.length() > html.length) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (html[start + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int afterBlanks(byte[] text, int start) {
        int i = start;
        while (i < text.length && isBlank(text[i])) {
            i++;
        }
        return i;
    }

    private static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isNameEnd(byte c) {
        return c <= '>' && (c == '>' || c == '/' || isBlank(c));
    }

    static boolean isBlank(byte c) {
        return c <= ' ' && (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f');
    }

    byte[] html() {
        return html;
    }

    /** Returns where the token begins. */
    int from() {
        return from;
    }

    /** Returns where the token ends. */
    int to() {
        return to;
    }

    /** Returns the name of the tag, as {@link Names} writes it. */
    long name() {
        return name;
    }

    /** Returns whether a slash ends the start tag, which counts outside of HTML only. */
    boolean isSelfClosing() {
        return selfClosing;
    }

    /** Returns whether SVG or MathML is around what comes next. */
    boolean isForeign() {
        return foreign > 0;
    }

    int attributes() {
        return attributes;
    }

    long attributeName(int index) {
        return attributeNames[index];
    }

    int valueStart(int index) {
        return valueStarts[index];
    }

    int valueEnd(int index) {
        return valueEnds[index];
    }

    /** Returns the number of the first attribute of a name, which is the one that counts; -1 where there is none. */
    int find(long wanted) {
        for (int i = 0; i < attributes; i++) {
            if (attributeNames[i] == wanted) {
                return i;
            }
        }
        return -1;
    }

    /** Returns whether the value of an attribute has a character that is no white space. */
    boolean hasText(int attribute) {
        return hasText(valueStarts[attribute], valueEnds[attribute]);
    }

    /** Returns whether a part of the file has a character that is no white space; a no-break space is. */
    boolean hasText(int start, int end) {
        return textStart(start, end) < end;
    }

    /** Returns where the first character of a part is that is no white space; its end where there is none. */
    int textStart(int start, int end) {
        byte[] text = html;
        for (int i = start; i < end; i++) {
            byte c = text[i];
            if (isBlank(c)) {
                continue;
            }
            if (c == '&' && startsWith("&nbsp;", i)) {
                i += 5;
            } else if (c == (byte) 0xc2 && i + 1 < end && text[i + 1] == (byte) 0xa0) {
                i++;
            } else {
                return i;
            }
        }
        return end;
    }
}
