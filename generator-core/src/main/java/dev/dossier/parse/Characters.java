package dev.dossier.parse;

/** Keeps out the characters that no HTML document may hold. */
final class Characters {
    private Characters() {}

    /**
     * Returns the character, or U+FFFD for a control character other than white space (HTML standard, 13.1.4); Markdown can
     * spell those as references.
     */
    static char visible(char c) {
        boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\f' && c != '\r' || c >= 0x7f && c <= 0x9f;
        return control ? '\uFFFD' : c;
    }

    /** Replaces the control characters of a text. */
    static CharSequence visible(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (visible(text.charAt(i)) != text.charAt(i)) {
                StringBuilder replaced = new StringBuilder(text.length());
                text.chars().forEach(c -> replaced.append(visible((char) c)));
                return replaced;
            }
        }
        return text;
    }
}
