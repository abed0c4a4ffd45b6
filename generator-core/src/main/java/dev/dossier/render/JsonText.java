package dev.dossier.render;

/** Turns what a template of JSON has drawn, in which a comma may stand before a closing bracket, into JSON (RFC 8259). */
final class JsonText {
    private JsonText() {}

    /** Returns a file, with the lines of its template. */
    static String file(String drawn) {
        return json(drawn, true);
    }

    /** Returns the same as short as can be, for a page. */
    static String block(String drawn) {
        return json(drawn, false);
    }

    private static String json(String drawn, boolean blanks) {
        StringBuilder json = new StringBuilder(drawn.length());
        int comma = -1;
        int at = 0;
        while (at < drawn.length()) {
            char c = drawn.charAt(at);
            if (c <= ' ') {
                if (blanks) {
                    json.append(c);
                }
                at++;
                continue;
            }
            if (comma >= 0 && (c == '}' || c == ']')) {
                json.deleteCharAt(comma);
            }
            comma = c == ',' ? json.length() : -1;
            if (c == '"') {
                int end = endOfText(drawn, at);
                // A builder takes a part of another text character by character.
                json.append(drawn.substring(at, end));
                at = end;
            } else {
                json.append(c);
                at++;
            }
        }
        return json.toString();
    }

    /** Returns what follows the text that begins at a quotation mark. */
    private static int endOfText(String json, int start) {
        int at = start + 1;
        while (at < json.length() && json.charAt(at) != '"') {
            at += json.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at + 1, json.length());
    }
}
