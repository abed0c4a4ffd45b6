package dev.dossier.diagnostic;

/** Turns what somebody wrote into what a message shows of it. */
public final class Quoted {
    /** Enough to recognise a value, and short enough for a line of a terminal. */
    private static final int MAX_CHARACTERS = 60;

    private Quoted() {}

    /**
     * Returns a text in single quotes on one line: a long one ends in an ellipsis, line breaks and tabs become blanks, and other
     * control characters become U+FFFD, so that a message cannot move the cursor of a terminal.
     */
    public static String of(String text) {
        StringBuilder shown = new StringBuilder(MAX_CHARACTERS + 3).append('\'');
        int count = 0;
        for (int i = 0; i < text.length(); count++) {
            if (count == MAX_CHARACTERS) {
                shown.append('\u2026');
                break;
            }
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\n' || c == '\t') {
                shown.append(' ');
            } else {
                shown.appendCodePoint(Character.isISOControl(c) ? 0xfffd : c);
            }
        }
        return shown.append('\'').toString();
    }
}
