package dev.dossier.render;

import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/**
 * Writes a text so that no markup comes of it, neither in text nor in a quoted attribute value, in HTML and in XML.
 *
 * <p>Left out is what neither may hold: control characters other than tab and line end, surrogates without a partner, and
 * noncharacters (HTML Standard, section 13.2.3.5, "Preprocessing the input stream"; XML 1.0, section 2.2). A line end becomes
 * {@code \n}.
 */
final class Escaper {
    private Escaper() {}

    /** Writes a text with {@code & < > " '} as references. */
    static void escape(String text, Writer out) throws IOException {
        write(text, out, true);
    }

    /** Writes a text without references, as plain text needs it. */
    static void plain(String text, Writer out) throws IOException {
        write(text, out, false);
    }

    /** Returns a text with {@code & < > " '} as references. */
    static String escape(String text) {
        return written(text, true);
    }

    /** Returns a text without references. */
    static String plain(String text) {
        return written(text, false);
    }

    private static String written(String text, boolean references) {
        TextWriter out = new TextWriter(text.length() + 16);
        try {
            write(text, out, references);
        } catch (IOException e) {
            throw new AssertionError("a TextWriter writes to memory", e);
        }
        return out.toString();
    }

    private static void write(String text, Writer out, boolean references) throws IOException {
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPlain(c)) {
                continue;
            }
            String replacement = replacement(text, i, references);
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
        return c > '>' && c < 0x7f || c == ' ' || c >= '(' && c < '<' || c >= 0xa0 && c < 0xd800;
    }

    /** Returns what stands for a character; null, not to make an object for each, when it stays. */
    private static @Nullable String replacement(String text, int index, boolean references) {
        char c = text.charAt(index);
        switch (c) {
            case '&':
                return references ? "&amp;" : null;
            case '<':
                return references ? "&lt;" : null;
            case '>':
                return references ? "&gt;" : null;
            case '"':
                return references ? "&quot;" : null;
            case '\'':
                return references ? "&#39;" : null;
            case '\r':
                return index + 1 < text.length() && text.charAt(index + 1) == '\n' ? "" : "\n";
            case '\n', '\t':
                return null;
            default:
                return isForbidden(text, index, c) ? "" : null;
        }
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
