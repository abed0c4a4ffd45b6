package dev.dossier.render;

import java.util.Locale;

/**
 * Turns what a template writes into the content lines of iCalendar (RFC 5545, section 3.1): each ends in CRLF, is folded so that
 * none has more than 75 octets, and no character is split. Values are written as their place needs it, whatever they say; lines
 * without anything are left out. For one thread.
 */
final class ContentLines {
    /** RFC 5545, section 3.1: the most octets of a line, without its end. */
    private static final int LIMIT = 75;

    private final TextWriter out;
    private final StringBuilder line = new StringBuilder();
    /** Where the value of the line begins; not there yet while this is 0. */
    private int value;
    private boolean quoted;

    ContentLines(TextWriter out) {
        this.out = out;
    }

    /** Writes what a template says itself. */
    void write(String text) {
        for (int i = 0; i < text.length(); i++) {
            literal(text.charAt(i));
        }
    }

    private void literal(char c) {
        if (c == '\n') {
            end();
        } else {
            line.append(c);
            quoted ^= c == '"' && value == 0;
            if (c == ':' && !quoted && value == 0) {
                value = line.length();
            }
        }
    }

    /** Writes what a template prints. */
    void print(String text) {
        String plain = Escaper.plain(text);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (value == 0) {
                inName(c);
            } else if (isAddress()) {
                inAddress(c);
            } else {
                inText(c);
            }
        }
    }

    /** RFC 5545, section 3.1: a parameter has no control character and no quote, and without quotes none of three signs. */
    private void inName(char c) {
        boolean forbidden = c < ' ' || c == '"' || !quoted && (c == ';' || c == ':' || c == ',');
        if (!forbidden) {
            line.append(c);
        }
    }

    /** RFC 5545, section 3.3.13: an address is written as it is; RFC 3986 has no white space in it. */
    private void inAddress(char c) {
        if (c > ' ' && !isLineEnd(c)) {
            line.append(c);
        }
    }

    /** RFC 5545, section 3.3.11. */
    private void inText(char c) {
        if (c == '\\' || c == ';' || c == ',') {
            line.append('\\').append(c);
        } else if (isLineEnd(c)) {
            line.append("\\n");
        } else {
            line.append(c);
        }
    }

    /** The last two are the ends of a line and of a paragraph in Unicode, which some readers split lines at. */
    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\u2028' || c == '\u2029';
    }

    private boolean isAddress() {
        String name = line.substring(0, value).toUpperCase(Locale.ROOT);
        return name.startsWith("URL:") || name.startsWith("URL;") || name.contains(";VALUE=URI");
    }

    /** Ends the last line. */
    void end() {
        String text = line.toString();
        line.setLength(0);
        value = 0;
        quoted = false;
        if (!text.isBlank()) {
            fold(text);
        }
    }

    private void fold(String text) {
        int from = 0;
        int octets = 0;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            int size = character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
            if (octets + size > LIMIT) {
                out.write(text, from, i - from);
                out.write("\r\n ");
                from = i;
                // The blank counts too.
                octets = 1;
            }
            octets += size;
            i += Character.charCount(character);
        }
        out.write(text, from, text.length() - from);
        out.write("\r\n");
    }
}
