package dev.dossier.parse;

/** Which characters are letters and digits of ASCII, and which no HTML document may hold. */
final class Characters {
    private Characters() {}

    static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /**
     * Puts U+FFFD in the place of control characters other than white space (HTML standard, 13.1.4) and of halves of pairs:
     * Markdown can spell both as references.
     */
    static CharSequence visible(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isVisible(text, i)) {
                StringBuilder replaced = new StringBuilder(text.length());
                for (int j = 0; j < text.length(); j++) {
                    replaced.append(isVisible(text, j) ? text.charAt(j) : '\uFFFD');
                }
                return replaced;
            }
        }
        return text;
    }

    private static boolean isVisible(CharSequence text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        }
        return c >= ' ' ? c < 0x7f || c > 0x9f : c == '\t' || c == '\n' || c == '\f' || c == '\r';
    }
}
