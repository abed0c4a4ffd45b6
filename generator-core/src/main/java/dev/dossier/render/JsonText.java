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
        boolean text = false;
        for (int i = 0; i < drawn.length(); i++) {
            char c = drawn.charAt(i);
            if (!text && c <= ' ') {
                if (blanks) {
                    json.append(c);
                }
                continue;
            }
            if (comma >= 0 && (c == '}' || c == ']')) {
                json.deleteCharAt(comma);
            }
            comma = !text && c == ',' ? json.length() : -1;
            json.append(c);
            if (c == '"') {
                text = !text;
            } else if (c == '\\' && i + 1 < drawn.length()) {
                json.append(drawn.charAt(++i));
            }
        }
        return json.toString();
    }
}
