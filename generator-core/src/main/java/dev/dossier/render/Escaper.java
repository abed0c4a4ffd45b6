package dev.dossier.render;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Writes a text so that no markup comes of it: neither in text nor in a quoted attribute value of HTML and XML, nor in a text of JSON,
 * nor among the words of Markdown.
 *
 * <p>Left out is what neither may hold: control characters other than tab and line end, surrogates without a partner, and
 * noncharacters (HTML Standard, section 13.2.3.5, "Preprocessing the input stream"; XML 1.0, section 2.2). A line end becomes
 * {@code \n}.
 */
final class Escaper {
    private static final boolean[] PLAIN = plain();

    private Escaper() {}

    /** Says what stands for a character that is allowed. */
    @FunctionalInterface
    private interface Rule {
        /** Returns what stands for a character; null, not to make an object for each, when it stays. */
        @Nullable String replacement(char c);
    }

    /** Writes a text with {@code & < > " '} as references. */
    static void escape(String text, TextWriter out) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        if (isPlain(utf8)) {
            out.write(utf8);
        } else {
            write(text, out, Escaper::reference);
        }
    }

    private static boolean isPlain(byte[] utf8) {
        for (byte b : utf8) {
            if (!PLAIN[b & 0xff]) {
                return false;
            }
        }
        return true;
    }

    /** Returns which bytes are part of no character that needs a look; a surrogate without a partner has become a question mark. */
    private static boolean[] plain() {
        boolean[] plain = new boolean[256];
        for (int b = 0; b < plain.length; b++) {
            plain[b] = b < 0x80 ? isPlain((char) b) && b != '?' : b < 0xc0 || b > 0xc2 && b < 0xed || b == 0xee;
        }
        return plain;
    }

    /** Writes a text without references, as plain text needs it. */
    static void plain(String text, TextWriter out) {
        write(text, out, c -> null);
    }

    /**
     * Writes a text as the inside of a text of JSON (RFC 8259, section 7), without {@code <}: in a page it can neither end the element
     * that the JSON stands in nor begin a comment there (HTML Standard, section 4.12.1.3).
     */
    static void json(String text, TextWriter out) {
        write(text, out, Escaper::inJson);
    }

    /** Writes a text as words of Markdown in one line (CommonMark 0.31, section 2.4). */
    static void markdown(String text, TextWriter out) {
        write(text, out, Escaper::inMarkdown);
    }

    /** Returns a text with {@code & < > " '} as references. */
    static String escape(String text) {
        return written(text, Escaper::reference);
    }

    /** Returns a text as words of Markdown in one line. */
    static String markdown(String text) {
        return written(text, Escaper::inMarkdown);
    }

    /** Returns a text without references. */
    static String plain(String text) {
        return written(text, c -> null);
    }

    private static String written(String text, Rule rule) {
        TextWriter out = new TextWriter(text.length() + 16);
        write(text, out, rule);
        return out.toString();
    }

    private static void write(String text, TextWriter out, Rule rule) {
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPlain(c)) {
                continue;
            }
            String replacement = replacement(text, i, rule);
            if (replacement == null) {
                continue;
            }
            out.write(text, written, i - written);
            out.write(replacement);
            written = i + 1;
        }
        if (written == 0) {
            out.write(text);
        } else {
            out.write(text, written, text.length() - written);
        }
    }

    /** Returns whether a character is none that needs a look; most are. */
    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c == ' ' || c >= '+' && c < '<' || c >= 'A' && c <= 'Z' || c >= 0xa0 && c < 0xd800;
    }

    private static @Nullable String replacement(String text, int index, Rule rule) {
        char c = text.charAt(index);
        if (c == '\r') {
            String end = rule.replacement('\n');
            return index + 1 < text.length() && text.charAt(index + 1) == '\n' ? "" : end == null ? "\n" : end;
        }
        return c != '\n' && c != '\t' && isForbidden(text, index, c) ? "" : rule.replacement(c);
    }

    private static @Nullable String reference(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> null;
        };
    }

    private static @Nullable String inJson(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            case '<' -> "\\u003c";
            default -> null;
        };
    }

    private static @Nullable String inMarkdown(char c) {
        return switch (c) {
            case '\n' -> " ";
            case '\\', '`', '*', '_', '[', ']', '<', '>', '#', '&', '!', '|', '~' -> "\\" + c;
            default -> null;
        };
    }

    private static boolean isForbidden(String text, int index, char c) {
        if (Character.isHighSurrogate(c)) {
            return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1)) || isNonCharacter(text, index);
        }
        if (Character.isLowSurrogate(c)) {
            return index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)) || isNonCharacter(text, index - 1);
        }
        return Character.isISOControl(c) || c >= 0xfdd0 && c <= 0xfdef || c >= 0xfffe;
    }

    private static boolean isNonCharacter(String text, int index) {
        return (text.codePointAt(index) & 0xfffe) == 0xfffe;
    }
}
