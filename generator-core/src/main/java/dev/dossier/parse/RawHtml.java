package dev.dossier.parse;

import java.util.function.Consumer;

/** Looks into the HTML that an author wrote in Markdown. Every scan is linear. */
final class RawHtml {
    private static final String COMMENT_START = "<!--";
    private static final String COMMENT_END = "-->";

    private RawHtml() {}

    /**
     * Returns the HTML without its comments; one that is never closed stays, so that its author sees it.
     *
     * <p>{@code <!-->} and {@code <!--->} are comments too (CommonMark 0.31.2, section 6.6).
     */
    static String withoutComments(String html) {
        int start = html.indexOf(COMMENT_START);
        if (start < 0) {
            return html;
        }
        StringBuilder rest = new StringBuilder(html.length());
        int copied = 0;
        while (start >= 0) {
            int end = html.indexOf(COMMENT_END, start + 2);
            if (end < 0) {
                break;
            }
            rest.append(html, copied, start);
            copied = end + COMMENT_END.length();
            start = html.indexOf(COMMENT_START, copied);
        }
        return rest.append(html, copied, html.length()).toString();
    }

    /** Gives the {@code id} of each element, and the {@code name} of each {@code a}, to {@code anchors}. */
    static void anchors(String html, Consumer<String> anchors) {
        String text = withoutComments(html);
        int i = text.indexOf('<');
        while (i >= 0) {
            i = tag(text, i + 1, anchors);
            i = text.indexOf('<', i);
        }
    }

    /** Reads an opening tag as HTML does (HTML standard, 13.2.5.32 ff.) and returns where it ends. */
    private static int tag(String text, int start, Consumer<String> anchors) {
        if (start == text.length() || !Characters.isLetter(text.charAt(start))) {
            return start;
        }
        int i = end(text, start, " \t\n\f/>");
        boolean link = text.substring(start, i).equalsIgnoreCase("a");
        while (true) {
            while (i < text.length() && " \t\n\f/".indexOf(text.charAt(i)) >= 0) {
                i++;
            }
            if (i == text.length() || text.charAt(i) == '>') {
                return i;
            }
            // A name has at least one character, whatever it is.
            int nameEnd = end(text, i + 1, " \t\n\f/>=");
            String name = text.substring(i, nameEnd);
            i = blanks(text, nameEnd);
            if (i == text.length() || text.charAt(i) != '=') {
                continue;
            }
            i = blanks(text, i + 1);
            boolean quoted = i < text.length() && (text.charAt(i) == '"' || text.charAt(i) == '\'');
            int valueStart = quoted ? i + 1 : i;
            int valueEnd = quoted ? end(text, valueStart, text.substring(i, i + 1)) : end(text, i, " \t\n\f>");
            if (name.equalsIgnoreCase("id") || link && name.equalsIgnoreCase("name")) {
                anchors.accept(text.substring(valueStart, valueEnd));
            }
            i = quoted ? Math.min(valueEnd + 1, text.length()) : valueEnd;
        }
    }

    private static int blanks(String text, int start) {
        int i = start;
        while (i < text.length() && " \t\n\f".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    private static int end(String text, int start, String stops) {
        int i = start;
        while (i < text.length() && stops.indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return i;
    }
}
